import type { ServeOptions } from '../options.ts';
import { ServerError } from '../server-error.ts';
import { isLoopback } from './known-hosts.ts';

/** Refuses an address that others can reach, unless that was asked for. */
export function refuseNetwork({ host, allowNetwork }: Pick<ServeOptions, 'host' | 'allowNetwork'>): void {
  if (host !== undefined && !isLoopback(host) && allowNetwork !== true) throw new ServerError('server.network-refused', { host });
}
