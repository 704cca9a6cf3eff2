import type { FastifyRequest } from 'fastify';
import { RequestProblem } from '../problems/request-problem.ts';

/** Refuses a request that was meant for another host. */
export function checkHost({ headers }: Pick<FastifyRequest, 'headers'>, hosts: ReadonlySet<string>): void {
  if (!hosts.has(hostName(headers.host ?? ''))) throw new RequestProblem('request.wrong-host');
}

/** The name in a `Host` header, without its port; empty for what is none. */
function hostName(header: string): string {
  return /^([a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase() ?? '';
}
