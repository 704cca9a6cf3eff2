import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { type Actor, PERSONAL } from './actor.ts';

/** Who sent a request. Decided here and nowhere else: in personal mode, whoever reaches the server is the owner of the data. */
export function actorOf(_request: FastifyRequest | IncomingMessage): Actor {
  return PERSONAL;
}
