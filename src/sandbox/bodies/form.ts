import { z } from 'zod';

const MAX_INT32 = 2_147_483_647;

/** A field that Discord takes as absent and as null alike. */
export function maybe<T extends z.ZodType>(schema: T) {
  return schema.nullable().optional();
}

/** A list that must not repeat itself. */
export function setOf<T extends z.ZodType>(item: T) {
  return z.array(item).refine((list) => new Set(list).size === list.length, {
    error: 'The list must not repeat itself.',
    params: { discord: 'LIST_ITEM_DUPLICATE' },
  });
}

/** An id as Discord writes it: decimal digits in a string, no leading zero, at most 64 bits. */
export const Snowflake = z.string().regex(/^(0|[1-9]\d{0,19})$/);

/** The `id` that a component may be given; 0 asks Discord to choose one. */
export const ComponentId = z.int().min(0).max(MAX_INT32);

/** What a component or modal is known by to the bot that made it. */
export const CustomId = z.string().min(1).max(100);

/** An address whose scheme Discord takes in that place. */
export function address(maxLength: number, ...schemes: readonly string[]) {
  return z
    .string()
    .max(maxLength)
    .refine((url) => URL.canParse(url) && schemes.includes(new URL(url).protocol), {
      error: 'Not a well formed URL.',
      params: { discord: 'URL_TYPE_INVALID_URL' },
    });
}

/** An address of a page: https, or http. */
export const WebAddress = address(2048, 'http:', 'https:');

/** An address of a picture or file, which may also be one that the same message brings along. */
export const MediaAddress = address(2048, 'http:', 'https:', 'attachment:');

/** A refusal in Discord's own code and words, raised from inside a schema. */
export function refuse(ctx: z.RefinementCtx, path: readonly PropertyKey[], discord: string, message: string): void {
  ctx.addIssue({ code: 'custom', path: [...path], message, params: { discord } });
}

/** A value as Discord gives it back: what was null or undefined is absent, all the way down. */
export type Solid<T> = T extends readonly (infer Item)[]
  ? readonly Solid<Item>[]
  : T extends object
    ? { readonly [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: Solid<T[K]> } & {
        readonly [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: Solid<
          NonNullable<T[K]>
        >;
      }
    : T;

/** Drops what is null or undefined, all the way down. */
export function solid<T>(value: T): Solid<T> {
  return dropNothings(value) as Solid<T>;
}

function dropNothings(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(dropNothings);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, dropNothings(inner)]));
}
