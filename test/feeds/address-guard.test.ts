import { describe, expect, it } from 'vitest';
import { checkUrl, isPublicAddress } from '../../src/feeds/address-guard.ts';
import { guardedConnector } from '../../src/feeds/guarded-connector.ts';

function reason(address: string): string {
  const verdict = checkUrl(new URL(address));
  return verdict.kind === 'refused' ? verdict.reason : verdict.kind;
}

describe('the guard of addresses', () => {
  it.each([
    ['https://news.example.com/rss', 'public'],
    ['http://93.184.216.34:8080/rss', 'public'],
    ['file:///etc/passwd', 'scheme'],
    ['http://0x7f.1/', 'not-public'],
    ['http://[::ffff:10.0.0.1]/', 'not-public'],
    ['http://168.63.129.16/', 'not-public'],
    ['http://redis/', 'internal-name'],
    ['http://metadata.google.internal/', 'internal-name'],
    ['http://LOCALHOST./', 'internal-name'],
    ['https://discord.com/api', 'discord'],
    ['http://news.example.com:6379/', 'port'],
  ])('says of %s: %s', (address, expected) => {
    expect(reason(address)).toBe(expected);
  });

  it('never repeats credentials in what it says', () => {
    expect(JSON.stringify(checkUrl(new URL('http://anna:geheim@10.0.0.1/')))).not.toContain('geheim');
  });

  it('knows public addresses by both families, and takes anything else for private', () => {
    expect(['8.8.8.8', '2606:4700:4700::1111'].every(isPublicAddress)).toBe(true);
    expect(['fe80::1%eth0', '::', '100.64.0.1', '2002:7f00:1::', 'example.com'].some(isPublicAddress)).toBe(false);
  });
});

describe('the guarded connection', () => {
  const options = { hostname: 'news.example.com', protocol: 'https:', port: '' };

  function connectWith(...answers: readonly string[][]) {
    const dialled: (readonly string[])[] = [];
    let lookups = 0;
    const connector = guardedConnector(
      async () => answers[lookups++] ?? [],
      (_options, addresses, done) => {
        dialled.push(addresses);
        done(new Error('dialled'), null);
      },
    );
    const connect = () => new Promise<Error | null>((resolve) => connector(options, (...[error]) => resolve(error)));
    return { connect, dialled, lookups: () => lookups };
  }

  it('dials the very addresses that were checked, after a single look-up', async () => {
    const { connect, dialled, lookups } = connectWith(['93.184.216.34', '2606:4700:4700::1111']);
    await connect();
    expect(dialled).toEqual([['93.184.216.34', '2606:4700:4700::1111']]);
    expect(lookups()).toBe(1);
  });

  it('refuses a name with one private answer, and a name that turns private later', async () => {
    const { connect, dialled } = connectWith(['93.184.216.34', '10.0.0.5'], ['93.184.216.34'], ['127.0.0.1']);
    expect((await connect())?.name).toBe('RefusedAddressError');
    expect((await connect())?.message).toBe('dialled');
    expect((await connect())?.name).toBe('RefusedAddressError');
    expect(dialled).toHaveLength(1);
  });

  it('refuses a name without an address', async () => {
    expect((await connectWith([]).connect())?.message).toContain('has no address');
  });
});
