import { describe, expect, it } from 'vitest';
import { foldSaga, traceSaga } from '../../src/sagas/fold-saga.ts';
import { play, sagaOf, says } from './story.ts';

describe('the saga that began it', () => {
  it('is four messages, though it is played within a minute', () => {
    expect(
      play(
        says('interest', 'Real Madrid', { by: 'A', on: '1 09:00' }),
        says('approach', 'Real Madrid', { by: 'B', on: '1 09:01' }),
        says('bid_rejected', 'Real Madrid', { by: 'C', on: '1 09:02' }),
        says('bid_rejected', 'Real Madrid', { by: 'A', on: '1 09:03' }),
        says('bid_rejected', 'Real Madrid', { by: 'B', on: '1 09:04' }),
        says('talks', 'Real Madrid', { by: 'A', on: '1 09:05' }),
      ),
    ).toEqual([
      'tells interest: opened',
      'tells approach: advanced',
      'tells bid_rejected: advanced',
      'adds: same-development',
      'adds: same-development',
      'tells talks: advanced',
    ]);
  });
});

describe('steps that say no more than is known', () => {
  it('tells the rejected approach once, however many outlets write it', () => {
    const rejected = (by: string, on: string) => says('bid_rejected', 'Real Madrid', { by, on });
    expect(
      play(rejected('A', '1 09:00'), rejected('B', '1 09:20'), rejected('C', '1 11:00'), rejected('D', '2 08:00')),
    ).toEqual([
      'tells bid_rejected: opened',
      'adds: same-development',
      'adds: same-development',
      'adds: same-development',
    ]);
  });

  it('says nothing of the bid once its rejection is out, and counts the slower outlet as a source', () => {
    const reports = [
      says('bid_rejected', 'Real Madrid', { by: 'A', on: '1 09:00' }),
      says('bid', 'Real Madrid', { by: 'B', on: '1 10:00' }),
    ];
    expect(play(...reports)).toEqual(['tells bid_rejected: opened', 'adds: implied']);
    expect(sagaOf(...reports)[0]?.sources.map(({ outlet }) => outlet)).toEqual(['A', 'B']);
  });

  it('tells interest, approach, bid, agreement, medical and signing one after the other', () => {
    expect(
      play(
        says('interest', 'Chelsea', { on: '1 09:00' }),
        says('approach', 'Chelsea', { on: '3 09:00' }),
        says('talks', 'Chelsea', { on: '6 09:00' }),
        says('bid', 'Chelsea', { on: '7 09:00' }),
        says('bid_accepted', 'Chelsea', { on: '9 09:00' }),
        says('personal_terms_agreed', 'Chelsea', { on: '9 18:00' }),
        says('medical', 'Chelsea', { on: '11 09:00' }),
        says('done', 'Chelsea', { on: '12 09:00', certainty: 'official' }),
      ),
    ).toEqual([
      'tells interest: opened',
      'tells approach: advanced',
      'tells talks: advanced',
      'tells bid: advanced',
      'tells bid_accepted: advanced',
      'tells personal_terms_agreed: advanced',
      'tells medical: advanced',
      'tells done: advanced',
    ]);
  });

  it('opens at whatever step is reported first and lets nothing before it follow', () => {
    expect(
      play(
        says('medical', 'Chelsea', { on: '1 09:00' }),
        says('bid_accepted', 'Chelsea', { on: '1 10:00' }),
        says('talks', 'Chelsea', { on: '1 12:00', advanced: true }),
        says('interest', 'Chelsea', { on: '5 09:00' }),
      ),
    ).toEqual(['tells medical: opened', 'adds: implied', 'adds: implied', 'nothing: recalled']);
  });

  it('takes first talks for the approach of the same day, and for a step of their own days later', () => {
    expect(
      play(
        says('approach', 'Chelsea', { by: 'A', on: '1 09:00' }),
        says('talks', 'Chelsea', { by: 'B', on: '1 20:00' }),
        says('talks', 'Chelsea', { by: 'A', on: '5 09:00' }),
      ),
    ).toEqual(['tells approach: opened', 'adds: same-development', 'tells talks: advanced']);
  });

  it('is silent on "close" that is said again days later', () => {
    const close = (on: string) => says('talks', 'Chelsea', { by: on, on, advanced: true });
    expect(play(close('1 09:00'), close('5 09:00'))[1]).toBe('adds: restated');
  });

  it('tells that talks are close again after a week of silence, unless a gossip column says so', () => {
    const close = (on: string, roundup = false) => says('talks', 'Chelsea', { by: on, on, advanced: true, roundup });
    expect(play(close('1 09:00'), close('9 09:00'))[1]).toBe('tells talks: talks-advanced');
    expect(play(close('1 09:00'), close('9 09:00', true))[1]).toBe('adds: restated');
    expect(play(close('1 09:00'), close('5 09:00'), close('9 09:00')).slice(1)).toEqual([
      'adds: restated',
      'adds: restated',
    ]);
  });

  it('is silent on talks that are close once the clubs have agreed', () => {
    expect(
      play(
        says('talks', 'Chelsea', { by: 'A', on: '1 09:00' }),
        says('bid_accepted', 'Chelsea', { by: 'A', on: '4 09:00' }),
        says('talks', 'Chelsea', { by: 'B', on: '5 09:00', advanced: true }),
        says('talks', 'Chelsea', { by: 'B', on: '12 09:00', advanced: true }),
      ).slice(2),
    ).toEqual(['adds: implied', 'nothing: recalled']);
  });

  it('is silent on "agreed" behind a signed contract', () => {
    expect(
      play(
        says('contract_extension', '', { on: '1 09:00', certainty: 'official' }),
        says('contract_extension', '', { by: 'B', on: '4 09:00', advanced: true }),
      )[1],
    ).toBe('adds: restated');
  });

  it('keeps "close" to itself on the day of "in talks", and tells it when talks are days old', () => {
    const talks = says('talks', 'Chelsea', { on: '1 09:00' });
    expect(play(talks, says('talks', 'Chelsea', { on: '1 18:00', advanced: true }))[1]).toBe('adds: optional-minor');
    expect(play(talks, says('talks', 'Chelsea', { on: '4 09:00', advanced: true }))[1]).toBe(
      'tells talks: talks-advanced',
    );
  });
});

