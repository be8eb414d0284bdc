import type { ChannelAtHand, ServerAtHand } from '../discord/look-around.ts';
import { nameRights } from '../discord/missing-rights.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { Asker } from './asker.ts';

/** What Discord says of a token. */
export type TokenCheck =
  | { readonly kind: 'works'; readonly name: string; readonly inviteLink: string }
  | { readonly kind: 'refused' | 'unreachable'; readonly reason: string };

/** Discord as somebody sees it who holds a token. */
export interface Discord {
  check(token: string): Promise<TokenCheck>;
  listServers(token: string): Promise<readonly ServerAtHand[]>;
  listChannels(
    token: string,
    guildId: Snowflake,
  ): Promise<{ readonly language: Language; readonly channels: readonly ChannelAtHand[] }>;
}

export interface SetUpDeps {
  readonly asker: Asker;
  readonly discord: Discord;
  /** What is set already. */
  readonly settings: { readonly DISCORD_TOKEN?: string | undefined; readonly FEED_CONTACT?: string | undefined };
  /** What is wrong with a token by its looks, if anything. */
  readonly lookAtToken: (token: string) => string | undefined;
  /** Writes answers into `.env`. */
  readonly save: (answers: Readonly<Record<string, string>>) => Promise<void>;
  /** Remembers where a server's alerts go. Says why not, where that is not possible now. */
  readonly saveChannel: (choice: ChosenChannel) => Promise<string | undefined>;
}

export interface ChosenChannel {
  readonly guildId: Snowflake;
  readonly channelId: Snowflake;
  readonly language: Language;
}

/** How it ended: everything is there, or somebody left before, with what was answered until then saved. */
export type SetUpEnding = 'done' | 'left';

/** Asks for what is missing, one thing after the other, and saves each answer when it is known to be right. */
export async function setUp(deps: SetUpDeps): Promise<SetUpEnding> {
  const { asker, settings, save } = deps;
  const known = await findToken(deps);
  if (known === undefined) {
    return 'left';
  }
  if (settings.FEED_CONTACT === undefined) {
    const contact = await asker.text(
      'How can outlets whose feeds you read reach you? An address or a page; Enter for none.',
      'me@example.org',
    );
    if (contact === undefined) {
      return 'left';
    }
    await save({ FEED_CONTACT: contact });
  }
  asker.say(`Invite the bot with this link. It asks for the rights it uses and no others:\n${known.inviteLink}`);
  return chooseHome(known.token, deps);
}

interface KnownToken {
  readonly token: string;
  readonly inviteLink: string;
}

/** The token that is set, where Discord takes it; else one is asked for until Discord takes it. */
async function findToken({ asker, discord, settings, lookAtToken, save }: SetUpDeps): Promise<KnownToken | undefined> {
  let token = settings.DISCORD_TOKEN;
  for (;;) {
    token ??= await asker.secret(
      'The bot’s token (Developer Portal, your application, Bot, Reset Token). It is not shown.',
      lookAtToken,
    );
    if (token === undefined) {
      return undefined;
    }
    const asked = token;
    const check = await asker.during(
      'Asking Discord',
      () => discord.check(asked),
      (result) => (result.kind === 'works' ? `This is the token of ${result.name}.` : result.reason),
    );
    if (check.kind === 'works') {
      if (token !== settings.DISCORD_TOKEN) {
        await save({ DISCORD_TOKEN: token });
      }
      return { token, inviteLink: check.inviteLink };
    }
    token = undefined;
  }
}

/** Where the first server's alerts go. Not needed to start: /setup asks the same in Discord. */
async function chooseHome(token: string, deps: SetUpDeps): Promise<SetUpEnding> {
  const { asker, discord } = deps;
  for (;;) {
    const servers = await asker.during('Looking for its servers', () => discord.listServers(token), tellServers);
    const choice = await asker.choose('In which server shall alerts be told first?', [
      ...servers.map(({ id, name }) => ({ value: id, label: name })),
      { value: 'again', label: 'I have invited it now: look again' },
      { value: 'skip', label: 'None yet', hint: '/setup in Discord asks the same' },
    ]);
    if (choice === undefined || choice === 'skip') {
      return choice === undefined ? 'left' : 'done';
    }
    if (choice !== 'again') {
      return chooseChannel(token, choice, deps);
    }
  }
}

function tellServers(servers: readonly ServerAtHand[]): string {
  return servers.length === 0
    ? 'It is in no server yet.'
    : `It is in ${servers.length === 1 ? 'one server' : `${servers.length} servers`}.`;
}

async function chooseChannel(token: string, guildId: Snowflake, deps: SetUpDeps): Promise<SetUpEnding> {
  const { asker, discord, saveChannel } = deps;
  for (;;) {
    // Asked anew each time: rights are given in Discord while we wait.
    const { language, channels } = await discord.listChannels(token, guildId);
    const choice = await asker.choose('In which channel?', [
      ...channels.map(({ id, name, lacking }) => ({
        value: id,
        label: `#${name}`,
        ...(lacking.length === 0 ? {} : { hint: `lacks ${nameRights('en', lacking)}` }),
      })),
      { value: 'skip', label: 'None yet', hint: '/setup in Discord asks the same' },
    ]);
    if (choice === undefined || choice === 'skip') {
      return choice === undefined ? 'left' : 'done';
    }
    const chosen = channels.find(({ id }) => id === choice);
    if (chosen !== undefined && chosen.lacking.length > 0) {
      asker.say(
        `In #${chosen.name} the bot lacks ${nameRights('en', chosen.lacking)}. Give it these rights there, or choose another channel.`,
      );
      continue;
    }
    const trouble = await saveChannel({ guildId, channelId: choice, language });
    asker.say(trouble ?? 'Alerts will go there. /setup in Discord changes it.');
    return 'done';
  }
}
