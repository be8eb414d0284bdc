import type { z } from 'zod';
import { type FormProblem, Refusal } from './refusal.ts';

/** Reads a request's body by a schema, or refuses it as an invalid form with every problem at its place. */
export function readForm<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new Refusal('invalidForm', parsed.error.issues.map(problemOf));
  }
  return parsed.data;
}

/** Refuses a form for one problem that no schema can see. */
export function refuseForm(path: readonly PropertyKey[], code: string, message: string): never {
  throw new Refusal('invalidForm', [{ path, code, message }]);
}

/** How many things a page of a list is asked to have, from 1 to 100; 50 where the query does not say. */
export function readLimit(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? '50');
  return Number.isInteger(limit) && limit >= 1 && limit <= 100
    ? limit
    : refuseForm(['limit'], 'NUMBER_TYPE_MAX', 'Value should be between 1 and 100.');
}

function problemOf(issue: z.core.$ZodIssue): FormProblem {
  return { path: issue.path, ...wordsFor(issue) };
}

/** Discord's code and words for what a schema found. */
function wordsFor(issue: z.core.$ZodIssue): { readonly code: string; readonly message: string } {
  switch (issue.code) {
    case 'custom':
      return { code: String(issue.params?.['discord'] ?? 'BASE_TYPE_BAD'), message: issue.message };
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'NUMBER_TYPE_MAX', message: `Value should be less than or equal to ${issue.maximum}.` };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : { code: 'NUMBER_TYPE_MIN', message: `Value should be greater than or equal to ${issue.minimum}.` };
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('received undefined')
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_BAD_TYPE', message: `Value must be of type ${issue.expected}.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` };
    case 'invalid_union':
      return { code: 'BASE_TYPE_CHOICES', message: 'Value must be one of the types that this field takes.' };
    case 'invalid_format':
      return { code: 'BASE_TYPE_BAD_FORMAT', message: `Value is not a well formed ${issue.format}.` };
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return { code: 'BASE_TYPE_BAD', message: issue.message };
  }
}