describe('bids', () => {
  const rejected = says('bid_rejected', 'Barcelona', { on: '1 09:00', fee: '£40m' });

  it('tells a better bid after a rejection, and its rejection', () => {
    expect(
      play(
        rejected,
        says('bid', 'Barcelona', { on: '3 09:00', fee: '£51m' }),
        says('bid_rejected', 'Barcelona', { on: '3 15:00', fee: '£51m' }),
      ),
    ).toEqual(['tells bid_rejected: opened', 'tells bid: another-bid', 'tells bid_rejected: another-bid']);
  });

  it('takes another currency and the add-ons for the same bid', () => {
    expect(
      play(
        says('bid', 'Chelsea', { by: 'A', on: '1 09:00', fee: '£100m' }),
        says('bid', 'Chelsea', { by: 'B', on: '1 22:00', fee: '€120m' }),
        says('bid', 'Chelsea', { by: 'C', on: '2 12:00', fee: '£106m' }),
      ),
    ).toEqual(['tells bid: opened', 'adds: same-development', 'adds: same-development']);
  });

  it('believes a reporter who raises his own figure', () => {
    expect(
      play(
        says('bid_rejected', 'West Ham', { by: 'A', on: '1 09:00', fee: '€42m' }),
        says('bid', 'West Ham', { by: 'A', on: '2 09:00', fee: '€45m' }),
      )[1],
    ).toBe('tells bid: another-bid');
  });

  it('takes a figure that was named before for the bid before, a week later too', () => {
    expect(play(rejected, says('bid', 'Barcelona', { by: 'B', on: '8 09:00', fee: '£40m' }))[1]).toBe(
      'nothing: recalled',
    );
    expect(play(rejected, says('bid', 'Barcelona', { by: 'B', on: '8 09:00' }))[1]).toBe('tells bid: another-bid');
    expect(play(rejected, says('bid', 'Barcelona', { by: 'B', on: '8 09:00', fee: '£30m' }))[1]).toBe(
      'tells bid: another-bid',
    );
    expect(play(rejected, says('bid', 'Barcelona', { by: 'B', on: '8 09:00', roundup: true }))[1]).toBe(
      'nothing: recalled',
    );
  });

  it('does not take the bid of a rejection an hour ago for another, whatever its figure', () => {
    expect(play(rejected, says('bid', 'Barcelona', { by: 'B', on: '1 10:00', fee: '£60m' }))[1]).toBe('adds: implied');
  });

  it('tells a second bid that is called so, and not again when the next outlet calls it so', () => {
    const title = 'Barcelona table improved offer for Winter';
    expect(
      play(
        says('bid_rejected', 'Barcelona', { on: '1 09:00' }),
        says('bid', 'Barcelona', { by: 'A', on: '2 09:00', title }),
        says('bid', 'Barcelona', { by: 'B', on: '2 11:00', title: 'Barca send second bid to Ajax' }),
      ),
    ).toEqual(['tells bid_rejected: opened', 'tells bid: another-bid', 'adds: same-development']);
  });

  it('tells a loan bid after the rejection of a sale', () => {
    expect(play(rejected, says('bid', 'Barcelona', { on: '2 09:00', loan: true }))[1]).toBe('tells bid: another-bid');
  });

  it('tells what another suitor bids on its own', () => {
    expect(
      play(
        rejected,
        says('bid', 'Arsenal', { on: '1 10:00', fee: '£45m' }),
        says('bid', 'Juventus', { on: '1 11:00', loan: true }),
      ),
    ).toEqual(['tells bid_rejected: opened', 'tells bid: opened', 'tells bid: opened']);
  });

  it('takes talks beside a bid for the same news, close ones too', () => {
    const bid = says('bid', 'Barcelona', { on: '1 09:00' });
    expect(play(bid, says('talks', 'Barcelona', { on: '1 18:00' }))[1]).toBe('adds: implied');
    expect(play(bid, says('talks', 'Barcelona', { on: '1 18:00', advanced: true }))[1]).toBe('adds: optional-minor');
    expect(play(bid, says('talks', 'Barcelona', { on: '4 18:00', advanced: true }))[1]).toBe(
      'tells talks: talks-advanced',
    );
    expect(
      play(
        says('bid_accepted', 'Barcelona', { on: '1 09:00' }),
        says('talks', 'Barcelona', { on: '4 18:00', advanced: true }),
      )[1],
    ).toBe('nothing: recalled');
  });

  it('takes every bid for an old one once the clubs agree', () => {
    expect(
      play(
        rejected,
        says('bid_accepted', 'Barcelona', { on: '6 09:00', fee: '£65m' }),
        says('bid', 'Barcelona', { by: 'B', on: '7 09:00', fee: '£65m' }),
        says('bid_rejected', 'Barcelona', { by: 'B', on: '7 10:00', fee: '£51m' }),
      ).slice(2),
    ).toEqual(['adds: implied', 'adds: restated']);
  });

  it('takes figures that differ by add-ons for one bid on the next day', () => {
    expect(
      play(
        says('bid_rejected', 'Chelsea', { by: 'A', on: '1 09:00', fee: '£106m' }),
        says('bid_rejected', 'Chelsea', { by: 'B', on: '2 09:00', fee: '£121m' }),
      )[1],
    ).toBe('adds: same-development');
  });

  it('tells talks after a rejection as a new try', () => {
    expect(
      play(
        says('bid', 'Barcelona', { on: '1 09:00' }),
        says('bid_rejected', 'Barcelona', { on: '2 09:00' }),
        says('talks', 'Barcelona', { on: '6 09:00' }),
      ),
    ).toEqual(['tells bid: opened', 'tells bid_rejected: advanced', 'tells talks: advanced']);
  });
});

