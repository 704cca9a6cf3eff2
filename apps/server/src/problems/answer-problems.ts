import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageFrom } from './request-language.ts';
import { PROBLEM_TYPE } from './problem.ts';
import { RequestProblem } from './request-problem.ts';
import { toProblem } from './to-problem.ts';

/** Answers every error as problem+json, and logs those that are the server's own. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
}

/** Sends the answer to an error. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageFrom(request.headers['accept-language']);
  const problem = toProblem(error, language, request.id, request.routeOptions.bodyLimit);
  if (problem.status >= 500) request.log.error({ code: problem.code, failure: failureOf(error) }, 'request failed');
  if (error instanceof RequestProblem && error.code === 'request.too-many') reply.header('retry-after', error.params['seconds'] ?? 1);
  return reply.code(problem.status).type(PROBLEM_TYPE).headers({ 'content-language': language, vary: 'Accept-Language' }).send(JSON.stringify(problem));
}

/** What a log may hold of an error: its name, its code and where it was thrown. Its message can hold what a user wrote, so it stays out. */
export function failureOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code,
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: failureOf(error.cause) }),
  };
}
