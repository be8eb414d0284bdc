import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { userAgentOf } from '../../src/feeds/user-agent.ts';

it('tells outlets which version asks, and whom to write to', () => {
  expect(userAgentOf('somebody@example.org')).toBe(
    `Touchline/${packageJson.version} (football transfer alerts for Discord; somebody@example.org)`,
  );
});