describe('restatement', () => {
  it('is silent on a state that an outlet repeats three days late', () => {
    expect(
      play(
        says('bid_accepted', 'Chelsea', { by: 'A', on: '1 09:00' }),
        says('bid_accepted', 'Chelsea', { by: 'B', on: '4 09:00' }),
      ),
    ).toEqual(['tells bid_accepted: opened', 'adds: restated']);
  });

  it('is silent on an older step that an outlet recalls days later', () => {
    expect(
      play(
        says('bid_accepted', 'Chelsea', { by: 'A', on: '1 09:00' }),
        says('talks', 'Chelsea', { by: 'B', on: '4 09:00' }),
      )[1],
    ).toBe('nothing: recalled');
  });

  it('is silent on interest that is spoken of again after months of talks', () => {
    const talks = [1, 30, 60].map((day) => says('talks', 'Chelsea', { on: `${day} 12:00` }));
    expect(
      play(
        says('interest', 'Chelsea', { on: '1 09:00' }),
        ...talks,
        says('interest', 'Chelsea', { on: '70 09:00' }),
      ).at(-1),
    ).toBe('nothing: recalled');
  });

  it('knows a post that quotes itself', () => {
    const words = 'Understand Chelsea have sent an opening bid worth forty million to Ajax for Jude Winter tonight';
    expect(
      play(
        says('bid', 'Chelsea', { by: 'A', on: '1 09:00', title: `EXCL: ${words}` }),
        says('bid_rejected', 'Chelsea', { by: 'A', on: '2 09:00' }),
        says('bid', 'Chelsea', { by: 'A', on: '15 09:00', title: `Told you so. EXCL: ${words} and more` }),
      )[2],
    ).toBe('adds: reposted');
  });

  it('opens nothing by a post that is sent again, neither by its first nor by its second thing', () => {
    const words = 'West Ham open talks with Ajax over Jude Winter, who is waiting for them and wants to go at once';
    expect(
      play(
        says('talks', 'West Ham', { by: 'A', on: '1 09:00', title: words }),
        says('wants_out', '', { by: 'A', on: '4 09:00', title: `#WHUFC ${words}` }),
        says('wants_out', '', { by: 'B', on: '4 10:00' }),
      ),
    ).toEqual(['tells talks: opened', 'nothing: reposted', 'tells wants_out: opened']);
  });

  it('hears what a post adds to the older one that it quotes', () => {
    const words = 'West Ham open talks with Ajax over Jude Winter, who is waiting for them and wants to go at once';
    const added = 'Official: Jude Winter has signed for Arsenal tonight, all documents are ready and approved.';
    expect(
      play(
        says('talks', 'West Ham', { by: 'A', on: '1 09:00', title: words }),
        says('done', 'Arsenal', { by: 'A', on: '4 09:00', title: `${added} ${words}` }),
      )[1],
    ).toBe('tells done: opened');
  });

  it('tells a step that is reached again after months as a new chapter', () => {
    const [first, second] = sagaOf(
      says('bid_rejected', 'Chelsea', { on: '1 09:00' }),
      says('bid_rejected', 'Chelsea', { on: '170 09:00' }),
    );
    expect([first?.chapter, second?.chapter, second?.reason]).toEqual([1, 2, 'reopened']);
    expect(first?.id).not.toBe(second?.id);
  });
});

