import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { inputFindings } from './input-findings.ts';
import { RequestProblem } from './request-problem.ts';

/** How the places of a request are named in findings. */
const PARTS: Readonly<Record<string, string>> = { body: 'body', querystring: 'query', params: 'path', headers: 'headers' };

/** Checks a part of a request against its schema; what departs from it becomes findings. */
export const checkInput: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (value: unknown) => {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data };
    return { error: new RequestProblem('request.invalid', {}, inputFindings(result.error.issues, PARTS[httpPart ?? ''] ?? 'body', value)) };
  };
