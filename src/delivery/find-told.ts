import type { Delivery } from './delivery.ts';
import type { Ledger } from './ledger.ts';

/** The record of having told an alert: its own, or that of the digest in which it stood. */
export async function findTold(
  { history, digested }: Pick<Ledger, 'history' | 'digested'>,
  alertId: string,
): Promise<Delivery | undefined> {
  const own = await history.get(alertId);
  const digestId = own === undefined ? (await digested.get(alertId))?.digestId : undefined;
  return digestId === undefined ? own : history.get(digestId);
}
