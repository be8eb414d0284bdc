import { describe, expect, it } from 'vitest';
import { readWindow } from '../../src/claims/read-window.ts';

/** A Saturday in the last days of a summer window. */
const TODAY = '2026-08-22';

function spell(text: string, today = TODAY): string {
  const when = readWindow(text, today);
  return when === undefined ? 'none' : when.kind === 'date' ? when.from : `${when.from} to ${when.until}`;
}

const WINTER = '2027-01-01 to 2027-02-02';
const THIS_SUMMER = '2026-06-10 to 2026-09-01';
const NEXT_SUMMER = '2027-06-10 to 2027-09-01';
const SEASONS_END = '2027-05-15 to 2027-06-30';

describe('readWindow', () => {
  it.each([
    ['They step up the chase with a January move', WINTER],
    ['They hope to sign him in January', WINTER],
    ['a deal in the mid-season transfer window', WINTER],
    ['They will bid when the winter window comes, in the winter window', WINTER],
    ['They want him next January', WINTER],
    ['in January 2028', '2028-01-01 to 2028-02-02'],
    ['He will join next summer', NEXT_SUMMER],
    ['a move in the summer of 2027', NEXT_SUMMER],
    ['a move in summer 2028', '2028-06-10 to 2028-09-01'],
    ['He could leave this summer', THIS_SUMMER],
    ['a summer exit', THIS_SUMMER],
    ['They want a deal in this window', THIS_SUMMER],
    ['They want him before the window closes', '2026-08-22 to 2026-09-01'],
    ['They hope to sign him on deadline day', '2026-09-01'],
    ['They must agree before the deadline', '2026-09-01'],
    ['He will leave at the end of the season', SEASONS_END],
    ['He will leave when the season ends', SEASONS_END],
    ['The medical is tonight', TODAY],
    ['He signs today', TODAY],
    ['He flies in this evening', TODAY],
    ['He has a medical tomorrow', '2026-08-23'],
    ['He may talk as soon as the clock strikes midnight', '2026-08-23'],
    ['The medical is set for Monday', '2026-08-24'],
    ['He will sign on Saturday', TODAY],
    ['They rejected the bid on Friday', '2026-08-21'],
    ['It is to be done in the coming hours', '2026-08-22 to 2026-08-23'],
    ['It is to be done within the next 48 hours', '2026-08-22 to 2026-08-24'],
    ['It is to be done in the coming days', '2026-08-22 to 2026-08-29'],
    ['They meet in the next two days', '2026-08-22 to 2026-08-24'],
    ['It will be done this weekend', '2026-08-22 to 2026-08-23'],
    ['The talks will go on this week', '2026-08-22 to 2026-08-23'],
    ['He has a medical next week', '2026-08-24 to 2026-08-30'],
    ['They will decide at the end of the month', '2026-08-31'],
    ['They talk again next month', '2026-09-01 to 2026-09-30'],
    ['He joins on 1 July', '2027-07-01'],
    ['He joins on July 1, 2028', '2028-07-01'],
    ['The move is official on 1 September', '2026-09-01'],
    ['He is free to leave in June', '2027-06-01 to 2027-06-30'],
    ['They may sign him when the January window opens', '2027-01-01'],
    ['llegará el próximo verano', NEXT_SUMMER],
    ['llegará en enero', WINTER],
    ['saldrá a final de temporada', SEASONS_END],
    ['arriva a gennaio', WINTER],
    ['parte a fine stagione', SEASONS_END],
    ['wechselt im Winter', WINTER],
    ['geht am Saisonende', SEASONS_END],
    ['il signera en janvier', WINTER],
    ['sai no final da época', SEASONS_END],
  ])('reads “%s”', (text, told) => {
    expect(spell(text)).toBe(told);
  });

  it.each([
    ['He joined in January 2023'],
    ['He came last summer'],
    ['They have talked since January'],
    ['a loan until the end of the season'],
    ['He is out of contract at the end of the season'],
    ['As revealed here on 30 July, he signs'],
    ['As reported earlier today, he signs'],
    ['They signed him on 2 August'],
    ['They met earlier this week'],
    ['He was on their list in January'],
    ['They may sign him'],
    ['a £20m bid'],
  ])('hears no time of the move in “%s”', (text) => {
    expect(spell(text)).toBe('none');
  });

  it.each([
    ['this month while the window is open', 'They want him in January', '2027-01-12', '2027-01-01 to 2027-02-02'],
    ['the one after in an open window', 'They want him next January', '2027-01-12', '2028-01-01 to 2028-02-02'],
    ['the coming one in winter', 'He will join next summer', '2027-01-12', NEXT_SUMMER],
    ['the one after in spring', 'He will join next summer', '2027-04-12', '2028-06-10 to 2028-09-01'],
    ['the coming one once a window has closed', 'He will join in the summer', '2026-10-12', NEXT_SUMMER],
    ["the winter's in winter", 'They want him on deadline day', '2027-01-12', '2027-02-02'],
    ['the night of the year', 'He may talk when the clock strikes midnight', '2026-12-31', '2027-01-01'],
    ['the month of a leap year', 'They will decide at the end of the month', '2028-02-10', '2028-02-29'],
  ])('means %s', (_, text, today, told) => {
    expect(spell(text, today)).toBe(told);
  });

  it('takes the first time that a text names, and quotes it', () => {
    expect(readWindow('He signs tonight and joins next summer', TODAY)?.text).toBe('tonight');
  });
});
