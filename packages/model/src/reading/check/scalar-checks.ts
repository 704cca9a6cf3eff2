import type { z } from 'zod';
import { Day, Id } from '../../entities/id.ts';
import type { BilingualText } from '../../entities/text.ts';
import type { ModelCode } from '../../findings/codes.ts';
import { quoted } from '../../findings/display-path.ts';
import type { Finding } from '../../findings/finding.ts';
import { nearest } from '../../nearest/nearest.ts';
import { KINDS, kindOf } from './kind-of.ts';
import { type Check, type CheckWalk, FAULTY } from './walk.ts';

/** Most words of a closed list that a finding repeats. ASSUMPTION: longer lists are looked up, not read in a message. */
const MOST_WORDS = 16;

/** Text with its least length and its patterns; ids and days have codes of their own. */
export function checkString(schema: z.ZodString): Check {
  const minimum = schema.minLength ?? 0;
  const patterns = patternsOf(schema);
  const code: ModelCode = schema === Id ? 'model.bad-id' : schema === Day ? 'model.bad-date' : 'model.other';
  return (value, walk) => {
    if (typeof value !== 'string') return wrongType(value, walk, KINDS.text);
    if (value.length < minimum) return fault(walk, 'model.empty-text', () => ({}));
    for (const pattern of patterns)
      if (!pattern.test(value)) return fault(walk, code, () => ({ found: quoted(value), suggestion: code === 'model.bad-id' ? suggestedId(value) : '' }));
    return value;
  };
}

/** A finite number, whole if so declared, within its inclusive bounds. */
export function checkNumber(schema: z.ZodNumber): Check {
  const minimum = schema.minValue ?? Number.NEGATIVE_INFINITY;
  const maximum = schema.maxValue ?? Number.POSITIVE_INFINITY;
  const kind = schema.isInt ? KINDS.integer : KINDS.number;
  return (value, walk) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || (schema.isInt && !Number.isSafeInteger(value))) return wrongType(value, walk, kind);
    if (value >= minimum && value <= maximum) return value;
    return fault(walk, 'model.out-of-range', () => ({ found: value, minimum: bound(minimum), maximum: bound(maximum) }));
  };
}

/** true or false. */
export const checkBoolean: Check = (value, walk) => (typeof value === 'boolean' ? value : wrongType(value, walk, KINDS.boolean));

/** One of a closed list of words or numbers. */
export function checkList(values: readonly unknown[]): Check {
  const allowed = new Set(values);
  const words = values.map(String);
  const shown = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(', ')}, …` : words.join(', ');
  const isText = values.every((value) => typeof value === 'string');
  return (value, walk) => {
    if (allowed.has(value)) return value;
    if (isText && typeof value !== 'string') return wrongType(value, walk, KINDS.text);
    return fault(walk, 'model.not-in-list', () => {
      const found = typeof value === 'object' ? '' : String(value);
      return { found: found === '' ? kindOf(value) : quoted(found), allowed: shown, nearest: nearest(found, words) ?? '' };
    });
  };
}

/** Notes that the value is of another kind than asked for. */
export function wrongType(value: unknown, walk: CheckWalk, expected: BilingualText): typeof FAULTY {
  return fault(walk, 'model.wrong-type', () => ({ expected, found: kindOf(value), hint: hintFor(value, expected) }));
}

/** `quote` where YAML took for a number or a truth value what was meant as text, `empty` where nothing is written, else ''. */
function hintFor(value: unknown, expected: BilingualText): 'quote' | 'empty' | '' {
  if (value === null) return 'empty';
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isPlain && (expected === KINDS.text || expected === KINDS.textOrBoth) ? 'quote' : '';
}

/** Notes a departure at the present path. */
export function fault(walk: CheckWalk, code: ModelCode, params: () => Finding['params']): typeof FAULTY {
  walk.report(code, params);
  return FAULTY;
}

function bound(value: number): string {
  return Math.abs(value) >= Number.MAX_SAFE_INTEGER ? '' : String(value);
}

function patternsOf(schema: z.ZodString): RegExp[] {
  return (schema.def.checks ?? []).flatMap((check) => {
    const rule: object = check._zod.def;
    return 'pattern' in rule && rule.pattern instanceof RegExp ? [rule.pattern] : [];
  });
}

/** What an id could be called instead: other characters become hyphens; '' when nothing is left. */
function suggestedId(value: string): string {
  return value
    .slice(0, 64)
    .normalize('NFKC')
    .replace(/[^a-zA-Z0-9_-]+/g, '-')
    .replace(/^[^a-zA-Z]+|-+$/g, '')
    .slice(0, 64);
}
