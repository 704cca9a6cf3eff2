import { parseYaml } from '@anshin/model';
import { decode } from './decode.ts';
import { MAX_IMPORT_BYTES } from './limits.ts';

/** A parsed JSON or YAML value, or the code of why it is not read. */
export type ValueRead =
  | { readonly value: unknown; readonly text: string }
  | {
      readonly code: 'import.bad-json' | 'import.bad-yaml' | 'import.too-deep' | 'import.too-large' | 'import.too-many-elements';
      readonly line?: number;
      readonly column?: number;
    };

/** Deepest nesting of JSON: below what the reader of YAML takes (64), so that a kept file can be written as YAML and read again. */
const MAX_VALUE_DEPTH = 60;

/** Most maps and lists of a file. ASSUMPTION: a model of twenty thousand things has about ten for each. */
const MAX_BRACKETS = 500_000;

/** Reads JSON, or YAML 1.2 where it does not begin as JSON. Depth, size and aliases are limited, keys stand once, no tag runs code. Never throws. */
export function readValue(bytes: Uint8Array): ValueRead {
  if (bytes.length > MAX_IMPORT_BYTES) return { code: 'import.too-large' };
  if (bracketsIn(bytes) > MAX_BRACKETS) return { code: 'import.too-many-elements' };
  const text = decode(bytes).text.replace(/^\uFEFF/, '');
  if (isTooDeep(text)) return { code: 'import.too-deep' };
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromYaml(text);
}

function fromJson(text: string): ValueRead {
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch {
    const yaml = fromYaml(text);
    return 'value' in yaml ? yaml : { code: 'import.bad-json', ...(yaml.line === undefined ? {} : { line: yaml.line, column: yaml.column ?? 1 }) };
  }
}

/** The model's own reader of YAML: whatever the text, it takes time and memory in proportion to its length. */
function fromYaml(text: string): ValueRead {
  const read = parseYaml(text);
  if ('value' in read) return { value: read.value, text };
  const [problem] = read.problems;
  if (problem?.code === 'read.too-deep') return { code: 'import.too-deep' };
  if (problem?.code === 'read.too-many-values') return { code: 'import.too-many-elements' };
  return { code: 'import.bad-yaml', ...placeOf(text, problem?.offset ?? 0) };
}

/** Line and column, from 1, of an offset. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Counts brackets and the deepest indentation, so that no parser is led into deep recursion. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\' && quote === '"') at += 1;
      else if (character === quote || character === '\n') quote = '';
    } else if (character === '"') quote = character;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > MAX_VALUE_DEPTH) return true;
  }
  return /^(?: {400,}\S|(?:- ){200,})/m.test(text);
}

function bracketsIn(bytes: Uint8Array): number {
  let brackets = 0;
  for (const byte of bytes) if (byte === 0x7b || byte === 0x5b) brackets += 1;
  return brackets;
}
