import { FindingResult } from '@anshin/engine';
import { z } from 'zod';
import { PROBLEM_STATUS, type ProblemCode } from './problem-codes.ts';

const CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

/** What goes out when a request cannot be answered as asked (RFC 9457); `title` and `detail` are in the language of the request. */
export const Problem = z
  .strictObject({
    /** `urn:anshin:problem:` and the code. */
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(CODES),
    detail: z.string(),
    /** The id of the request, as the log has it. */
    instance: z.string(),
    /** What is wrong and where, when that can be told. */
    findings: z.array(FindingResult).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** The media type of problems. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
