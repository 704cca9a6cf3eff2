import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Language } from '@anshin/model';
import { ROUTES } from '../routes/routes.ts';
import { mergeSameSchemas } from './merge-same-schemas.ts';
import { apiWord, type ApiWordKey, paramWord, routeSummary, type RouteId } from '../locales/api/route-words.ts';

/** What the description of the interface holds, as far as it is read here. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** One route in the description. */
export interface Operation {
  readonly operationId: RouteId;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

/** A value in an address. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, { readonly schema?: Readonly<Record<string, unknown>> }>>;

/** Collects the description from the schemas of the routes; registered before them. */
export async function addOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Anshin', version }, servers: [{ url: '/' }] },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

/** The description in one language. */
export function openApi(app: FastifyInstance, language: Language): OpenApi {
  const { paths, components, ...rest } = mergeSameSchemas(app.swagger() as unknown as OpenApi);
  const worded = Object.entries(paths).map(([path, operations]) => [path, wordedIn(operations, language)] as const);
  return { ...rest, paths: Object.fromEntries(worded), components: { ...components, schemas: withUsed(components.schemas, worded) } };
}

function wordedIn(operations: Readonly<Record<string, Operation>>, language: Language): Record<string, Operation> {
  return Object.fromEntries(Object.entries(operations).map(([method, operation]) => [method, worded(operation, language)]));
}

function worded(operation: Operation, language: Language): Operation {
  const { operationId: id, parameters = [] } = operation;
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const description = apiWord(status.startsWith('2') ? 'page.answer' : 'page.problem', language);
    return [status, { ...response, description }] as const;
  });
  const takesFile = ROUTES.some((route) => route.id === id && route.accepts === 'file');
  return {
    ...operation,
    summary: routeSummary(id, language),
    tags: operation.tags.map((tag) => apiWord(`group.${tag}` as ApiWordKey, language)),
    parameters: parameters.map((parameter) => ({ ...parameter, description: paramWord(id, parameter.name, language) ?? '' })),
    responses: Object.fromEntries(responses),
    ...(takesFile ? { requestBody: { required: true, content: { 'application/octet-stream': {} } } } : {}),
  };
}

/** Only the schemas that something refers to, directly or through others, in the order of their names. */
function withUsed(schemas: Readonly<Record<string, unknown>>, from: unknown): Record<string, unknown> {
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      if (schemas[name] !== undefined) follow(schemas[name]);
    }
  };
  follow(from);
  return Object.fromEntries([...used].sort().map((name) => [name, schemas[name]]));
}
