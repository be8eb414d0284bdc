import { describe, expect, it } from 'vitest';
import { Language } from '../../src/feeds/feed.ts';
import { aDevelopment, aSource } from '../follows/build.ts';
import { aContext, aPersonWith, idsOn, MANAGER, wordsOf } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';

/** Names, links, mentions and times: they are the same for everybody. */
const NAMES = /\[[\w ]+\]\(\S+\)|<[@#t]\S+>|Touchline|Trent|Alexander-|Arnold|Real Madrid|Mersey Courier/g;

/** A manager of a server in which a little has happened, with Discord in a language. */
function aManagerWhoSpeaks(locale: Language) {
  const { services, world } = openTestServices();
  const before = aDevelopment({ id: 'interest', stage: 'interest', certainty: 'rumour' });
  const now = aDevelopment({ sources: ['a', 'b', 'c'].map((origin) => aSource({ origin, outlet: origin })) });
  world.stories.set(now.sagaId, { developments: [before, now], claims: [] });
  return aPersonWith(services, aContext({ ...MANAGER, locale }));
}

/** Everything a manager reads on a tour of the commands. Each answer is held to Discord's limits on the way. */
async function takeTour(locale: Language): Promise<readonly string[]> {
  const manager = aManagerWhoSpeaks(locale);
  const asked = await manager.types('follow', { target: 'TAA', news: 'big-steps', ping: 'me' });
  const replies = [
    asked,
    await manager.types('follow', { target: 'Martinez' }),
    await manager.types('follow', { target: 'Nobody at all' }),
    await manager.types('follow', { target: 'LFC', ping: 'role' }),
    await manager.types('following'),
    await manager.types('saga', { player: 'TAA' }),
    await manager.types('saga', { player: 'Nobody at all' }),
    await manager.types('latest'),
    await manager.types('latest', { club: 'LFC' }),
    await manager.types('mute', { target: 'TAA', for: 'ever' }),
    await manager.presses('mute:trent-alexander-arnold-1998'),
    await manager.types('why'),
    await manager.types('feeds', { address: 'https://example.org' }, 'add'),
    await manager.types('feeds', {}, 'list'),
    await manager.types('setup'),
    await manager.types('privacy'),
    await manager.types('help'),
  ];
  return replies.flatMap((reply) => [...wordsOf(reply).split('\n'), ...Object.keys(idsOn(reply))]);
}

describe.each(Language.exclude(['en']).options)('a tour of the commands in %s', (language) => {
  it('shows no line of English', async () => {
    const [english, theirs] = [new Set(await takeTour('en')), await takeTour(language)];
    expect(theirs.length).toBeGreaterThan(60);
    expect(theirs.filter((line) => english.has(line) && /\p{L}/u.test(line.replaceAll(NAMES, '')))).toEqual([]);
  });

  it('tells a new follower in that language what happened last', async () => {
    const { content } = await aManagerWhoSpeaks(language).types('follow', { target: 'TAA' });
    const [, news] = content.split('\n');
    expect(news).toMatch(/Liverpool.*Real Madrid.*Trent Alexander-Arnold/);
    expect(news).not.toMatch(/Last news|reject/);
  });
});
