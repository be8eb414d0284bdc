import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/claims/stage.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aSource } from '../follows/build.ts';
import { aContext, aPersonWith, idsOn, must, optionsOf, wordsOf } from '../discord/build.ts';
import { openTestServices, PNG } from '../discord/services.ts';

const SAGA = 'trent-alexander-arnold-1998';

/** A step of the saga on the given day of January. */
function onDay(day: number, stage: Stage, parts: Partial<Development> = {}): Development {
  const at = `2026-01-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return aDevelopment({ id: `step-${day}`, stage, at, sources: [aSource({ at })], ...parts });
}

function aFanWho(...developments: readonly Development[]) {
  return aFanWithWorld(...developments).fan;
}

function aFanWithWorld(...developments: readonly Development[]) {
  const { services, world } = openTestServices();
  const bySaga = Map.groupBy(developments, ({ sagaId }) => sagaId);
  for (const [sagaId, course] of bySaga) {
    world.stories.set(sagaId, { developments: course, claims: [] });
  }
  return { fan: aPersonWith(services, aContext()), world };
}

describe('/saga', () => {
  it('tells the story in order: step, day, who said it', async () => {
    const fan = aFanWho(onDay(1, 'approach'), onDay(2, 'bid_rejected'));
    expect(wordsOf(await fan.types('saga', { player: 'TAA' }))).toBe(
      [
        'Trent Alexander-Arnold: the story so far',
        '**Real Madrid make approach for Trent Alexander-Arnold**',
        '-# <t:1767261600:d> · [Mersey Courier](<https://courier.example/arnold>)',
        '**Liverpool reject Real Madrid approach for Trent Alexander-Arnold**',
        '-# <t:1767348000:d> · [Mersey Courier](<https://courier.example/arnold>)',
        '2 steps · page 1 of 1',
      ].join('\n'),
    );
  });

  it('opens a long story at its newest page and turns back', async () => {
    const days = Array.from({ length: 14 }, (_, index) => onDay(index + 1, 'talks'));
    const fan = aFanWho(...days);
    const newest = await fan.types('saga', { player: SAGA });
    expect(wordsOf(newest)).toContain('14 steps · page 3 of 3');
    const back = await fan.presses(idsOn(newest)['Back'] ?? '');
    expect(back.kind).toBe('update');
    expect(wordsOf(back)).toContain('page 2 of 3');
  });

  it('counts outlets that quote one journalist once', async () => {
    const sources = ['a', 'b', 'c', 'd', 'a'].map((origin) => aSource({ origin, outlet: origin.toUpperCase() }));
    const fan = aFanWho(onDay(1, 'approach', { sources }));
    expect(wordsOf(await fan.types('saga', { player: SAGA }))).toContain('+2 more');
  });

  it('knows the story of a name that no gazetteer has', async () => {
    const player = { name: 'Zé Ninguém' };
    const fan = aFanWho(onDay(1, 'approach', { sagaId: 'name:ze ninguem', player }));
    expect(wordsOf(await fan.types('saga', { player: 'zé ninguém' }))).toContain('Zé Ninguém: the story so far');
  });

  it('is seen by one person alone unless it is shared', async () => {
    const fan = aFanWho(onDay(1, 'approach'));
    expect(await fan.types('saga', { player: SAGA })).toMatchObject({ ephemeral: true });
    expect(await fan.types('saga', { player: SAGA, share: true })).toMatchObject({ ephemeral: false });
  });

  it('says so when nothing was heard, when nobody bears the name, and asks when several do', async () => {
    const fan = aFanWho();
    expect((await fan.types('saga', { player: 'TAA' })).content).toContain(
      'I have heard nothing of **Trent Alexander-Arnold** yet',
    );
    expect((await fan.types('saga', { player: 'Nobody Atall' })).content).toContain(
      'I know no player called “Nobody Atall”',
    );
    const asked = await fan.types('saga', { player: 'Martinez' });
    const answer = await fan.presses(idsOn(asked)['Choose one'] ?? '', [optionsOf(asked)[0]?.value ?? '']);
    expect(answer.content).toContain('I have heard nothing of **Emiliano Martínez** yet');
  });

  it('opens from the Timeline button under an alert, as a message of its own', async () => {
    const reply = await aFanWho(onDay(1, 'approach')).presses(`timeline:${SAGA}`);
    expect(reply).toMatchObject({ kind: 'message', ephemeral: true });
    expect(wordsOf(reply)).toContain('the story so far');
  });

  it('stays within Discord’s limits with names and links of absurd length', async () => {
    const name = { name: '*'.repeat(400) };
    const sources = ['a', 'b'].map((origin) =>
      aSource({ origin, outlet: '_'.repeat(400), link: `https://x.example/${'y'.repeat(250)}` }),
    );
    const days = Array.from({ length: 6 }, (_, index) =>
      onDay(index + 1, 'talks', { player: name, from: name, to: [name, name, name, name], sources }),
    );
    expect(wordsOf(await aFanWho(...days).types('saga', { player: SAGA }))).toContain('6 steps');
  });
});

