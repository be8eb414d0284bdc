import { randomBytes } from 'node:crypto';
import type { ServerFeeds } from '../discord/services.ts';

const HOUR_MS = 60 * 60 * 1000;
const MOST = 1_000;

/** Keeps addresses with passwords or keys in them between a preview and the press that adds them: in memory alone. */
export function openSecrets(now: () => Date): Pick<ServerFeeds, 'keepSecret' | 'secret'> {
  const kept = new Map<string, { readonly address: string; readonly until: number }>();
  return {
    keepSecret(address) {
      const key = randomBytes(12).toString('base64url');
      kept.set(key, { address, until: now().getTime() + HOUR_MS });
      const [oldest] = kept.size > MOST ? kept.keys() : [];
      kept.delete(oldest ?? '');
      return key;
    },
    secret(key) {
      const found = kept.get(key);
      return found !== undefined && found.until > now().getTime() ? found.address : undefined;
    },
  };
}