describe('collapse and revival', () => {
  const begun = [says('talks', 'Inter', { on: '1 09:00' }), says('deal_off', 'Inter', { on: '3 09:00' })];

  it('tells a collapse, and its revival as a new chapter', () => {
    const reports = [
      ...begun,
      says('talks', 'Inter', { on: '6 09:00' }),
      says('bid_accepted', 'Inter', { on: '7 09:00' }),
    ];
    expect(play(...reports)).toEqual([
      'tells talks: opened',
      'tells deal_off: advanced',
      'tells talks: revived',
      'tells bid_accepted: advanced',
    ]);
    expect(sagaOf(...reports).map(({ chapter }) => chapter)).toEqual([1, 1, 2, 2]);
  });

  it('takes only the signing itself for a revival on the same day', () => {
    expect(play(...begun, says('medical', 'Inter', { by: 'B', on: '3 15:00' }))[2]).toBe('nothing: recalled');
    expect(play(...begun, says('done', 'Inter', { by: 'B', on: '3 15:00' }))[2]).toBe('tells done: revived');
  });

  it('tells a rejected bid after a denial, and after a collapse only if it is another', () => {
    const denied = says('denied', 'Inter', { on: '1 09:00', certainty: 'denied' });
    expect(play(denied, says('bid_rejected', 'Inter', { on: '4 09:00' }))[1]).toBe('tells bid_rejected: revived');
    const collapse = [
      says('bid_rejected', 'Inter', { by: 'A', on: '1 09:00', fee: '£40m' }),
      says('deal_off', 'Inter', { by: 'A', on: '2 09:00' }),
    ];
    expect(play(...collapse, says('bid_rejected', 'Inter', { by: 'B', on: '4 09:00', fee: '£40m' }))[2]).toBe(
      'nothing: recalled',
    );
    expect(play(...collapse, says('bid_rejected', 'Inter', { by: 'B', on: '4 09:00', fee: '£60m' }))[2]).toBe(
      'tells bid_rejected: revived',
    );
  });

  it('lets interest alone revive nothing for ten days', () => {
    expect(play(...begun, says('interest', 'Inter', { on: '9 09:00' }))[2]).toBe('nothing: recalled');
    expect(play(...begun, says('interest', 'Inter', { on: '14 09:00' }))[2]).toBe('tells interest: revived');
  });

  it('does not take a slow outlet for a revival', () => {
    expect(play(...begun, says('talks', 'Inter', { by: 'B', on: '3 15:00' }))[2]).toBe('nothing: recalled');
  });

  it('leaves a gossip column the word that it is on again', () => {
    expect(play(...begun, says('talks', 'Inter', { by: 'B', on: '6 15:00', roundup: true }))[2]).toBe(
      'nothing: only-a-rumour',
    );
  });

  it('tells a loan after a failed sale', () => {
    const reports = [...begun, says('bid', 'Inter', { on: '8 09:00', loan: true })];
    expect(play(...reports)[2]).toBe('tells bid: revived');
    expect(sagaOf(...reports)[2]?.loan).toBe(true);
  });

  it('tells once that it is off, and again when it fails a second time', () => {
    expect(
      play(
        ...begun,
        says('deal_off', 'Inter', { by: 'B', on: '4 09:00' }),
        says('deal_off', 'Inter', { on: '19 09:00' }),
      ).slice(2),
    ).toEqual(['adds: same-development', 'tells deal_off: happened-again']);
  });
});

