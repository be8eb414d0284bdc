import { afterEach, describe, expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/invite-link.ts';
import { listChannels, listServers } from '../../src/discord/look-around.ts';
import { openRest } from '../../src/discord/open-rest.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import type { Asker } from '../../src/setting-up/asker.ts';
import { type Discord, type SetUpDeps, type SetUpEnding, setUp } from '../../src/setting-up/set-up.ts';

const open: Sandbox[] = [];

afterEach(async () => {
  for (const sandbox of open.splice(0)) {
    await sandbox.close();
  }
});

interface Sitting {
  readonly ending: SetUpEnding;
  readonly saved: Readonly<Record<string, string>>;
  readonly channels: readonly unknown[];
  /** Everything that stood on the terminal. */
  readonly shown: string;
}

/** Somebody who gives these answers, one a question; `undefined` is Ctrl+C. */
async function sit(
  answers: readonly (string | undefined)[],
  parts: Partial<SetUpDeps> & { discord: Discord },
): Promise<Sitting> {
  const left = [...answers];
  const shown: string[] = [];
  const answer = async (question: string) => {
    shown.push(question);
    expect(left, `nobody expected "${question}"`).not.toHaveLength(0);
    return left.shift();
  };
  const asker: Asker = {
    say: (text) => shown.push(text),
    secret: answer,
    text: answer,
    choose(question, choices) {
      shown.push(...choices.map(({ label, hint }) => `${label} ${hint ?? ''}`));
      return answer(question).then((label) => choices.find((choice) => choice.label === label)?.value);
    },
    async during(what, work, ended) {
      const result = await work();
      shown.push(what, ended(result));
      return result;
    },
  };
  const saved: Record<string, string> = {};
  const channels: unknown[] = [];
  const ending = await setUp({
    asker,
    settings: {},
    lookAtToken: () => undefined,
    save: async (more) => void Object.assign(saved, more),
    async saveChannel(choice) {
      channels.push(choice);
      return undefined;
    },
    ...parts,
  });
  expect(left, 'some questions were not asked').toEqual([]);
  return { ending, saved, channels, shown: shown.join('\n') };
}

/** Discord as the sandbox plays it, with a server whose #news the bot may not write in. */
async function aDiscord() {
  const { world, guildId, channels } = seedWorld();
  const news = world.channels.get(channels['transfer-news']);
  const sandbox = await openSandbox({ world });
  open.push(sandbox);
  const name = world.guilds.get(guildId)?.name ?? '';
  const discord: Discord = {
    check: async (token) =>
      token === sandbox.token
        ? { kind: 'works', name: 'Touchline', inviteLink: inviteLink(sandbox.applicationId) }
        : { kind: 'refused', reason: 'Discord does not know this token.' },
    listServers: (token) => listServers(openRest(token, sandbox.apiUrl)),
    listChannels: (token, id) => listChannels(openRest(token, sandbox.apiUrl), id),
  };
  return { sandbox, discord, guildId, name, news };
}

describe('setting the bot up', () => {
  it('leads a newcomer from the token to the first channel', async () => {
    const { sandbox, discord, guildId, name, news } = await aDiscord();
    const answers = [sandbox.token, 'me@example.org', name, `#${news?.name}`];
    const { ending, saved, channels, shown } = await sit(answers, { discord });
    expect(ending).toBe('done');
    expect(saved).toEqual({ DISCORD_TOKEN: sandbox.token, FEED_CONTACT: 'me@example.org' });
    expect(channels).toEqual([{ guildId, channelId: news?.id, language: 'en' }]);
    expect(shown).toContain(`client_id=${sandbox.applicationId}&scope=bot+applications.commands&permissions=`);
    expect(shown).not.toContain(sandbox.token);
  });

  it('asks again for a token that Discord refuses, and saves only the one it takes', async () => {
    const { sandbox, discord } = await aDiscord();
    const { saved, shown } = await sit(['wrong', sandbox.token, '', 'None yet'], { discord });
    expect(saved).toEqual({ DISCORD_TOKEN: sandbox.token, FEED_CONTACT: '' });
    expect(shown).toContain('Discord does not know this token.');
  });

  it('asks nothing that is known already', async () => {
    const { sandbox, discord } = await aDiscord();
    const settings = { DISCORD_TOKEN: sandbox.token, FEED_CONTACT: 'me@example.org' };
    expect(await sit(['None yet'], { discord, settings })).toMatchObject({ ending: 'done', saved: {} });
  });

  it('says which rights are lacking in a channel, and takes it once they are given', async () => {
    const { sandbox, discord, name, news } = await aDiscord();
    const shut = { id: sandbox.applicationId, kind: 'member', allow: '0', deny: '2048' };
    Object.assign(news ?? {}, { overwrites: [...(news?.overwrites ?? []), shut] });
    const settings = { DISCORD_TOKEN: sandbox.token, FEED_CONTACT: '-' };
    const saying = await sit([name, `#${news?.name}`, 'None yet'], { discord, settings });
    expect(saying.shown).toContain(`In #${news?.name} the bot lacks Send Messages.`);
    expect(saying.channels).toEqual([]);
  });

  it('keeps what was answered when somebody leaves', async () => {
    const { sandbox, discord } = await aDiscord();
    expect(await sit([sandbox.token, undefined], { discord })).toMatchObject({
      ending: 'left',
      saved: { DISCORD_TOKEN: sandbox.token },
    });
  });

  it('waits for an invitation', async () => {
    const { sandbox, discord, name, news } = await aDiscord();
    let looks = 0;
    const late: Discord = {
      ...discord,
      listServers: async (token) => (++looks === 1 ? [] : discord.listServers(token)),
    };
    const settings = { DISCORD_TOKEN: sandbox.token, FEED_CONTACT: '-' };
    const answers = ['I have invited it now: look again', name, `#${news?.name}`];
    const { channels, shown } = await sit(answers, { discord: late, settings });
    expect(shown).toContain('It is in no server yet.');
    expect(channels).toHaveLength(1);
  });
});
