import { BlockList, isIPv4, isIPv6 } from 'node:net';

export type AddressVerdict =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'refused';
      readonly reason: 'scheme' | 'port' | 'internal-name' | 'discord' | 'not-public';
      /** A sentence for an admin, without credentials. */
      readonly detail: string;
    };

/** IANA's special-purpose registry, and 168.63.129.16, which is Azure's wire server inside a public range. */
const SPECIAL_V4: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** What is special inside 2000::/3: protocol assignments with Teredo and ORCHID, documentation, 6to4, AS112. */
const SPECIAL_V6: readonly (readonly [net: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const specialV4 = blockList(SPECIAL_V4, 'ipv4');
const specialV6 = blockList(SPECIAL_V6, 'ipv6');
const globalV6 = blockList([['2000::', 3]], 'ipv6');

/** Web ports only: a feed address must not become a way to speak to a mail server or a database. */
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8000', '8008', '8080', '8081', '8443', '8888']);

/** Names that mean something else inside a network than outside. A name without a dot is always one of these. */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|svc|localdomain|home\.arpa|onion)$/;
const DISCORD_NAME = /(^|\.)(discord(app)?\.(com|net|gg)|discord\.gg)$/;

/**
 * Decides whether an address may be fetched by what it says itself; names are still to be looked up and each answer
 * given to `isPublicAddress`. URL parsing has already turned 0x7f.1 and ①②⑦.1 into 127.0.0.1.
 */
export function checkUrl(url: URL): AddressVerdict {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused('scheme', `Only http and https addresses are read, not ${url.protocol}`);
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (isIPv4(host) || isIPv6(host)) {
    if (!isPublicAddress(host)) {
      return refused('not-public', `${host} is no public address. Use the address that the feed has on the internet.`);
    }
  } else if (!host.includes('.') || INTERNAL_NAME.test(host)) {
    return refused('internal-name', `“${host}” is a name of an internal network. Use the feed's public address.`);
  }
  if (DISCORD_NAME.test(host)) {
    return refused('discord', 'Discord itself is no feed.');
  }
  if (!WEB_PORTS.has(url.port)) {
    return refused('port', `Port ${url.port} is not used for feeds. Use 80, 443 or 8080.`);
  }
  return { kind: 'public' };
}

/** Whether an IPv4 or IPv6 address is one of the open internet. Anything else, a zone id included, is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) {
    return !specialV4.check(address, 'ipv4');
  }
  return isIPv6(address) && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
}

function refused(reason: Extract<AddressVerdict, { kind: 'refused' }>['reason'], detail: string): AddressVerdict {
  return { kind: 'refused', reason, detail };
}

function blockList(nets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, bits] of nets) {
    list.addSubnet(net, bits, family);
  }
  return list;
}