describe('the end of a move', () => {
  const agreed = says('bid_accepted', 'Spurs', { by: 'A', on: '1 09:00' });
  const hereWeGo = says('done', 'Spurs', { by: 'B', on: '1 10:00' });

  it('takes "agree deal" and "here we go" of one day for one agreement, whichever is first', () => {
    expect(play(agreed, hereWeGo)).toEqual(['tells bid_accepted: opened', 'adds: same-development']);
    expect(play(hereWeGo, { ...agreed, at: '2026-06-01T11:00:00.000Z' })).toEqual([
      'tells done: opened',
      'adds: implied',
    ]);
  });

  it('tells "here we go" days after the clubs agreed', () => {
    expect(play(agreed, says('done', 'Spurs', { by: 'B', on: '4 10:00' }))[1]).toBe('tells done: advanced');
  });

  it('tells the official word after an agreement', () => {
    expect(play(agreed, hereWeGo, says('done', 'Spurs', { on: '3 09:00', certainty: 'official' }))[2]).toBe(
      'tells done: advanced',
    );
  });

  it('keeps the official word after "here we go" as a better fact, without another message', () => {
    const reports = [hereWeGo, says('done', 'Spurs', { on: '3 09:00', certainty: 'official' })];
    expect(play(...reports)).toEqual(['tells done: opened', 'adds: now-official']);
    expect(sagaOf(...reports)[0]?.certainty).toBe('official');
  });

  it('still tells the medical and the clause after "here we go"', () => {
    expect(
      play(
        hereWeGo,
        says('release_clause', 'Spurs', { on: '1 12:00' }),
        says('medical', 'Spurs', { on: '2 09:00' }),
      ).slice(1),
    ).toEqual(['tells release_clause: advanced', 'tells medical: advanced']);
  });

  it('does not tell the medical behind a contract that is signed', () => {
    const signed = says('done', 'Spurs', { by: 'B', on: '1 10:00', title: 'Winter has signed his Spurs contract' });
    expect(play(signed, says('medical', 'Spurs', { on: '1 12:00' }))[1]).toBe('adds: implied');
    const willSign = says('done', 'Spurs', { by: 'B', on: '1 10:00', title: 'Here we go! Winter will sign for Spurs' });
    expect(play(willSign, says('medical', 'Spurs', { on: '1 12:00' }))[1]).toBe('tells medical: advanced');
  });

  it('lets nothing but the signing itself follow a confirmed signing', () => {
    const official = says('done', 'Spurs', { on: '3 09:00', certainty: 'official' });
    expect(
      play(
        official,
        says('medical', 'Spurs', { by: 'B', on: '3 12:00' }),
        says('interest', 'Arsenal', { by: 'B', on: '4 12:00' }),
        says('available', '', { by: 'B', on: '5 12:00' }),
      ),
    ).toEqual(['tells done: opened', 'adds: implied', 'nothing: overtaken', 'nothing: overtaken']);
  });

  it('counts the days after a signing from the official word', () => {
    expect(
      play(
        hereWeGo,
        says('done', 'Spurs', { on: '10 09:00', certainty: 'official' }),
        says('bid', 'Arsenal', { on: '20 09:00' }),
        says('bid', 'Arsenal', { by: 'B', on: '26 09:00' }),
      ).slice(2),
    ).toEqual(['nothing: overtaken', 'tells bid: opened']);
  });

  it('lets one outlet alone settle a move for three days only', () => {
    const alone = says('done', 'Spurs', { by: 'A', on: '1 09:00', certainty: 'official' });
    const offer = says('bid', 'Arsenal', { by: 'B', on: '6 09:00' });
    expect(play(alone, offer)[1]).toBe('tells bid: opened');
    expect(play(alone, says('done', 'Spurs', { by: 'C', on: '1 10:00' }), offer)[2]).toBe('nothing: overtaken');
  });

  it('tells other news of the player, and his signing elsewhere, even beside a confirmed signing', () => {
    const alone = says('done', 'Spurs', { by: 'A', on: '1 09:00', certainty: 'official' });
    expect(
      play(alone, says('other', '', { on: '2 09:00' }), says('done', 'Arsenal', { on: '2 12:00' })).slice(1),
    ).toEqual(['tells other: opened', 'tells done: hijacked']);
  });

  it('takes "close" to another suitor for a hijack, and mere talks with him for an old story', () => {
    expect(play(hereWeGo, says('talks', 'Arsenal', { on: '2 09:00' }))[1]).toBe('nothing: overtaken');
    expect(play(hereWeGo, says('talks', 'Arsenal', { on: '2 09:00', advanced: true }))[1]).toBe(
      'tells talks: hijacked',
    );
  });

  it('is not settled by a new contract that is agreed and not signed', () => {
    const offer = says('bid', 'Arsenal', { on: '2 09:00' });
    expect(
      play(
        says('contract_extension', '', { on: '1 09:00', advanced: true }),
        says('interest', 'Arsenal', { on: '2 09:00' }),
      )[1],
    ).toBe('tells interest: opened');
    expect(play(says('contract_extension', '', { on: '1 09:00', certainty: 'official' }), offer)[1]).toBe(
      'nothing: overtaken',
    );
  });

  it('tells that a signing is done when it was only said months ago', () => {
    const signs = (on: string, by: string) => says('done', 'Spurs', { by, on });
    expect(play(hereWeGo, signs('40 09:00', 'C'))[1]).toBe('adds: restated');
    expect(play(hereWeGo, signs('80 09:00', 'C'))[1]).toBe('tells done: happened-again');
    const official = says('done', 'Spurs', { by: 'C', on: '3 09:00', certainty: 'official' });
    expect(play(official, signs('80 09:00', 'D'))[1]).toBe('adds: restated');
  });

  it('does not tell a farewell while a move is agreed, and tells it when that move is off', () => {
    const farewell = says('released', '', { by: 'C', on: '2 09:00' });
    expect(play(agreed, farewell)[1]).toBe('nothing: overtaken');
    expect(play(hereWeGo, farewell)[1]).toBe('nothing: overtaken');
    expect(play(says('medical', 'Spurs', { on: '1 09:00' }), farewell)[1]).toBe('nothing: overtaken');
    expect(play(says('talks', 'Spurs', { on: '1 09:00' }), farewell)[1]).toBe('tells released: opened');
    expect(play(agreed, says('deal_off', 'Spurs', { on: '1 20:00' }), farewell)[2]).toBe('tells released: opened');
    expect(play(agreed, says('released', '', { by: 'C', on: '30 09:00' }))[1]).toBe('tells released: opened');
  });

  it('tells a hijack, and not the old interest of others', () => {
    expect(
      play(
        hereWeGo,
        says('interest', 'Arsenal', { on: '1 12:00' }),
        says('bid_accepted', 'Chelsea', { on: '2 12:00' }),
      ).slice(1),
    ).toEqual(['nothing: overtaken', 'tells bid_accepted: hijacked']);
  });
});

