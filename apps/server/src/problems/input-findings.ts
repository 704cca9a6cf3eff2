import type { Finding } from '@anshin/model';
import type { z } from 'zod';

/** Codes of what can be wrong with a value of a request. */
export const INPUT_CODES = [
  'input.missing',
  'input.wrong-type',
  'input.not-in-list',
  'input.out-of-range',
  'input.wrong-length',
  'input.bad-format',
  'input.unknown-field',
  'input.not-accepted',
] as const;

/** A code of what is wrong with a value of a request. */
export type InputCode = (typeof INPUT_CODES)[number];

type Issue = z.core.$ZodIssue;

/** Most findings of one request. ASSUMPTION: nobody mends more at once, and a hostile body could otherwise make an answer larger than itself. */
const MAX_FINDINGS = 100;

/** What does not hold to the schema of a request, by place (`query`, `limit`) and reason. */
export function inputFindings(issues: readonly Issue[], part: string, value: unknown): Finding[] {
  return issues
    .flatMap((issue) => findingsOf(issue, [part], { [part]: value }))
    .slice(0, MAX_FINDINGS)
    .map(shortened);
}

function findingsOf(issue: Issue, above: readonly string[], whole: unknown): Finding[] {
  const path = [...above, ...issue.path.map(String)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => finding('input.unknown-field', [...path, key]));
  if (issue.code === 'invalid_union') {
    const [closest] = issue.errors.filter((errors) => errors.length > 0).sort((a, b) => depthOf(b) - depthOf(a));
    if (closest !== undefined && depthOf(closest) > 0 && !isMissing(whole, path)) return closest.flatMap((inner) => findingsOf(inner, path, whole));
  }
  return [finding(isMissing(whole, path) ? 'input.missing' : codeOf(issue), path, paramsOf(issue))];
}

function isMissing(whole: unknown, path: readonly string[]): boolean {
  return path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), whole) === undefined;
}

/** How far into the value an alternative got before it failed. */
function depthOf(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0)));
}

function codeOf(issue: Issue): InputCode {
  if (issue.code === 'invalid_type') return 'input.wrong-type';
  if (issue.code === 'invalid_value') return 'input.not-in-list';
  if (issue.code === 'invalid_format') return 'input.bad-format';
  if (issue.code === 'too_big' || issue.code === 'too_small') return isLength(issue.origin) ? 'input.wrong-length' : 'input.out-of-range';
  return 'input.not-accepted';
}

function isLength(origin: string): boolean {
  return ['string', 'array', 'set', 'map', 'file'].includes(origin);
}

function paramsOf(issue: Issue): Finding['params'] {
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  if (issue.code === 'invalid_value') return { allowed: issue.values.slice(0, 40).map(String).join(', ') };
  if (issue.code === 'too_big') return { limit: Number(issue.maximum), most: Number(issue.maximum) };
  if (issue.code === 'too_small') return { limit: Number(issue.minimum), least: Number(issue.minimum) };
  return {};
}

function finding(code: InputCode, path: readonly string[], params: Finding['params'] = {}): Finding {
  return { code, severity: 'error', path, params: { at: path.slice(1).join('.') || (path[0] ?? ''), ...params } };
}

/** Longest piece of a path or value that an answer repeats, in characters. ASSUMPTION: names of fields are shorter. */
const LONGEST = 200;

function shortened({ path, params, ...rest }: Finding): Finding {
  const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  const entries = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && name === 'at' ? short(value) : value] as const);
  return { ...rest, path: path.map(short), params: Object.fromEntries(entries) };
}
