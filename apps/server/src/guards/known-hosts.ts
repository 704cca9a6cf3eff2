import { networkInterfaces } from 'node:os';

/** Names under which a browser reaches the loopback address. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;

/** Addresses that mean: every interface of the machine. */
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::', '[::]']);

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * The names that requests may use in `Host`: without this, a page of another site whose name is made to point here could read everything (DNS
 * rebinding). Loopback names, the address that is listened on, the machine's own addresses where it listens on all of them, and what was configured.
 */
export function knownHosts(host: string, configured: readonly string[] = []): ReadonlySet<string> {
  const own = EVERYWHERE.has(host) ? ownAddresses() : [bracketed(host)];
  return new Set([...LOOPBACK, ...own, ...configured.map(bracketed)].map((name) => name.toLowerCase()));
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => bracketed(address));
}

/** As it stands in a URL. */
export function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
