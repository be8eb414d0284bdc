import { describe, expect, it } from 'vitest';
import { clip } from '../../src/alerts/clip.ts';
import { escapeText } from '../../src/alerts/escape-text.ts';

describe('escapeText', () => {
  it.each([
    ['leaves a plain title alone', 'Trent Alexander-Arnold: £20m & add-ons', 'Trent Alexander-Arnold: £20m & add-ons'],
    ['lets nobody be pinged', '@everyone, <@123456789012345678> signs', '＠everyone, ‹@123456789012345678› signs'],
    ['forges no channel, command, emoji or time', '<#1> </ban:1> <:a:1> <t:1:R>', '‹#1› ‹/ban:1› ‹:a:1› ‹t:1:R›'],
    ['masks no link', '[BBC](https://bad.example/x)', '\\[BBC\\] (bad.example/x)'],
    ['opens no invitation', 'Join discord.gg/abc or dsc.gg/abc', 'Join discord.gg abc or dsc.gg abc'],
    ['shows markup as the signs it is made of', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['hides nothing behind a spoiler or in code', '||deal|| `off`', "\\|deal\\| 'off'"],
    ['starts no heading, list or quotation', '## > - Deal off', '› - Deal off'],
    ['keeps the number of a club’s name', '1. FC Köln sign keeper', '1\\. FC Köln sign keeper'],
    ['stays on one line', 'Deal\r\noff\u2028again\ttoday', 'Deal off again today'],
    ['turns no text around and hides no letters', 'Ars\u200benal \u202eevif', 'Arsenal evif'],
    ['reads what was encoded twice', 'Brighton &amp;amp; Hove &#64;everyone', 'Brighton & Hove ＠everyone'],
    ['keeps scripts and families whole', 'مبابي नेमार 👨\u200d👩\u200d👧', 'مبابي नेमार 👨\u200d👩\u200d👧'],
    ['takes the towers off letters', `a${'\u0301'.repeat(40)}b`, `á${'\u0301'.repeat(3)}b`],
    ['drops half a character', '\ud83d signs', 'signs'],
  ])('%s', (_, title, safe) => {
    expect(escapeText(title)).toBe(safe);
  });
});

describe('clip', () => {
  it('leaves a text that fits', () => {
    expect(clip('Liverpool', 9)).toBe('Liverpool');
  });

  it('ends a longer one with an ellipsis, within the limit', () => {
    expect(clip('Liverpool reject', 11)).toBe('Liverpool…');
  });

  it('never cuts through what a reader sees as one character', () => {
    const family = '👨\u200d👩\u200d👧';
    expect(clip(family.repeat(3), family.length * 2)).toBe(`${family}…`);
  });
});
