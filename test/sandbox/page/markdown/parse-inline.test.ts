import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INLINE_RULES } from '../../../../src/sandbox/page/client/markdown/inline-rules.js';
import type { Inline } from '../../../../src/sandbox/page/client/markdown/markdown-tree.ts';
import { parseInline } from '../../../../src/sandbox/page/client/markdown/parse-inline.js';

const text = (said: string): Inline => ({ kind: 'text', text: said });
const wrapped = (kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler', ...children: Inline[]): Inline => ({
  kind,
  children,
});

describe('inline rules', () => {
  it.each(INLINE_RULES)('$id wins its own example', ({ id, example }) => {
    const winner = INLINE_RULES.find(({ when }) => {
      when.lastIndex = 0;
      return when.test(example);
    });
    expect(winner?.id).toBe(id);
  });
});

describe('parseInline', () => {
  it.each<[string, readonly Inline[]]>([
    ['plain words', [text('plain words')]],
    ['a **bold** step', [text('a '), wrapped('strong', text('bold')), text(' step')]],
    ['*one* and _two_', [wrapped('emphasis', text('one')), text(' and '), wrapped('emphasis', text('two'))]],
    ['***both***', [wrapped('strong', wrapped('emphasis', text('both')))]],
    ['__under__ ~~gone~~', [wrapped('underline', text('under')), text(' '), wrapped('strike', text('gone'))]],
    ['||secret **fee**||', [wrapped('spoiler', text('secret '), wrapped('strong', text('fee')))]],
    ['first\nsecond', [text('first'), { kind: 'break' }, text('second')]],
  ])('reads %j', (said, pieces) => {
    expect(parseInline(said)).toEqual(pieces);
  });

  it.each([
    ['an escaped star', '\\*not italic\\*', '*not italic*'],
    ['stars with room around them', '2 * 3 * 4', '2 * 3 * 4'],
    ['a name in snake_case_letters', 'snake_case_letters', 'snake_case_letters'],
    ['an opening without its end', '**half', '**half'],
    ['markup of HTML', '<b onclick="x()">hi</b>', '<b onclick="x()">hi</b>'],
    ['a link that is no web address', '[click](javascript:alert(1))', '[click](javascript:alert(1))'],
    ['a time stamp of no style', '<t:1700000000:Z>', '<t:1700000000:Z>'],
    ['a time stamp beyond all calendars', '<t:9999999999999:R>', '<t:9999999999999:R>'],
  ])('leaves %s as text', (_, said, shown) => {
    expect(parseInline(said)).toEqual([text(shown)]);
  });

  it('keeps what stands in code as it was typed', () => {
    expect(parseInline('`**a** <@100000000000000001>`')).toEqual([
      { kind: 'code', text: '**a** <@100000000000000001>' },
    ]);
  });

  it('takes the language of a fenced block and leaves its lines alone', () => {
    expect(parseInline('see ```ts\n# a\n- b\n```')).toEqual([
      text('see '),
      { kind: 'code-block', language: 'ts', text: '# a\n- b' },
    ]);
  });

  it('masks a link behind words, and never behind another address', () => {
    expect(parseInline('[Full **report**](https://outlet.example/a_(b))')).toEqual([
      {
        kind: 'link',
        url: 'https://outlet.example/a_(b)',
        children: [text('Full '), wrapped('strong', text('report'))],
      },
    ]);
    expect(parseInline('[https://bank.example](https://evil.example)').map(({ kind }) => kind)).toEqual([
      'text',
      'link',
      'text',
      'link',
      'text',
    ]);
  });

  it('ends a bare address before the full stop of its sentence', () => {
    expect(parseInline('See https://outlet.example/a_b_c. Then')).toEqual([
      text('See '),
      {
        kind: 'link',
        url: 'https://outlet.example/a_b_c',
        children: [text('https://outlet.example/a_b_c')],
      },
      text('. Then'),
    ]);
  });

  it('knows every kind of mention', () => {
    const id = '100000000000000001';
    expect(parseInline(`<@${id}><@!${id}><@&${id}><#${id}></feeds add:${id}>@everyone<a:goal:${id}>`)).toEqual([
      { kind: 'mention', of: 'user', id },
      { kind: 'mention', of: 'user', id },
      { kind: 'mention', of: 'role', id },
      { kind: 'mention', of: 'channel', id },
      { kind: 'mention', of: 'command', id, name: 'feeds add' },
      { kind: 'mention', of: 'everyone', name: '@everyone' },
      { kind: 'emoji', name: 'goal' },
    ]);
  });

  it('loses no letter of any text that holds no markup', () => {
    assert(
      property(stringMatching(/^[\p{L}\p{N} .,;!?]*$/u), (said) => {
        expect(parseInline(said)).toEqual(said === '' ? [] : [text(said)]);
      }),
    );
  });

  // The last argument is how long it may take in milliseconds: a rule that backtracks takes minutes.
  it.each(['**'.repeat(2_000), '||*_~`'.repeat(700), '['.repeat(4_000), '*a '.repeat(1_300), '<t:'.repeat(1_300)])(
    'is done with 4,000 hostile letters (%#) at once',
    (said) => {
      expect(parseInline(said)).not.toEqual([]);
    },
    1_000,
  );
});
