import { describe, expect, it } from 'vitest';
import { anAlert } from '../alerts/build.ts';
import { aDevelopment, aSource } from '../follows/build.ts';
import { aContext, aPersonWith, HERE, MANAGER, type Shown } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';
import { says } from '../sagas/story.ts';
import { HAS_HOSTILE_TITLES, openHostileTitles, type HostileTitle } from '../hostile-titles.ts';

/** Whatever a person typed is shown to that person alone; a name in it may ping nobody all the same. */
describe.skipIf(!HAS_HOSTILE_TITLES)(
  'names and titles made to do harm, in answers (skipped without ../shared)',
  async () => {
    const { rows, check } = await openHostileTitles();

    async function answersWith(words: string): Promise<readonly Shown[]> {
      // Discord lets nobody type more than this into an option.
      const name = words.trim().slice(0, 100).toWellFormed() || 'x';
      const { services, world } = openTestServices();
      const manager = aPersonWith(services, aContext(MANAGER));
      const named = { name };
      const source = aSource({ outlet: name, journalist: name, via: name, title: words });
      const development = aDevelopment({ sagaId: 'x', player: named, from: named, to: [named], sources: [source] });
      world.stories.set('x', { developments: [development], claims: [] });
      world.alerts.set('x', anAlert(development));
      const verdict = { kind: 'opens', reason: 'opened', developmentId: development.id } as const;
      const report = says('bid', '', { on: '1 09:00', title: words });
      const claim = { ...report, claim: { ...report.claim, player: named, to: [named] } };
      const mention = { kind: 'player', name, text: words, reason: 'full name' } as const;
      world.readings.set(words, {
        mentions: [{ ...mention, field: 'title', paragraph: 0, start: 0, end: words.length }],
        claims: [claim.claim],
        silences: [{ text: words, reason: 'a match report' }],
      });
      world.traces.set('https://x.example/1', {
        kind: 'taken-in',
        claims: [{ claim, verdict, course: [development] }],
      });
      world.feedTests.set('x', {
        kind: 'readable',
        address: 'https://x.example/',
        outlet: name,
        language: 'en',
        itemCount: 1,
        items: [{ title: words, told: [] }],
        alternatives: [],
      });
      const guildId = '100000000000000001';
      const hostileFeed = await services.feeds.add({
        url: 'https://x.example/',
        outlet: name,
        language: 'en',
        scope: guildId,
      });
      const destination = { kind: 'channel', guildId, channelId: HERE } as const;
      await services.mutes.add({
        destination,
        target: { kind: 'saga', id: 'x', name },
        createdBy: '300000000000000001',
      });
      await manager.presses('follow-as:h----', [`name:${name}`]);
      return [
        await manager.types('follow', { target: name }),
        await manager.types('unfollow', { target: name }),
        await manager.types('following'),
        await manager.presses('story:x'),
        await manager.presses('why:x'),
        await manager.types('latest'),
        await manager.types('why', { headline: name }),
        await manager.types('why', { headline: 'https://x.example/1' }),
        await manager.types('saga', { player: name }),
        await manager.types('latest', { club: name }),
        await manager.types('feeds', { address: 'x' }, 'test'),
        await manager.types('mute', { target: name }),
        await manager.types('feeds', {}, 'list'),
        await manager.presses('feeds-open', [hostileFeed.id]),
        await manager.presses(`feeds-remove:${hostileFeed.id}`),
      ];
    }

    /** Line starts, code and links of our own are ours to write; what a name can do is ping, forge, hide and break off. */
    const OURS = new Set(['nomdblock', 'nocode', 'nomask', 'notimestamp', 'nocmd', 'keep:', 'len256', 'nonempty']);
    const strict = (row: HostileTitle): HostileTitle => ({
      ...row,
      must: row.must.filter((rule) => !OURS.has(rule) && !rule.startsWith('keep:')),
    });

    it.each(rows)('$id breaks no answer, wherever it stands', async (row) => {
      for (const { content, embeds } of await answersWith(row.title)) {
        const payload = { content, embeds, allowed_mentions: { parse: [] }, nonce: 'x', enforce_nonce: true };
        expect(check(payload, strict(row))).toEqual([]);
      }
    });
  },
);
