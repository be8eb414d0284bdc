import { createHash } from 'node:crypto';

/**
 * The nonce under which an alert is posted, fixed by its id alone: Discord answers a second post under it, within a few
 * minutes, with the message that is there already. 25 characters, which is as many as Discord takes.
 */
export function nonceOf(alertId: string): string {
  return createHash('sha256').update(`message:${alertId}`).digest('base64url').slice(0, 25);
}
