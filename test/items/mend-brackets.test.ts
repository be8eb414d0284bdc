import { describe, expect, it } from 'vitest';
import { mendBrackets } from '../../src/items/mend-brackets.ts';

describe('mending brackets', () => {
  it('makes text of a bracket that opens no tag', () => {
    expect(mendBrackets('<title>5 < 6 and <b 7</title>')).toBe('<title>5 &lt; 6 and &lt;b 7</title>');
  });

  it('keeps what stands before brackets without number, and fills no memory with them', () => {
    const mended = mendBrackets(`<item>first</item>${'<'.repeat(1_000_000)}`);
    expect(mended.startsWith('<item>first</item>&lt;')).toBe(true);
    expect(mended.length).toBeLessThan(100_000);
  });
});
