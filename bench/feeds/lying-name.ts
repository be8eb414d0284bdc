import dns, { type LookupAddress } from 'node:dns';
import promises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isIP } from 'node:net';

/** A name whose look-ups are answered by `whileLying`. */
export const LYING_NAME = 'rebind.example.com';

type Answer = (error: null, addresses: LookupAddress[] | string, family?: number) => void;

/**
 * Runs something while this process's look-ups of `LYING_NAME`, by whoever makes them, get one answer after the other;
 * the last one stays. Other names are looked up as ever.
 */
export async function whileLying<Result>(
  answers: readonly (readonly string[])[],
  run: () => Promise<Result>,
): Promise<Result> {
  const honest = { dns: dns.lookup, promises: promises.lookup };
  let asked = 0;
  const next = (): LookupAddress[] => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    return answer.map((address) => ({ address, family: isIP(address) }));
  };
  const lie = (name: string, options: { all?: boolean }, done: Answer): void => {
    if (name !== LYING_NAME) {
      return Reflect.apply(honest.dns, dns, [name, options, done]);
    }
    const found = next();
    const [first] = found;
    return options.all === true ? done(null, found) : done(null, first?.address ?? '', first?.family);
  };
  Object.assign(dns, { lookup: lie });
  Object.assign(promises, {
    lookup: async (name: string, options: object) =>
      name === LYING_NAME ? next() : Reflect.apply(honest.promises, promises, [name, options]),
  });
  syncBuiltinESMExports();
  try {
    return await run();
  } finally {
    Object.assign(dns, { lookup: honest.dns });
    Object.assign(promises, { lookup: honest.promises });
    syncBuiltinESMExports();
  }
}
