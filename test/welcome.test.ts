import { describe, expect, it } from 'vitest';
import { welcome } from '../src/welcome.ts';

describe('what the terminal shows of the sandbox', () => {
  it('is where to look at it, and at how the bot is', () => {
    const said = welcome('http://127.0.0.1:4280', 'http://127.0.0.1:4281', 4281);
    expect(said).toMatch(/\n {4}http:\/\/127\.0\.0\.1:4280\n\nHow the bot is.*: http:\/\/127\.0\.0\.1:4281\n/);
  });

  it('is what to set where another program has the port of the operator’s page', () => {
    expect(welcome('http://127.0.0.1:4280', undefined, 4281)).toContain('can not open on port 4281. Set STATUS_PORT');
  });

  it('is nothing of that page where nobody wants one', () => {
    expect(welcome('http://127.0.0.1:4280', undefined, undefined)).not.toMatch(/STATUS_PORT|How the bot is/);
  });
});
