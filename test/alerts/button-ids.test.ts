import { describe, expect, it } from 'vitest';
import { type AlertButton, decodeButton, encodeButton } from '../../src/alerts/button-ids.ts';

describe('the ids of an alert’s buttons', () => {
  it.each<AlertButton>([
    { action: 'follow', sagaId: 'trent-alexander-arnold-1998' },
    { action: 'mute', sagaId: 'name:ann vale' },
    { action: 'timeline', sagaId: 'x' },
    { action: 'why', alertId: '0123456789abcdef01234567' },
  ])('carry $action there and back', (button) => {
    expect(decodeButton(encodeButton(button) ?? '')).toEqual(button);
  });

  it.each(['', 'follow', 'follow:', 'delete:x', ':x', 'unfollow:page:2'])('are not %o', (customId) => {
    expect(decodeButton(customId)).toBeUndefined();
  });

  it('are never longer than Discord allows', () => {
    expect(encodeButton({ action: 'follow', sagaId: 'x'.repeat(93) })).toHaveLength(100);
    expect(encodeButton({ action: 'follow', sagaId: 'x'.repeat(94) })).toBeUndefined();
  });
});
