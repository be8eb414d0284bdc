import { describe, expect, it } from 'vitest';
import { alertId } from '../../src/alerts/alert-id.ts';
import { openReader } from '../../src/claims/open-reader.ts';
import type { TracedClaim } from '../../src/discord/trace.ts';
import { Language } from '../../src/feeds/feed.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { FoldVerdict } from '../../src/sagas/verdict.ts';
import { anAlert } from '../alerts/build.ts';
import { aContext, aPersonWith, FAN, HERE, SERVER, wordsOf } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';
import { aDevelopment, aFollow, aReportedClaim, ARNOLD } from '../follows/build.ts';
import { CHANNEL } from './a-server.ts';

const HEADLINE = 'Everton make £20m bid for Marek Dolan';
const ADDRESS = 'https://courier.example/dolan?utm_source=x';

const GAZETTEER = buildGazetteer(
  [{ id: 'dolan', name: 'Marek Dolan', aliases: [], nicknames: [], popularity: 50 }],
  [{ id: 'everton', name: 'Everton', aliases: [], nicknames: [], league: 'Premier League' }],
);

function aServer() {
  const { services, world } = openTestServices();
  const reader = openReader(GAZETTEER);
  const read = (text: string) =>
    reader.read({
      id: 'typed',
      feedId: 'typed',
      outlet: 'somebody',
      title: text,
      summary: '',
      body: [],
      seenAt: '2026-01-05T12:00:00.000Z',
      wordsHash: '',
    });
  world.readings.set(HEADLINE, read(HEADLINE));
  const goalless = 'Everton held to goalless draw';
  world.readings.set(goalless, read(goalless));
  const asks = async (headline: string, locale: Language = 'en') =>
    wordsOf(await aPersonWith(services, aContext({ locale })).types('why', { headline }));
  return { services, world, asks, goalless };
}

/** A report of a step that the saga made this of. */
function aReport(verdict: (developmentId: string) => FoldVerdict): readonly TracedClaim[] {
  const development = aDevelopment();
  const claim = aReportedClaim({ title: HEADLINE });
  return [{ claim, verdict: verdict(development.id), course: [development] }];
}

const opens = (developmentId: string): FoldVerdict => ({ kind: 'opens', reason: 'opened', developmentId });