describe('the picture of a saga', () => {
  const course = Array.from({ length: 8 }, (_, index) => onDay(index + 1, 'talks'));

  it('comes with the story, shows all of it, and says every step in words too', async () => {
    const { fan, world } = aFanWithWorld(...course);
    const { embeds, files } = await fan.types('saga', { player: SAGA });
    expect(embeds[0]?.image).toEqual({ url: 'attachment://saga.png' });
    expect(files).toEqual([{ name: 'saga.png', bytes: PNG, description: expect.any(String) as string }]);
    const { description } = must(files[0]);
    expect(description.split('\n')[0]).toBe('Trent Alexander-Arnold: Liverpool · 8 steps · 1 – 8 Jan 2026');
    expect(description.split('\n').slice(1)).toHaveLength(8);
    expect(world.drawings).toHaveLength(1);
  });

  it('comes from the Timeline button, and stays when the page is turned', async () => {
    const fan = aFanWho(...course);
    const newest = await fan.presses(`timeline:${SAGA}`);
    expect(newest.files).toHaveLength(1);
    const back = await fan.presses(idsOn(newest)['Back'] ?? '');
    expect(back).toMatchObject({ kind: 'update', files: [{ name: 'saga.png' }] });
    expect(wordsOf(back)).toContain('page 1 of 2');
  });

  it('is in the language of the person', async () => {
    const { services, world } = openTestServices();
    world.stories.set(SAGA, { developments: course, claims: [] });
    const { files } = await aPersonWith(services, aContext({ locale: 'de' })).types('saga', { player: SAGA });
    expect(files[0]?.description).toContain('8 Schritte');
    expect(world.drawings[0]).toContain('Verhandlungen');
  });

  it('costs nobody the words where it can not be drawn', async () => {
    const { fan, world } = aFanWithWorld(...course);
    const drawn = await fan.types('saga', { player: SAGA });
    world.canDraw = false;
    const told = await fan.types('saga', { player: SAGA });
    expect(told.files).toEqual([]);
    expect(told.embeds[0]).not.toHaveProperty('image');
    expect(wordsOf(told)).toBe(wordsOf(drawn));
  });
});

describe('/latest', () => {
  const ISAK = {
    sagaId: 'isak',
    player: { id: 'isak', name: 'Alexander Isak' },
    from: { id: 'newcastle', name: 'Newcastle' },
  };
  const villa = [{ id: 'aston-villa', name: 'Aston Villa' }];

  it('lists the newest first, and opens a story from the list', async () => {
    const fan = aFanWho(onDay(1, 'approach'), onDay(2, 'medical', { ...ISAK, to: villa }));
    const reply = await fan.types('latest');
    const words = wordsOf(reply);
    expect(words.indexOf('Isak')).toBeLessThan(words.indexOf('Trent'));
    const story = await fan.presses(idsOn(reply)['Open a story…'] ?? '', [SAGA]);
    expect(wordsOf(story)).toContain('Trent Alexander-Arnold: the story so far');
  });

  it('keeps to one club, coming or going', async () => {
    const fan = aFanWho(onDay(1, 'approach'), onDay(2, 'medical', { ...ISAK, to: villa }));
    const words = wordsOf(await fan.types('latest', { club: 'LFC' }));
    expect(words).toContain('Newest developments: Liverpool');
    expect(words).not.toContain('Isak');
  });

  it('offers clubs for a name that is not quite one', async () => {
    const fan = aFanWho(onDay(2, 'medical', { ...ISAK, to: villa }));
    const asked = await fan.types('latest', { club: 'Asto Vill' });
    expect(wordsOf(await fan.presses(idsOn(asked)['Aston Villa'] ?? ''))).toContain('Isak');
    expect((await fan.types('latest', { club: 'Qqqq' })).content).toContain('I know no club called exactly “Qqqq”');
  });

  it('says so when there is nothing', async () => {
    expect((await aFanWho().types('latest')).content).toContain('I have heard of no development yet');
    expect((await aFanWho().types('latest', { club: 'LFC' })).content).toContain('no development at **Liverpool** yet');
  });
});
