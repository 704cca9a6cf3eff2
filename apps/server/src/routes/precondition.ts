import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestProblem } from '../problems/request-problem.ts';

/** The version that a caller saw: that of the body, else that of `If-Match`; undefined when it takes whatever is there. */
export function expectedVersion({ headers }: FastifyRequest, stated?: number): number | undefined {
  const header = headers['if-match'];
  if (stated !== undefined || header === undefined || header.trim() === '*') return stated;
  const version = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined || Number(version) < 1) throw new RequestProblem('request.bad-precondition');
  return Number(version);
}

/** Tells the version of what is answered, for the next change. */
export function tellVersion<Versioned extends { readonly version: number }>(reply: FastifyReply, row: Versioned): Versioned {
  reply.header('etag', `"${row.version}"`);
  return row;
}