describe('/why of a headline', () => {
  it.each([
    [
      'en',
      '“Marek Dolan” → Marek Dolan: player, by the full name',
      '**Marek Dolan**: Bid, ? → Everton, reported (rule ',
    ],
    ['de', '„Marek Dolan“ → Marek Dolan: Spieler, am vollen Namen', '**Marek Dolan**: Angebot, ? → Everton'],
    ['es', '«Marek Dolan» → Marek Dolan: jugador, por el nombre completo', '**Marek Dolan**: Oferta, ? → Everton'],
    ['it', '«Marek Dolan» → Marek Dolan: giocatore, dal nome completo', '**Marek Dolan**: Offerta, ? → Everton'],
    ['fr', '«\u00a0Marek Dolan\u00a0» → Marek Dolan\u00a0: joueur, au nom complet', 'Offre, ? → Everton, selon'],
    ['pt', '“Marek Dolan” → Marek Dolan: jogador, pelo nome completo', '**Marek Dolan**: Proposta, ? → Everton'],
  ] as const)('is read step by step in the person’s language (%s)', async (locale, named, claimed) => {
    const words = await aServer().asks(HEADLINE, locale);
    expect(words).toContain(named);
    expect(words).toContain(claimed);
  });

  it('says at which step it stopped: read as no news, or never met', async () => {
    const { asks, goalless } = aServer();
    expect(await asks(goalless)).toContain('It stops when I read it');
    expect(await asks(HEADLINE)).toContain('No feed brought me this headline');
    expect(await asks(goalless, 'it')).toContain('Si ferma alla lettura');
  });

  it('says why a story took nothing from it', async () => {
    const { world, asks } = aServer();
    world.traces.set(HEADLINE, { kind: 'taken-in', claims: aReport(() => ({ kind: 'silent', reason: 'recalled' })) });
    expect(await asks(HEADLINE)).toContain(
      'It stops in the story of **Trent Alexander-Arnold**: it recalls how things stood before.',
    );
  });

  it('says that nobody follows it', async () => {
    const { world, asks } = aServer();
    world.traces.set(HEADLINE, { kind: 'taken-in', claims: aReport(opens) });
    const words = await asks(HEADLINE);
    expect(words).toContain('A new step: Liverpool reject Real Madrid approach for Trent Alexander-Arnold');
    expect(words).toContain('It stops there: nobody follows this');
  });

  it('names the filter, or the mute, that kept it from a follow', async () => {
    const { services, world, asks } = aServer();
    world.traces.set(HEADLINE, { kind: 'taken-in', claims: aReport(opens) });
    await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL, filters: { officialOnly: true } }));
    expect(await asks(HEADLINE)).toContain(`<#${HERE}>: not told, because it is not official yet (reported).`);
    expect(await asks(HEADLINE)).toContain('That filter is the follow’s own; `/following` changes it.');
    expect(await asks(HEADLINE, 'de')).toContain('nicht gemeldet, denn es ist noch nicht offiziell (laut Berichten).');
    const target = { kind: 'saga', id: aDevelopment().sagaId, name: 'Trent Alexander-Arnold' } as const;
    await services.mutes.add({ destination: CHANNEL, target, createdBy: FAN });
    expect(await asks(HEADLINE)).toContain('is muted there until somebody takes it back');
  });

  it('says that it was the server’s filter, as that is now', async () => {
    const { services, world, asks } = aServer();
    world.traces.set(HEADLINE, { kind: 'taken-in', claims: aReport(opens) });
    await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL }));
    expect(await asks(HEADLINE)).toContain('not told. The follow is newer than the news');
    await services.settings.put({ ...(await services.settings.get(SERVER)), defaultFilters: { officialOnly: true } });
    const words = await asks(HEADLINE);
    expect(words).toContain(
      'not told, because it is not official yet (reported). That filter is the server’s; `/setup`',
    );
    expect(words).not.toContain('own');
  });

  it('says where it was told', async () => {
    const { services, world, asks } = aServer();
    world.traces.set(HEADLINE, { kind: 'taken-in', claims: aReport(opens) });
    const { follow } = await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL }));
    expect(await asks(HEADLINE)).toContain('not told. The follow is newer than the news');
    world.alerts.set(alertId(aDevelopment().id, CHANNEL), anAlert(aDevelopment(), [follow]));
    expect(await asks(HEADLINE)).toContain(`**Trent Alexander-Arnold** in <#${HERE}>: told.`);
  });

  it('says of a follow whose filter refuses it that the channel was told for another', async () => {
    const { services, world, asks } = aServer();
    world.traces.set(HEADLINE, { kind: 'taken-in', claims: aReport(opens) });
    await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL, filters: { officialOnly: true } }));
    const { follow } = await services.follows.add(aFollow({ kind: 'everything' }, { destination: CHANNEL }));
    world.alerts.set(alertId(aDevelopment().id, CHANNEL), anAlert(aDevelopment(), [follow]));
    const words = await asks(HEADLINE);
    expect(words).toContain('a filter refused it, because it is not official yet (reported). It was told there');
    expect(words).toContain(`**everything** in <#${HERE}>: told.`);
    expect(await asks(HEADLINE, 'fr')).toContain('une autre demande');
  });
});

describe('/why of an address', () => {
  it('finds the report that stands there, and shows how its headline was read', async () => {
    const { world, asks } = aServer();
    world.traces.set(ADDRESS, { kind: 'taken-in', claims: aReport(opens) });
    const words = await asks(ADDRESS);
    expect(words).toContain('A new step: Liverpool reject');
    expect(words).toContain('“Marek Dolan” → Marek Dolan: player');
  });

  it('tells a report that said nothing from one that no feed brought', async () => {
    const { world, asks } = aServer();
    expect(await asks(ADDRESS)).toContain('I know no report at this address');
    world.traces.set(ADDRESS, { kind: 'read-in-silence' });
    expect(await asks(ADDRESS)).toContain('I found no news of a transfer in it');
  });
});

describe('every text that says why', () => {
  it.each(Language.options.filter((language) => language !== 'en'))('is worded in %s', async (language) => {
    const { CATALOGUES } = await import('../../src/discord/texts/translate.ts');
    const { EN_REASONS } = await import('../../src/discord/texts/reasons/en.ts');
    const sentences = Object.entries(EN_REASONS).filter(([, words]) => words.replaceAll(/\{\w+\}/g, '').length > 12);
    const left = sentences.filter(([key, words]) =>
      Object.entries(CATALOGUES[language]).some(([other, text]) => other === key && text === words),
    );
    expect(left).toEqual([]);
  });
});
