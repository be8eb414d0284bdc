import type { FailedFetch } from './fetch-outcome.ts';
import { RefusedAddressError } from './guarded-connector.ts';
import { BodyTooLargeError, UnknownCodingError } from './read-body.ts';
import type { Trouble } from './trouble.ts';

const UNREACHABLE = new Map<string, string>([
  ['ENOTFOUND', 'No server has this name. Check the address for a spelling mistake.'],
  ['EAI_AGAIN', 'The name could not be looked up just now.'],
  ['ECONNREFUSED', 'The server refuses connections.'],
  ['EHOSTUNREACH', 'There is no way to the server just now.'],
  ['ENETUNREACH', 'There is no way to the server just now.'],
  ['ETIMEDOUT', 'The server does not answer.'],
  ['UND_ERR_CONNECT_TIMEOUT', 'The server does not answer.'],
]);

/** Turns whatever a request threw into a failure in our own words: foreign messages may quote a secret address. */
export function explainFetchError(error: unknown): FailedFetch {
  if (error instanceof RefusedAddressError) {
    return failed('address-refused', 'private-address', error.message);
  }
  if (error instanceof BodyTooLargeError) {
    return failed('too-large', 'too-large', 'The document is larger than a feed may be.');
  }
  if (error instanceof UnknownCodingError) {
    return failed('broken-answer', 'broken-answer', 'The document is compressed in a way nobody asked for.');
  }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return failed('timeout', 'timeout', 'The server did not send the whole document in time.');
  }
  const code = codeOf(error);
  const unreachable = UNREACHABLE.get(code);
  if (unreachable !== undefined) {
    return failed('unreachable', code === 'ENOTFOUND' ? 'unknown-name' : 'unreachable', unreachable);
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return failed('unreachable', 'certificate', `The server's certificate is not in order (${code}).`);
  }
  return failed('broken-answer', 'broken-answer', `The server's answer broke off or is malformed (${code}).`);
}

function failed(reason: FailedFetch['reason'], code: Trouble['code'], detail: string): FailedFetch {
  return { kind: 'failed', reason, detail, trouble: { code } };
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return codeOf(error.errors[0]);
  }
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
