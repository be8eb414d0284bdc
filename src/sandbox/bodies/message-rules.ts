import type { z } from 'zod';
import { ComponentType } from '../component-type.ts';
import { MessageFlag } from '../message.ts';
import { refuse } from './form.ts';

const LEGACY_ROWS = 5;
const V2_TOTAL = 40;
const V2_TEXT = 4000;
const CONTAINERS: readonly number[] = [ComponentType.actionRow, ComponentType.section, ComponentType.container];
const V2_ONLY_FIELDS = ['content', 'embeds', 'sticker_ids', 'poll'] as const;

type ComponentParts = { readonly type: number };
type MessageParts = {
  readonly flags?: number | null | undefined;
  readonly components?: readonly ComponentParts[] | null | undefined;
  readonly [field: string]: unknown;
};

/**
 * Rules over all components of a message, which Discord's description leaves out: five action rows at most, each with
 * buttons or one select; newer components only under their flag, which then excludes content and embeds; forty
 * components in all, text of 4000 characters in all; no custom id twice.
 */
export function refuseWrongComponents(message: MessageParts, ctx: z.RefinementCtx): void {
  const top = message.components ?? [];
  const all = top.flatMap((component, index) => withPaths(component, ['components', index]));
  if (((message.flags ?? 0) & MessageFlag.componentsV2) === 0) {
    refuseNewerComponents(top, ctx);
  } else {
    refuseLegacyFields(message, all, ctx);
  }
  refuseMixedRows(all, ctx);
  refuseRepeatedIds(all, ctx);
}

function refuseNewerComponents(top: readonly ComponentParts[], ctx: z.RefinementCtx): void {
  if (top.length > LEGACY_ROWS) {
    refuse(ctx, ['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LEGACY_ROWS} or fewer in length.`);
  }
  for (const [index, { type }] of top.entries()) {
    if (type !== ComponentType.actionRow) {
      refuse(ctx, ['components', index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
    }
  }
}

function refuseLegacyFields(message: MessageParts, all: readonly Placed[], ctx: z.RefinementCtx): void {
  for (const field of V2_ONLY_FIELDS) {
    const value = message[field];
    if (value && (!Array.isArray(value) || value.length > 0)) {
      refuse(
        ctx,
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      );
    }
  }
  if (all.length > V2_TOTAL) {
    refuse(ctx, ['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Cannot exceed ${V2_TOTAL} components`);
  }
  const text = all.reduce(
    (sum, { part }) => sum + (typeof part['content'] === 'string' ? part['content'].length : 0),
    0,
  );
  if (text > V2_TEXT) {
    refuse(
      ctx,
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Text of all components exceeds ${V2_TEXT}`,
    );
  }
}

function refuseMixedRows(all: readonly Placed[], ctx: z.RefinementCtx): void {
  for (const { part, path } of all) {
    const inner = part['type'] === ComponentType.actionRow ? childrenOf(part) : [];
    if (inner.length > 1 && inner.some(({ child }) => child['type'] !== ComponentType.button)) {
      refuse(ctx, [...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row alone');
    }
  }
}

function refuseRepeatedIds(all: readonly Placed[], ctx: z.RefinementCtx): void {
  for (const key of ['custom_id', 'id'] as const) {
    const seen = new Set<unknown>();
    for (const { part, path } of all) {
      const id = part[key];
      if (id && seen.has(id)) {
        refuse(
          ctx,
          [...path, key],
          `COMPONENT_${key.toUpperCase()}_DUPLICATED`,
          `Component ${key} cannot be duplicated`,
        );
      }
      seen.add(id);
    }
  }
}

type Part = Readonly<Record<string, unknown>>;
type Placed = { readonly part: Part; readonly path: readonly PropertyKey[] };

function withPaths(component: object, path: readonly PropertyKey[]): readonly Placed[] {
  const part: Part = { ...component };
  return [{ part, path }, ...childrenOf(part).flatMap(({ child, at }) => withPaths(child, [...path, ...at]))];
}

function childrenOf(part: Part): readonly { readonly child: Part; readonly at: readonly PropertyKey[] }[] {
  if (!CONTAINERS.includes(Number(part['type']))) {
    return [];
  }
  const list: readonly unknown[] = Array.isArray(part['components']) ? part['components'] : [];
  const children = list.map((child, index) => ({ child, at: ['components', index] }));
  return [...children, { child: part['accessory'], at: ['accessory'] }].flatMap(({ child, at }) =>
    typeof child === 'object' && child !== null ? [{ child: { ...child }, at }] : [],
  );
}

type MentionParts = {
  readonly parse?: readonly string[] | null | undefined;
  readonly users?: readonly string[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
};

/** Naming some users (or roles) and allowing all of them exclude each other. */
export function refuseWrongMentions(mentions: MentionParts, ctx: z.RefinementCtx): void {
  for (const kind of ['users', 'roles'] as const) {
    if (mentions.parse?.includes(kind) && mentions[kind]?.length) {
      refuse(
        ctx,
        [],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
