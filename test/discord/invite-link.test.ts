import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INVITE_RIGHTS, inviteLink } from '../../src/discord/invite-link.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

describe('the link that invites the bot', () => {
  it('stands in the README as the program prints it', () => {
    expect(README).toContain(inviteLink('YOUR_ID'));
  });

  it.each(Object.keys(INVITE_RIGHTS))('asks for %s, and the README says so', (right) => {
    expect(README.replace(/\s+/g, ' ')).toContain(right);
  });
});