describe('contradiction', () => {
  const talks = says('talks', 'Arsenal', { by: 'A', tier: 2, on: '1 09:00' });

  it('tells a denial by an equally trusted source and marks both as disputed', () => {
    const reports = [talks, says('denied', 'Arsenal', { by: 'B', tier: 2, on: '1 15:00', certainty: 'denied' })];
    expect(play(...reports)).toEqual(['tells talks: opened', 'tells denied: contradicted']);
    expect(sagaOf(...reports).map(({ disputed }) => disputed)).toEqual([true, true]);
  });

  it('disputes what was heard of last', () => {
    const [interest, bid] = sagaOf(
      says('interest', 'Arsenal', { on: '1 09:00' }),
      says('bid', 'Arsenal', { on: '2 09:00' }),
      says('denied', 'Arsenal', { by: 'B', on: '3 09:00', certainty: 'denied' }),
    );
    expect([interest?.disputed, bid?.disputed]).toEqual([false, true]);
  });

  it('leaves a denial by a less trusted source unsaid', () => {
    expect(play(talks, says('denied', 'Arsenal', { by: 'B', tier: 4, on: '1 15:00', certainty: 'denied' }))[1]).toBe(
      'nothing: less-trusted',
    );
  });

  it('does not distrust a source for having no tier', () => {
    expect(play(talks, says('denied', 'Arsenal', { by: 'B', on: '1 15:00', certainty: 'denied' }))[1]).toBe(
      'tells denied: contradicted',
    );
  });

  it('tells a first rejection that comes after word of an agreement', () => {
    const reports = [
      says('bid_accepted', 'Arsenal', { by: 'A', on: '1 09:00', roundup: true, certainty: 'rumour' }),
      says('bid_rejected', 'Arsenal', { by: 'B', on: '2 09:00' }),
    ];
    expect(play(...reports)[1]).toBe('tells bid_rejected: contradicted');
    expect(sagaOf(...reports)[0]?.disputed).toBe(true);
  });

  it('takes "he stays" and "not for sale" of the same days for one answer, whichever is first', () => {
    const notForSale = says('bid_rejected', '', { by: 'A', on: '1 09:00' });
    const stays = says('denied', '', { by: 'B', on: '2 09:00', certainty: 'denied' });
    expect(play(notForSale, stays)).toEqual(['tells bid_rejected: opened', 'adds: same-development']);
    expect(play(stays, { ...notForSale, at: '2026-06-03T12:00:00.000Z' })).toEqual([
      'tells denied: opened',
      'nothing: recalled',
    ]);
    const bid = says('bid_rejected', '', { by: 'A', on: '3 12:00', fee: '£40m' });
    expect(play(stays, bid)[1]).toBe('tells bid_rejected: revived');
  });

  it('tells a denial of what nobody had reported here', () => {
    expect(play(says('denied', 'Arsenal', { on: '1 09:00', certainty: 'denied' }))).toEqual(['tells denied: opened']);
  });
});

describe('suitors', () => {
  it('tells the interest of several clubs in one message, and of a further club in another', () => {
    const reports = [
      says('interest', 'Arsenal, Chelsea', { on: '1 09:00' }),
      says('interest', 'Chelsea', { by: 'B', on: '1 10:00' }),
      says('interest', 'Chelsea, Bayern', { by: 'C', on: '2 10:00' }),
    ];
    expect(play(...reports)).toEqual(['tells interest: opened', 'adds: same-development', 'tells interest: opened']);
    expect(sagaOf(...reports).map(({ to }) => to.map(({ name }) => name))).toEqual([
      ['Arsenal', 'Chelsea'],
      ['Bayern'],
    ]);
  });

  it('takes a report without a club for the suitor of the week', () => {
    const reports = [says('bid', 'Chelsea', { on: '1 09:00' }), says('bid_rejected', '', { by: 'B', on: '2 09:00' })];
    expect(sagaOf(...reports).map(({ stage, to }) => [stage, to[0]?.name])).toEqual([
      ['bid', 'Chelsea'],
      ['bid_rejected', 'Chelsea'],
    ]);
  });

  it('means by a report without a club the suitor heard of last, and nobody after a week', () => {
    const suitors = [
      says('bid', 'Chelsea', { on: '1 09:00' }),
      says('bid', 'Arsenal', { on: '2 09:00' }),
      says('bid', 'Chelsea', { by: 'B', on: '3 09:00' }),
      says('wants_out', '', { on: '4 09:00' }),
    ];
    const last = (on: string) =>
      sagaOf(...suitors, says('bid_rejected', '', { by: 'B', on }))
        .at(-1)
        ?.to.map(({ name }) => name);
    expect(last('5 09:00')).toEqual(['Chelsea']);
    expect(last('12 09:00')).toEqual([]);
  });

  it('takes clubs that are only described for none that is known, and tells their interest', () => {
    const known = says('talks', 'Inter', { on: '1 09:00' });
    const title = 'Winter camp opens talks with three Spanish giants';
    const described = says('talks', '', { by: 'B', on: '4 09:00', title });
    expect(sagaOf(known, described).map(({ to }) => to.map(({ name }) => name))).toEqual([['Inter'], []]);
    const push = says('interest', '', { by: 'B', on: '4 09:00', title: 'Saudi clubs keep pushing for Winter' });
    expect(play(known, push)[1]).toBe('tells interest: opened');
    const several = says('interest', '', { by: 'B', on: '4 09:00', title: 'Several clubs keep pushing for Winter' });
    expect(play(known, several)[1]).toBe('nothing: recalled');
  });

  it('gives a development its suitor when the name comes out, without telling it again', () => {
    const reports = [
      says('bid_rejected', '', { on: '1 09:00' }),
      says('bid_rejected', 'Chelsea', { by: 'B', on: '1 12:00' }),
    ];
    expect(play(...reports)).toEqual(['tells bid_rejected: opened', 'adds: same-development']);
    expect(sagaOf(...reports)[0]?.to).toEqual([{ id: 'chelsea', name: 'Chelsea' }]);
  });
});

