import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/sandbox/page/client/markdown/markdown-tree.ts';
import { parseMarkdown } from '../../../../src/sandbox/page/client/markdown/parse-markdown.js';

/** The outline of a text: each block's kind with the plain words in it. */
function outline(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'quote':
        return { quote: outline(block.blocks) };
      case 'list':
        return {
          [block.start === undefined ? 'bullets' : `numbered from ${block.start}`]: block.items.map((item) =>
            item.nested.length === 0 ? words(item.children) : [words(item.children), ...outline(item.nested)],
          ),
        };
      case 'heading':
        return { [`heading ${block.level}`]: words(block.children) };
      case 'subtext':
        return { subtext: words(block.children) };
      case 'paragraph':
        return words(block.children);
    }
  });
}

const words = (pieces: readonly { kind: string; text?: string }[]): string =>
  pieces.map((piece) => (piece.kind === 'break' ? '/' : (piece.text ?? piece.kind))).join('');

describe('parseMarkdown', () => {
  it.each<[string, string, unknown[]]>([
    ['lines of one paragraph', 'one\ntwo', ['one/two']],
    [
      'headings of three sizes',
      '# a\n## b\n### c\n#### d',
      [{ 'heading 1': 'a' }, { 'heading 2': 'b' }, { 'heading 3': 'c' }, '#### d'],
    ],
    ['a hash that is no heading', '#deadline', ['#deadline']],
    ['small print', '-# reported twice', [{ subtext: 'reported twice' }]],
    ['a quote that ends', '> said\n> twice\nafter', [{ quote: ['said/twice'] }, 'after']],
    ['a quote of all the rest', 'before\n>>> a\n\nb', ['before', { quote: ['a//b'] }]],
    ['bullets with bullets in them', '- a\n  - b\n  - c\n- d', [{ bullets: [['a', { bullets: ['b', 'c'] }], 'd'] }]],
    ['a list that starts at three', '3. a\n4. b', [{ 'numbered from 3': ['a', 'b'] }]],
    ['a heading in a quote', '> # a', [{ quote: [{ 'heading 1': 'a' }] }]],
  ])('reads %s', (_, said, blocks) => {
    expect(outline(parseMarkdown(said))).toEqual(blocks);
  });

  it('does not take the lines of a code fence for headings', () => {
    expect(parseMarkdown('x\n```\n# a\n```\n# b').map(({ kind }) => kind)).toEqual(['paragraph', 'heading']);
  });

  // The last argument is how long it may take in milliseconds.
  it.each(['\n'.repeat(4_000), '> \n'.repeat(1_300), '- a\n'.repeat(1_000), '```\n'.repeat(1_000)])(
    'is done with 4,000 hostile letters (%#) at once',
    (said) => {
      expect(parseMarkdown(said)).not.toEqual([]);
    },
    1_500,
  );
});
