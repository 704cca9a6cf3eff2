import { MAX_DEPTH, MAX_VALUES } from './limits.ts';
import { measureJson } from './measure-json.ts';
import type { Parsed, Problem } from './problem.ts';
import { scanJson } from './scan-json.ts';
import { JSON_REASONS } from './syntax-reasons.ts';

const NOWHERE = { open() {}, key() {}, scalar() {}, close() {} };

/** Reads a JSON text: depth and number of values are bounded before anything is built. Duplicate keys are looked for later. Never throws. */
export function parseJson(text: string): Parsed {
  const measures = measureJson(text);
  if (measures.tooDeepAt !== undefined) return refuse({ code: 'read.too-deep', offset: measures.tooDeepAt, params: { limit: MAX_DEPTH } });
  if (measures.values + measures.keys > MAX_VALUES) return refuse({ code: 'read.too-many-values', offset: 0, params: { limit: MAX_VALUES } });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = scanJson(text, NOWHERE) ?? { offset: 0, reason: JSON_REASONS.noValue };
    return refuse({ code: 'read.syntax', offset: fault.offset, params: { reason: fault.reason } });
  }
  return { value, walk: (visitor) => void scanJson(text, visitor), writtenKeys: measures.keys };
}

function refuse(problem: Problem): Parsed {
  return { problems: [problem] };
}
