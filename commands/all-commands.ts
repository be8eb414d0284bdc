import type { AnyCommand } from '../src/discord/command.ts';
import { feeds } from './feeds.ts';
import { followNamed } from './follow-named.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { help } from './help.ts';
import { latest } from './latest.ts';
import { mute } from './mute.ts';
import { privacy } from './privacy.ts';
import { reportWrongReading } from './report.ts';
import { saga } from './saga.ts';
import { setup } from './setup.ts';
import { status } from './status.ts';
import { unfollow } from './unfollow.ts';
import { why, whyThisAlert } from './why.ts';

/** Everything people can type, and use in a message's menu. A command is added as a file and a line here. */
export const ALL_COMMANDS: readonly AnyCommand[] = [
  follow,
  unfollow,
  following,
  saga,
  latest,
  mute,
  why,
  feeds,
  setup,
  privacy,
  help,
  status,
  whyThisAlert,
  followNamed,
  reportWrongReading,
];
