import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterEach, expect } from 'vitest';
import { z } from 'zod';
import { type Exchange, SANDBOX_BROKE } from '../../src/sandbox/open-rest.ts';

const FILE = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

/** Whether Discord's description of its API lies beside the repository; what needs it is skipped where it does not. */
export const hasSpec = existsSync(FILE);

const Spec = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.union([z.array(z.unknown()), z.looseObject({ responses: z.record(z.string(), z.unknown()).optional() })]),
    ),
  ),
});

const spec: unknown = hasSpec ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const { paths } = hasSpec ? Spec.parse(spec) : { paths: {} };
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
const INT32 = 2_147_483_648;
ajv.addFormat('snowflake', /^\d{1,20}$/);
ajv.addFormat('nonce', /^.{0,25}$/s);
ajv.addFormat('int32', { type: 'number', validate: (n: number) => n >= -INT32 && n < INT32 });
ajv.addFormat('int64', { type: 'number', validate: Number.isInteger });
ajv.addFormat('double', { type: 'number', validate: Number.isFinite });
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
ajv.addFormat('uri', (text: string) => URL.canParse(text));
if (hasSpec) {
  ajv.addSchema(z.looseObject({}).parse(spec), 'd');
}

const validators = new Map<string, ValidateFunction>();

/** The validator of a place in the description, written as a JSON pointer in pieces. */
export function validatorAt(...pieces: readonly string[]): ValidateFunction {
  const ref = `d#/${pieces.map((piece) => encodeURIComponent(piece.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  const known = validators.get(ref) ?? ajv.compile({ $ref: ref });
  validators.set(ref, known);
  return known;
}

/** The validator of a request's JSON body. */
export function requestValidator(method: string, path: string): ValidateFunction {
  return validatorAt('paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema');
}

/** What Discord's description has to say against an answer of the sandbox; nothing where it is as described. */
export function objectionTo({ method, route, status, answer }: Exchange): string | undefined {
  if (status === 500 && JSON.stringify(answer).includes(SANDBOX_BROKE)) {
    return `${method} ${route}: ${JSON.stringify(answer)}`;
  }
  const isOthers = status === 0 || status >= 500 || typeof answer === 'string';
  // No answer at all, a gateway's error page, Cloudflare's line of text: none of them is Discord's.
  if (!hasSpec || route === undefined || isOthers) {
    return undefined;
  }
  const operation = paths[route]?.[method.toLowerCase()];
  if (operation === undefined || Array.isArray(operation)) {
    return `${method} ${route} is no operation of Discord's`;
  }
  if (status >= 400) {
    const name = status === 429 && !hasCode(answer) ? 'RatelimitedResponse' : 'ErrorResponse';
    return complain(validatorAt('components', 'schemas', name), withNumbers(answer), route);
  }
  if (operation.responses?.[String(status)] === undefined) {
    return `${method} ${route} does not answer ${status}`;
  }
  if (status === 204) {
    return answer === undefined ? undefined : `${route} answers 204 with a body`;
  }
  const at = [
    'paths',
    route,
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    'application/json',
    'schema',
  ];
  return complain(validatorAt(...at), answer, `${method} ${route}`);
}

/** In a form's `errors` Discord's documentation and Discord itself have words for codes, its description numbers. */
function withNumbers(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'code' && typeof value === 'string' ? 0 : value,
  );
}

function hasCode(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'code' in answer && !('retry_after' in answer);
}

function complain(validate: ValidateFunction, answer: unknown, what: string): string | undefined {
  // What is served is JSON: undefined fields and the like are gone by then.
  const served: unknown = JSON.parse(JSON.stringify(answer ?? null));
  return validate(served)
    ? undefined
    : `${what}: ${ajv.errorsText(validate.errors?.slice(0, 6))} in ${JSON.stringify(served).slice(0, 1500)}`;
}

const objections: string[] = [];

/** Notes what the description has against an answer; the test that caused it then fails. */
export function checkExchange(exchange: Exchange): void {
  const objection = objectionTo(exchange);
  if (objection !== undefined) {
    objections.push(objection);
  }
}

afterEach(() => {
  expect(objections.splice(0)).toEqual([]);
});
