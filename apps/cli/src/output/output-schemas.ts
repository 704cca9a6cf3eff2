import { Assessment, FindingResult } from '@anshin/engine';
import { z } from 'zod';

const bilingual = z.strictObject({ ja: z.string(), en: z.string() });
const version = z.literal(1);

/** What `--json` prints when a command fails. */
export const ErrorOutput = z.strictObject({ version, error: z.strictObject({ code: z.string(), message: bilingual }) }).meta({ id: 'ErrorOutput' });

/** What `anshin examples --json` prints. */
export const ExamplesOutput = z
  .strictObject({ version, examples: z.array(z.strictObject({ id: z.string(), title: bilingual, sector: z.string(), source: z.string(), components: z.int(), incidents: z.int() })) })
  .meta({ id: 'ExamplesOutput' });

/** What `anshin check --json` prints. */
export const CheckOutput = z
  .strictObject({ version, files: z.array(z.strictObject({ file: z.string(), unreadable: z.boolean(), findings: z.array(FindingResult) })) })
  .meta({ id: 'CheckOutput' });

/** What `anshin score --json` prints. */
export const ScoreOutput = z
  .strictObject({
    version,
    scores: z.array(
      z.union([
        z.strictObject({ input: z.string(), method: z.string(), score: z.number(), severity: z.string(), vector: z.string(), parts: z.record(z.string(), z.number()) }),
        z.strictObject({ input: z.string(), error: z.strictObject({ code: z.string(), at: z.int(), what: z.string(), message: bilingual }) }),
      ]),
    ),
    assumptions: z.array(z.strictObject({ id: z.string(), text: bilingual })),
  })
  .meta({ id: 'ScoreOutput' });

/** What `anshin diff --json` prints. */
export const DiffOutput = z
  .strictObject({
    version,
    equal: z.boolean(),
    changes: z.array(z.strictObject({ op: z.enum(['added', 'removed', 'changed']), path: z.array(z.string()), before: z.unknown().optional(), after: z.unknown().optional() })),
  })
  .meta({ id: 'DiffOutput' });

/** What `anshin explain --json` prints. */
export const ExplainOutput = z
  .strictObject({ version, id: z.string(), type: z.string(), title: bilingual, meaning: bilingual, source: z.string(), facts: z.record(z.string(), z.unknown()), usedBy: z.array(z.string()) })
  .meta({ id: 'ExplainOutput' });

/** Every published output shape by the name of its schema file. */
export const OUTPUT_SCHEMAS = {
  'assessment-1': Assessment,
  'error-output-1': ErrorOutput,
  'examples-output-1': ExamplesOutput,
  'check-output-1': CheckOutput,
  'score-output-1': ScoreOutput,
  'diff-output-1': DiffOutput,
  'explain-output-1': ExplainOutput,
} as const;
