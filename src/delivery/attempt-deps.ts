import type { Channels } from './channels.ts';
import type { Ledger } from './ledger.ts';
import type { Sender } from './sender.ts';

/** What an attempt at a delivery works with, whichever step of it. */
export interface AttemptDeps {
  readonly ledger: Ledger;
  readonly sender: Sender;
  readonly channels: Channels;
  readonly now: () => Date;
}
