import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/show-progress.ts';

function shown(screen: { readonly isTTY?: boolean; readonly columns?: number }): string {
  let text = '';
  const progress = showProgress({ ...screen, write: (more) => (text += more) });
  progress.say('squads: 1 of 5');
  progress.say('squads: 2 of 5');
  progress.end();
  return text;
}

describe('progress', () => {
  it('is a line for each step in a pipe or a log', () => {
    expect(shown({})).toBe('squads: 1 of 5\nsquads: 2 of 5\n');
  });

  it('stands in one line of a terminal, is never wider than it, and is gone in the end', () => {
    expect(shown({ isTTY: true, columns: 9 })).toBe('\r\u001B[2Ksquads: \r\u001B[2Ksquads: \r\u001B[2K');
  });
});
