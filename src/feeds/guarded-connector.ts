import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { checkUrl, isPublicAddress } from './address-guard.ts';

/** All addresses of a name. Throws as `dns.lookup` does where there is none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Opens a connection to one of the given addresses and to no other. */
export type Dial = (
  options: buildConnector.Options,
  addresses: readonly string[],
  done: buildConnector.Callback,
) => void;

/** A feed's address, a redirect or a looked-up name leads to a place that is not public. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/**
 * An undici connector that connects only to public addresses: it looks the name up once, checks every answer and dials
 * those very answers. A name with one private answer among public ones is refused. undici's `connect.lookup` alone would
 * not do: it is never called for a literal address.
 */
export function guardedConnector(resolve: Resolve = resolveName, dial: Dial = dialAddress): buildConnector.connector {
  return (options, done) => {
    void connect(options, done, resolve, dial);
  };
}

async function connect(
  options: buildConnector.Options,
  done: buildConnector.Callback,
  resolve: Resolve,
  dial: Dial,
): Promise<void> {
  let addresses: readonly string[];
  try {
    addresses = await publicAddresses(options, resolve);
  } catch (error) {
    return done(error instanceof Error ? error : new Error(String(error)), null);
  }
  dial(options, addresses, done);
}

async function publicAddresses(options: buildConnector.Options, resolve: Resolve): Promise<readonly string[]> {
  const verdict = checkUrl(new URL(`${options.protocol}//${bracketed(options.hostname)}:${options.port}`));
  if (verdict.kind === 'refused') {
    throw new RefusedAddressError(verdict.detail);
  }
  const literal = options.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(literal) > 0 ? [literal] : await resolve(options.hostname);
  if (addresses.length === 0) {
    throw new RefusedAddressError(`“${options.hostname}” has no address. Check its spelling.`);
  }
  if (!addresses.every(isPublicAddress)) {
    throw new RefusedAddressError(`“${options.hostname}” leads to an address that is not public.`);
  }
  return addresses;
}

function bracketed(hostname: string): string {
  return isIP(hostname) === 6 ? `[${hostname}]` : hostname;
}

async function resolveName(hostname: string): Promise<readonly string[]> {
  const answers = await lookup(hostname, { all: true });
  return answers.map(({ address }) => address);
}

function dialAddress(
  options: buildConnector.Options,
  addresses: readonly string[],
  done: buildConnector.Callback,
): void {
  const answers: LookupAddress[] = addresses.map((address) => ({ address, family: isIP(address) }));
  const first = answers[0];
  const pinned: LookupFunction = (_hostname, { all }, answer) => {
    if (all === true || first === undefined) {
      answer(null, answers);
    } else {
      answer(null, first.address, first.family);
    }
  };
  buildConnector({ allowH2: false, timeout: 10_000, autoSelectFamily: true, lookup: pinned })(options, done);
}