describe('clubs that are no suitors', () => {
  const leaving = [
    says('wants_out', '', { on: '1 08:00', title: 'Winter tells Ajax he wants to go' }),
    says('available', '', { on: '1 09:00', title: 'Ajax put Winter up for sale' }),
  ];

  it("does not make a suitor of the player's own club once the reports have named it", () => {
    const backwards = says('bid_accepted', 'Ajax', { by: 'B', on: '1 10:00' });
    expect(play(...leaving, backwards)[2]).toBe('nothing: own-club');
    expect(
      play(...leaving, says('bid', 'Chelsea', { on: '1 09:30' }), {
        ...backwards,
        claim: says('bid', 'Ajax', { on: '1' }).claim,
      })[3],
    ).toBe('adds: same-development');
  });

  it('believes one report against another that does not say whose he is, and not against one that does', () => {
    const [told] = leaving;
    const first = told === undefined ? [] : [told];
    const backwards = says('bid', 'Ajax', { by: 'B', on: '1 10:00' });
    const { from: _, ...silent } = backwards.claim;
    const elsewhere = { ...backwards.claim, from: { id: 'porto', name: 'Porto' } };
    expect(play(...first, { ...backwards, claim: silent })[1]).toBe('nothing: own-club');
    expect(play(...first, { ...backwards, claim: elsewhere })[1]).toBe('tells bid: opened');
  });

  it('does not take the word of the gazetteer for it, which may be ahead of the news', () => {
    const unnamed = ['8', '9'].map((hour) =>
      says('wants_out', '', { on: `1 0${hour}:00`, title: 'Winter wants to go' }),
    );
    expect(play(...unnamed, says('bid', 'Ajax', { on: '1 10:00' }))[2]).toBe('tells bid: opened');
  });

  it('does not tell interest of nobody', () => {
    for (const stage of ['interest', 'enquiry', 'approach'] as const) {
      expect(play(says(stage, '', { on: '1 09:00' }))).toEqual(['nothing: no-suitor']);
    }
    expect(play(says('bid', 'Chelsea', { on: '1 09:00' }), says('interest', '', { on: '1 12:00' }))[1]).toBe(
      'adds: implied',
    );
  });
});

describe('the player and his own club', () => {
  it('runs beside the suitors', () => {
    expect(
      play(
        says('bid_rejected', 'Chelsea', { on: '1 09:00' }),
        says('wants_out', '', { on: '1 10:00' }),
        says('contract_offer', '', { on: '1 11:00' }),
        says('contract_stalled', '', { on: '3 11:00' }),
        says('contract_offer', '', { by: 'B', on: '4 11:00' }),
      ),
    ).toEqual([
      'tells bid_rejected: opened',
      'tells wants_out: opened',
      'tells contract_offer: opened',
      'tells contract_stalled: advanced',
      'adds: restated',
    ]);
  });

  it('takes the wish to join a suitor for part of the talks with him, and for news before them', () => {
    const wish = says('wants_out', 'Chelsea', { by: 'B', on: '2 09:00' });
    expect(play(says('talks', 'Chelsea', { on: '1 09:00' }), wish)[1]).toBe('nothing: implied');
    expect(play(says('interest', 'Chelsea', { on: '1 09:00' }), wish)[1]).toBe('tells wants_out: opened');
    expect(play(says('bid_rejected', 'Chelsea', { on: '1 09:00' }), wish)[1]).toBe('tells wants_out: opened');
    expect(play(says('talks', 'Arsenal', { on: '1 09:00' }), wish)[1]).toBe('tells wants_out: opened');
    const off = [says('talks', 'Chelsea', { on: '1 09:00' }), says('deal_off', 'Chelsea', { on: '1 12:00' })];
    expect(play(...off, wish)[2]).toBe('tells wants_out: opened');
  });

  it('tells that he leaves once, though it is said for weeks', () => {
    expect(
      play(
        says('released', '', { on: '1 09:00' }),
        says('released', '', { on: '32 09:00' }),
        says('available', '', { on: '33 09:00' }),
      ),
    ).toEqual(['tells released: opened', 'adds: restated', 'adds: implied']);
  });

  it('tells what fits no step by what it is about', () => {
    expect(
      play(
        says('other', '', { on: '1 09:00', rule: 'pay-cut' }),
        says('other', '', { by: 'B', on: '1 12:00', rule: 'pay-cut' }),
        says('other', '', { on: '2 09:00', rule: 'sell-on' }),
        says('other', '', { by: 'B', on: '2 12:00', rule: 'sell-on' }),
      ),
    ).toEqual(['tells other: opened', 'adds: same-development', 'tells other: advanced', 'adds: same-development']);
  });
});

