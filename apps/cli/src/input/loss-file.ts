import { checkLossRisks, LossInput, lossProblemText } from '@anshin/engine';
import { readValue } from '@anshin/interop';
import { type BilingualText, type Finding, MAX_BYTES } from '@anshin/model';
import type { z } from 'zod';
import { openFailure, notAFile } from './file-failure.ts';
import { readRegularFile } from './read-regular-file.ts';

/** A finding with its own words. */
export type WordedFinding = Finding & { readonly message: BilingualText };

/** Options where the file and the flags say nothing. ASSUMPTION: 100,000 years settle the usual quantiles within two seconds. */
const USUAL = { trials: 100_000, seed: 1 } as const;

/** The input of a loss simulation from a file, or what is wrong with it, each with the path in the file. */
export function readLossFile(
  file: string,
  asked: Partial<LossInput['options']>,
): { readonly input: LossInput } | { readonly findings: readonly WordedFinding[] } {
  const read = readValue(bytesOf(file));
  if ('code' in read) return { findings: [unreadable(file, read)] };
  const value = typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value) ? (read.value as Record<string, unknown>) : {};
  const whole = { ...value, options: { ...USUAL, ...(value['options'] as object | undefined), ...asked } };
  const parsed = LossInput.safeParse(whole);
  if (!parsed.success) return { findings: faultyPlaces(parsed.error.issues).map((at) => toFinding(at, whole)) };
  const problems = checkLossRisks(parsed.data.risks);
  if (problems.length === 0) return { input: parsed.data };
  return {
    findings: problems.map((problem) => ({
      code: problem.code,
      severity: 'error',
      path: problem.path.map(String),
      params: problem.params,
      message: lossProblemText(problem),
    })),
  };
}

function bytesOf(file: string): Uint8Array {
  let content: ReturnType<typeof readRegularFile>;
  try {
    content = readRegularFile(file, MAX_BYTES);
  } catch (error) {
    throw openFailure(file, error);
  }
  if ('kind' in content) throw notAFile(file, content.kind);
  return 'bytes' in content ? content.bytes : new Uint8Array(MAX_BYTES + 1);
}

function unreadable(file: string, read: { readonly code: string; readonly line?: number; readonly column?: number }): WordedFinding {
  const place = read.line === undefined ? {} : { place: { file, line: read.line, column: read.column ?? 1 } };
  const message = {
    ja: 'ファイルを YAML または JSON として読めません。字下げと括弧を確かめてください。',
    en: 'The file cannot be read as YAML or JSON. Check indentation and brackets.',
  };
  return { code: 'loss.unreadable', severity: 'error', path: [], params: { reason: read.code }, message, ...place };
}

/** What does not follow the schema: an empty value is one that the template left to be filled in. */
function toFinding(at: readonly string[], value: unknown): WordedFinding {
  const isEmpty = valueAt(value, at) === undefined;
  const shown = at.join('.');
  const message = isEmpty
    ? { ja: `「${shown}」にまだ値がありません。見積もった値を入れてください。`, en: `“${shown}” has no value yet. Enter what you estimate.` }
    : {
        ja: `「${shown}」の値は使えません。anshin loss --template で書き方の例を見られます。`,
        en: `The value of “${shown}” cannot be used. “anshin loss --template” shows how it is written.`,
      };
  return { code: isEmpty ? 'loss.empty-value' : 'loss.bad-value', severity: 'error', path: at, params: {}, message };
}

/** The places of faults; of a choice between shapes, those of the shape that was meant: the one whose fields are all known. */
function faultyPlaces(issues: readonly z.core.$ZodIssue[], base: readonly string[] = []): string[][] {
  return issues.flatMap((issue) => {
    const at = [...base, ...issue.path.map(String)];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [at];
    const meant = issue.errors.find((branch) => branch.every(({ code }) => code !== 'unrecognized_keys')) ?? [];
    return meant.length === 0 ? [at] : faultyPlaces(meant, at);
  });
}

/** What stands at a place; nothing and null are the same here. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return (
    path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), value) ??
    undefined
  );
}
