import {
  Assessment,
  AttackPathReport,
  CompletenessResult,
  FindingResult,
  LikelihoodResult,
  LossResult,
  PositionExplanation,
  TornadoResult,
} from '@anshin/engine';
import { TreatmentPlan } from '@anshin/optimise';
import { z } from 'zod';

const bilingual = z.strictObject({ ja: z.string(), en: z.string() });
const version = z.literal(1);

/** What `--json` prints when a command fails (exit 2). */
export const ErrorOutput = z
  .strictObject({ version, error: z.strictObject({ code: z.string(), message: bilingual }) })
  .meta({ id: 'ErrorOutput', title: 'What anshin prints with --json when a command fails' });

/** What `anshin examples --json` prints. */
export const ExamplesOutput = z
  .strictObject({
    version,
    examples: z.array(z.strictObject({ id: z.string(), title: bilingual, sector: z.string(), source: z.string(), components: z.int(), incidents: z.int() })),
  })
  .meta({ id: 'ExamplesOutput', title: 'anshin examples --json' });

/** What `anshin check --json` prints, and `assess` and `diff` for files that they cannot read (exit 2). */
export const CheckOutput = z
  .strictObject({ version, files: z.array(z.strictObject({ file: z.string(), unreadable: z.boolean(), findings: z.array(FindingResult) })) })
  .meta({ id: 'CheckOutput', title: 'anshin check --json' });

/** A vector with its score. */
const Scored = z.strictObject({
  input: z.string(),
  method: z.string(),
  score: z.number(),
  severity: z.string(),
  /** In the method's canonical form. */
  vector: z.string(),
  parts: z.record(z.string(), z.number()),
});

/** A vector that cannot be scored; `at` counts UTF-16 units from 0. */
const Unscored = z.strictObject({ input: z.string(), error: z.strictObject({ code: z.string(), at: z.int(), what: z.string(), message: bilingual }) });

/** What `anshin score --json` prints. */
export const ScoreOutput = z
  .strictObject({ version, scores: z.array(z.union([Scored, Unscored])), assumptions: z.array(z.strictObject({ id: z.string(), text: bilingual })) })
  .meta({ id: 'ScoreOutput', title: 'anshin score --json' });

/** One difference; `before` is absent when something was added, `after` when it was removed. */
const ChangeOutput = z.strictObject({
  op: z.enum(['added', 'removed', 'changed']),
  path: z.array(z.string()),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});

/** What `anshin diff --json` prints. `findings` are parts that could not be read and so were not compared; with any, `equal` is false. */
export const DiffOutput = z
  .strictObject({ version, equal: z.boolean(), changes: z.array(ChangeOutput), findings: z.array(FindingResult) })
  .meta({ id: 'DiffOutput', title: 'anshin diff --json' });

/** What `anshin explain --json` prints. */
export const ExplainOutput = z
  .strictObject({
    version,
    id: z.string(),
    type: z.string(),
    title: bilingual,
    meaning: bilingual,
    source: bilingual,
    facts: z.record(z.string(), z.unknown()),
    usedBy: z.array(z.string()),
  })
  .meta({ id: 'ExplainOutput', title: 'anshin explain --json' });

/** What `anshin gaps --json` prints: the document, the day, and what is missing. */
export const GapsOutput = z
  .strictObject({ version, assessment: Assessment.shape.assessment, now: z.string(), ...CompletenessResult.shape })
  .meta({ id: 'GapsOutput', title: 'anshin gaps --json' });

/** What `anshin import --json` prints; `document` is absent when nothing could be made of the file, `changes` without `--into`. */
export const ImportOutput = z
  .strictObject({
    version,
    format: z.string(),
    document: z.record(z.string(), z.unknown()).optional(),
    findings: z.array(FindingResult),
    assumptions: z.array(FindingResult),
    changes: z.array(ChangeOutput).optional(),
    /** Changes that wait for a decision; not among `changes`. */
    held: z.array(ChangeOutput).optional(),
    written: z.string().optional(),
  })
  .meta({ id: 'ImportOutput', title: 'anshin import --json' });

/** What `anshin export --json` prints: the files, and what the format could not hold. */
export const ExportOutput = z
  .strictObject({ version, format: z.string(), written: z.array(z.string()), losses: z.array(FindingResult) })
  .meta({ id: 'ExportOutput', title: 'anshin export --json' });

/** Every published output shape by the name of its schema file; the number is the `version` that the output carries. */
export const OUTPUT_SCHEMAS = {
  'assessment-1': Assessment,
  'check-output-1': CheckOutput,
  'diff-output-1': DiffOutput,
  'error-output-1': ErrorOutput,
  'examples-output-1': ExamplesOutput,
  'explain-output-1': ExplainOutput,
  'gaps-output-1': GapsOutput,
  'export-output-1': ExportOutput,
  'import-output-1': ImportOutput,
  'likelihood-1': LikelihoodResult,
  'loss-1': LossResult,
  'paths-1': AttackPathReport,
  'plan-1': TreatmentPlan,
  'position-explanation-1': PositionExplanation,
  'score-output-1': ScoreOutput,
  'sensitivity-1': TornadoResult,
} as const;

/** The name of a published output shape. */
export type OutputName = keyof typeof OUTPUT_SCHEMAS;

/** The JSON Schema (draft 2020-12) of an output. */
export function outputJsonSchema(name: OutputName): Readonly<Record<string, unknown>> {
  const { id = '', title } = OUTPUT_SCHEMAS[name].meta() ?? {};
  const { $schema, $defs = {} } = z.toJSONSchema(OUTPUT_SCHEMAS[name], { target: 'draft-2020-12', io: 'output' });
  const { [id]: shape = {}, ...others } = $defs;
  const [, word, version_] = /^(.+)-(\d+)$/.exec(name) ?? [];
  return { $schema, $id: `urn:anshin:schema:${word}:${version_}`, title, ...(shape as object), $defs: others };
}
