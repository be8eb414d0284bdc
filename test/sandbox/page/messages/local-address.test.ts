import { describe, expect, it } from 'vitest';
import { localAddress } from '../../../../src/sandbox/page/client/messages/local-address.js';

const here = { port: '7777' };

describe('localAddress', () => {
  it.each([
    ['http://127.0.0.1:7777/files/1/saga.png?x=1', '/files/1/saga.png?x=1'],
    ['http://localhost:7777/files/1/saga.png', '/files/1/saga.png'],
  ])('loads the sandbox’s own file %s', (url, path) => {
    expect(localAddress(url, here)).toBe(path);
  });

  it.each(['https://outlet.example/a.png', 'http://127.0.0.1:9999/a.png', 'attachment://a.png', 'no address'])(
    'does not load %s',
    (url) => {
      expect(localAddress(url, here)).toBeUndefined();
    },
  );
});
