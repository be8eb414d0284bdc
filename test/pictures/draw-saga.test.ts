import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/alerts/alert-words.ts';
import { Language } from '../../src/feeds/feed.ts';
import { drawSaga } from '../../src/pictures/draw-saga.ts';
import { pictureWordsOf } from '../../src/pictures/picture-words.ts';
import { aStep, drawn, SAGAS } from './build.ts';

/** Every element and attribute name of a document, and all of its text. */
function readSvg(svg: string) {
  const [elements, attributes, texts] = [new Set<string>(), new Set<string>(), Array.of<string>()];
  const parser = new Parser(
    {
      onopentag(name, given) {
        elements.add(name);
        Object.keys(given).forEach((attribute) => attributes.add(attribute));
      },
      ontext: (text) => texts.push(text),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { elements: [...elements].toSorted(), attributes: [...attributes], text: texts.join('') };
}

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '<image href="file:///etc/passwd"/>',
  '"/><style>*{display:none}</style>',
  "' onload='x()",
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '&lt;image href=&quot;https://evil.example/&quot;&gt;',
  '\u0000\u0007\ufffe\ud800Bad',
  '\u202eesreveR',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306algo',
];

describe('a drawing', () => {
  it.each(HOSTILE)('is of its own elements alone, whatever a club calls itself: %j', (name) => {
    const parts = { player: { name }, from: name, to: [name] };
    const { svg, description } = drawn([aStep('2026-01-03', 'bid', parts), aStep('2026-01-04', 'wants_out', parts)]);
    const { elements, attributes } = readSvg(svg);
    expect(elements.filter((element) => !['circle', 'path', 'rect', 'svg', 'text'].includes(element))).toEqual([]);
    expect(attributes.filter((attribute) => /^on|href|style/.test(attribute))).toEqual([]);
    expect(svg).not.toMatch(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(description).not.toContain('<');
  });

  it('shows what looks like markup as the words it is', () => {
    expect(readSvg(drawn([aStep('2026-01-03', 'bid', { to: ['Brighton & Hove'] })]).svg).text).toContain(
      'Brighton & Hove',
    );
  });

  it('is nothing where nothing was told', () => {
    expect(drawSaga([], wordsOf('en'), pictureWordsOf('en'))).toBeUndefined();
  });
});

describe('the words for those who do not see it', () => {
  it('tell every step as the picture does', () => {
    expect(drawn(SAGAS['three suitors'] ?? []).description).toBe(
      [
        'Trent Alexander-Arnold: Liverpool · 6 steps · 28 Dec 2025 – 14 Jan 2026',
        '28 Dec: Wants out, rumour, 2 sources',
        '3 Jan: Interest, Real Madrid, Barcelona, 2 sources',
        '6 Jan: Enquiry, Manchester City, loan, 2 sources',
        '6 Jan: Advanced talks, Barcelona, 2 sources, disputed',
        '9 Jan: Bid, Real Madrid, £27.5m, 2 sources',
        '14 Jan: Signed, Real Madrid, £30m, confirmed, 12 sources',
      ].join('\n'),
    );
  });

  it.each(Language.options)('stay within Discord’s limit in "%s", and keep every step of 24', (language) => {
    const steps = Array.from({ length: 24 }, (_, n) =>
      aStep(`2026-09-${String(n + 1).padStart(2, '0')}`, 'contract_extension', {
        to: ['Borussia Mönchengladbach'],
        fee: 127.55,
        advanced: true,
        disputed: true,
      }),
    );
    const { description } = drawn(steps, language);
    expect(description.length).toBeLessThanOrEqual(1024);
    expect(description.split('\n')).toHaveLength(25);
  });

  it('shorten a club’s name between two characters, never inside of one', () => {
    const steps = Array.from({ length: 24 }, (_, n) =>
      aStep(`2026-09-${String(n + 1).padStart(2, '0')}`, 'talks', {
        to: [`Eleven sign${'😀'.repeat(20)}`],
      }),
    );
    const { description } = drawn(steps);
    expect(description.isWellFormed()).toBe(true);
    expect(description).toContain('Eleven sign…\n');
  });

  it('end with the newest step where there are too many for the limit', () => {
    const { description } = drawn(SAGAS['forty steps of seven suitors'] ?? []);
    expect(description.length).toBeLessThanOrEqual(1024);
    expect(description.split('\n').at(-1)).toBe('28 Jan: Talks');
  });
});