describe('one item', () => {
  it('tells one thing: what it is about', () => {
    const item = 'one report';
    const { developments, judged } = traceSaga([
      says('bid_accepted', 'Chelsea', { item, place: 1, on: '1 09:00' }),
      says('medical', 'Chelsea', { item, place: 0, on: '1 09:00' }),
      says('interest', 'Arsenal', { item, place: 2, on: '1 09:00' }),
    ]);
    expect(developments.map(({ stage }) => stage)).toEqual(['medical']);
    expect(judged.map(({ verdict }) => verdict.reason)).toEqual(['opened', 'implied', 'aside']);
  });
});

describe('one item of two things', () => {
  const item = 'one report';

  it('leaves the interest it adds in passing for a report of its own', () => {
    const primary = says('bid_rejected', 'Chelsea', { item, place: 0, on: '1 09:00' });
    const passing = says('interest', 'Arsenal', { item, place: 1, on: '1 09:00' });
    const own = says('interest', 'Arsenal', { by: 'B', on: '1 12:00' });
    expect(traceSaga([primary, passing, own]).judged.map(({ verdict }) => verdict.reason)).toEqual([
      'opened',
      'aside',
      'opened',
    ]);
  });

  it('tells the second thing where the first is known', () => {
    const known = says('bid_rejected', 'Chelsea', { by: 'B', on: '1 08:00' });
    const primary = says('bid_rejected', 'Chelsea', { item, place: 0, on: '1 09:00' });
    const second = says('bid', 'Arsenal', { item, place: 1, on: '1 09:00' });
    expect(traceSaga([known, primary, second]).judged.map(({ verdict }) => verdict.reason)).toEqual([
      'opened',
      'same-development',
      'opened',
    ]);
  });
});

describe('a wish in passing', () => {
  const item = 'one report';
  const known = says('approach', 'Chelsea', { by: 'B', on: '1 08:00' });
  const primary = says('approach', 'Chelsea', { item, place: 0, on: '1 09:00' });

  it('for the suitor is part of the news of him, and the wish to leave is news', () => {
    const open = says('wants_out', 'Chelsea', { item, place: 1, on: '1 09:00' });
    const leave = says('wants_out', '', { item, place: 1, on: '1 09:00' });
    expect(traceSaga([known, primary, open]).judged.map(({ verdict }) => verdict.reason)).toEqual([
      'opened',
      'same-development',
      'aside',
    ]);
    expect(traceSaga([known, primary, leave]).judged.at(-1)?.verdict.reason).toBe('opened');
  });
});

describe('talks in passing', () => {
  it('wait for a report of their own though the first thing is known', () => {
    const item = 'one report';
    const known = says('bid_rejected', 'Chelsea', { by: 'B', on: '1 08:00' });
    const primary = says('bid_rejected', 'Chelsea', { item, place: 0, on: '1 09:00' });
    const passing = says('talks', 'Arsenal', { item, place: 1, on: '1 09:00' });
    expect(traceSaga([known, primary, passing]).judged.map(({ verdict }) => verdict.reason)).toEqual([
      'opened',
      'same-development',
      'aside',
    ]);
  });
});

describe('what a development carries', () => {
  it('takes the fee from the most trusted source and keeps the sources in order of time', () => {
    const [development] = sagaOf(
      says('bid', 'Chelsea', { by: 'B', tier: 4, on: '1 10:00', fee: '£70m' }),
      says('bid', 'Chelsea', { by: 'A', tier: 1, on: '1 11:00', fee: '£65m' }),
      says('bid', 'Chelsea', { by: 'C', on: '1 09:00' }),
    );
    expect(development?.fee?.text).toBe('£65m');
    expect(development?.sources.map(({ outlet }) => outlet)).toEqual(['C', 'B', 'A']);
  });

  it('is advanced where a source says so of this very step', () => {
    const talks = says('talks', 'Chelsea', { on: '1 09:00' });
    const again = says('talks', 'Chelsea', { by: 'B', on: '1 10:00' });
    const close = says('talks', 'Chelsea', { by: 'C', on: '1 11:00', advanced: true });
    expect(sagaOf(talks, again).map(({ advanced }) => advanced)).toEqual([false]);
    expect(sagaOf(talks, close).map(({ advanced }) => advanced)).toEqual([true]);
    expect(sagaOf(says('bid', 'Chelsea', { on: '1 10:00' }), close).map(({ advanced }) => advanced)).toEqual([false]);
  });

  it('links back to the development before it', () => {
    const [first, second] = sagaOf(
      says('bid', 'Chelsea', { on: '1 10:00' }),
      says('bid_rejected', 'Chelsea', { on: '2 10:00' }),
    );
    expect(first?.previousId).toBeUndefined();
    expect(second?.previousId).toBe(first?.id);
  });

  it('is nothing where nothing was said', () => {
    expect(foldSaga([])).toEqual([]);
  });
});
