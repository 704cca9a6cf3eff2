import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_TYPE } from './problem.ts';
import type { RequestCode } from './problem-codes.ts';
import { RequestProblem } from './request-problem.ts';
import { toProblem } from './to-problem.ts';

/** What the HTTP parser complains about, by its codes. */
const CODES: Readonly<Record<string, RequestCode>> = { ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout', HPE_HEADER_OVERFLOW: 'request.headers-too-large' };

/**
 * Answers on the bare connection what never became a request: too slow, too much of a head, or no HTTP. The language is not known then. The
 * connection is closed in any case.
 */
export function answerRaw(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, ...problem } = toProblem(new RequestProblem(CODES[error.code ?? ''] ?? 'request.unreadable-body'), 'en', randomUUID());
  const body = JSON.stringify({ ...problem, status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
