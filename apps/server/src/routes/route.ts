import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ServerContext } from '../context.ts';
import type { Actor } from '../identity/actor.ts';
import { actorOf } from '../identity/actor-of.ts';
import { routeSummary, type RouteId } from '../locales/api/route-words.ts';
import { languageFrom } from '../problems/request-language.ts';
import { Problem } from '../problems/problem.ts';
import { type Accepts, BODY_LIMITS } from './body-limits.ts';

/** What the routes are grouped by, on the page that describes them. */
export type RouteGroup = 'assessments' | 'document' | 'revisions' | 'results' | 'starters' | 'knowledge';

type Shape = z.ZodType | undefined;
type Given<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request, checked against the schemas of its route. */
export interface Asked<Params extends Shape, Query extends Shape, Body extends Shape> {
  readonly params: Given<Params>;
  readonly query: Given<Query>;
  readonly body: Given<Body>;
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** An answer's body: a schema for JSON, or media types with theirs. */
export type AnswerSchema = z.ZodType | { readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>> };

/** One route: its address below `/api/v1`, what it takes, what it answers, and how. */
export interface RouteDefinition<Params extends Shape, Query extends Shape, Body extends Shape> {
  readonly id: RouteId;
  readonly group: RouteGroup;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** What kind of body it takes; `nothing` when left out. */
  readonly accepts?: Accepts;
  /** The schema of a good answer and its status, 200 when left out. */
  readonly answer: AnswerSchema;
  readonly status?: 200 | 201 | 204;
  /** Takes a lot of work, so it is limited more. */
  readonly isHeavy?: boolean;
  readonly handle: (asked: Asked<Params, Query, Body>, context: ServerContext) => Promise<unknown>;
}

/** A route whose types are sealed: what the list of routes holds. */
export interface Route extends Pick<RouteDefinition<Shape, Shape, Shape>, 'id' | 'group' | 'method' | 'path' | 'isHeavy'> {
  readonly accepts: Accepts;
  register(app: FastifyInstance, context: ServerContext, heavyPerMinute: number): void;
}

/** Makes a route of its definition. */
export function defineRoute<Params extends Shape = undefined, Query extends Shape = undefined, Body extends Shape = undefined>(
  definition: RouteDefinition<Params, Query, Body>,
): Route {
  const { id, group, method, path, status = 200, isHeavy = false, accepts = 'nothing', handle } = definition;
  return {
    id,
    group,
    method,
    path,
    isHeavy,
    accepts,
    register: (app, context, heavyPerMinute) => {
      app.route({
        method,
        url: path,
        schema: schemaOf(definition),
        bodyLimit: BODY_LIMITS[accepts],
        ...(isHeavy ? { config: { rateLimit: { max: heavyPerMinute, timeWindow: 60_000 } } } : {}),
        handler: async (request, reply) => {
          reply.code(status);
          const { params, query, body } = request;
          return handle({ params, query, body, actor: actorOf(request), request, reply } as Asked<Params, Query, Body>, context);
        },
      });
    },
  };
}

/** What the framework checks and describes. */
function schemaOf({ id, group, params, query, body, answer, status = 200, accepts }: RouteDefinition<Shape, Shape, Shape>): object {
  const problem = { description: 'Problem', content: { 'application/problem+json': { schema: Problem } } };
  return {
    operationId: id,
    tags: [group],
    summary: routeSummary(id, 'en'),
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(body === undefined ? {} : { body }),
    ...(accepts === 'file' ? { consumes: ['application/octet-stream'] } : {}),
    response: { [status]: answer, '4xx': problem, '5xx': problem },
  };
}

/** The language that a request wants its answer in. */
export function languageOf(request: FastifyRequest): ReturnType<typeof languageFrom> {
  return languageFrom(request.headers['accept-language']);
}
