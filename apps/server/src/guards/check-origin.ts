import type { FastifyRequest } from 'fastify';
import { RequestProblem } from '../problems/request-problem.ts';

/**
 * Refuses a request that a page of another site made. Browsers send `Origin` with whatever changes something and with every WebSocket, and
 * `Sec-Fetch-Site` with everything; programs that are no browsers send neither and carry nobody's authority but their own.
 */
export function checkOrigin({ headers }: Pick<FastifyRequest, 'headers'>, allowed: readonly string[]): void {
  const { origin, host = '' } = headers;
  if (origin !== undefined) {
    if (origin === `http://${host}` || origin === `https://${host}` || allowed.includes(origin)) return;
    throw new RequestProblem('request.foreign-origin');
  }
  const site = headers['sec-fetch-site'];
  // A link on another site may lead here: what it opens is seen by its reader alone.
  if (site === undefined || site === 'same-origin' || site === 'none' || isOpened(headers)) return;
  throw new RequestProblem('request.foreign-origin');
}

function isOpened(headers: FastifyRequest['headers']): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
