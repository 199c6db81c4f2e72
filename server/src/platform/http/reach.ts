import { BlockList, isIP } from 'node:net';

/** How far a fetch to an address that somebody typed in may go. */
export interface Reach {
  /** This machine itself, also without https; for the demonstration. */
  readonly loopback: boolean;
  /** Addresses of the own network. */
  readonly internal: boolean;
}

type Subnet = readonly [network: string, bits: number];

/** IANA IPv4 and IPv6 Special-Purpose Address Registries: what is not reachable over the open internet. */
const SPECIAL: readonly Subnet[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
  ['::', 96], ['::ffff:0:0', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16],
  ['fc00::', 7], ['fe80::', 10], ['ff00::', 8],
];
const special = blockLists(SPECIAL);
const loopback = blockLists([['127.0.0.0', 8], ['::1', 128]]);

/** Whether a fetch may connect to this IP address. */
export function isAllowedAddress(address: string, reach: Reach): boolean {
  if (holds(loopback, address)) return reach.loopback;
  return reach.internal || !holds(special, address);
}

/** Whether this address may be asked at all; what its name leads to is checked when connecting. */
export function isAllowedUrl({ protocol, hostname, username, password }: URL, reach: Reach): boolean {
  if (username || password) return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  const here = host === 'localhost' || (isIP(host) > 0 && holds(loopback, host));
  if (here) return reach.loopback && (protocol === 'https:' || protocol === 'http:');
  return protocol === 'https:' && (isIP(host) === 0 || isAllowedAddress(host, reach));
}

type Family = 'ipv4' | 'ipv6';

function familyOf(address: string): Family {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

// Apart, because a list that holds the mapped range ::ffff:0:0/96 says of every IPv4 address that it is in there.
function blockLists(subnets: readonly Subnet[]): Record<Family, BlockList> {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [network, bits] of subnets) lists[familyOf(network)].addSubnet(network, bits, familyOf(network));
  return lists;
}

function holds(lists: Record<Family, BlockList>, address: string): boolean {
  return lists[familyOf(address)].check(address, familyOf(address));
}
