import { describe, expect, it } from 'vitest';
import { paragraphsOf, plainText } from '../../src/items/plain-text.ts';

describe('plain text', () => {
  it.each([
    ['Villa &amp; Wolves agree', 'Villa & Wolves agree'],
    ['<b>Villa</b> agree <i>fee</i>', 'Villa agree fee'],
    ['Villa &amp;amp; Wolves', 'Villa & Wolves'],
    ['&lt;b&gt;Villa&lt;/b&gt; agree', 'Villa agree'],
    ['Mbapp&eacute;&nbsp;&ndash; &#8217;done&#146;', 'Mbappé – ’done’'],
    ['Fee < 10m', 'Fee < 10m'],
    ['Fee <10m agreed', 'Fee <10m agreed'],
    ['5 > 3 <unfinished', '5 > 3 <unfinished'],
    ['  two\n\twords ', 'two words'],
    ['A\u0000B\ud800\u0008C', 'AB\ufffdC'],
    ['', ''],
  ])('of %j is %j', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('decodes what is escaped twice, and nothing more often than that', () => {
    expect(plainText('&amp;amp;amp;lt;')).toBe('&amp;lt;');
  });

  it('has a paragraph for every block, line break and list item', () => {
    const markup =
      '<p>One <em>two</em></p>three<br>four<ul><li><a href="x">Five</a><li>Six</ul><table><tr><td>7<td>8</table>';
    expect(paragraphsOf(markup)).toEqual(['One two', 'three', 'four', 'Five', 'Six', '7 8']);
  });

  it('leaves out scripts, styles, frames and comments', () => {
    const markup = '<style>p{}</style>News<script>alert("<p>no</p>")</script><!-- hidden --><iframe>frame</iframe>';
    expect(plainText(markup)).toBe('News');
  });

  it('stops at markup nested beyond reason', () => {
    expect(plainText(`before ${'<div>'.repeat(50_000)}deep`)).toBe('before');
  });
});
