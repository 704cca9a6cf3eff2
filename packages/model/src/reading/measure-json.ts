import { MAX_DEPTH } from './limits.ts';

/** What a JSON text holds, counted without reading it: `keys` in all maps, `values` of any kind, and where it first nests too deeply. */
export interface JsonMeasures {
  readonly keys: number;
  readonly values: number;
  readonly tooDeepAt: number | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Counts keys and values and watches the depth, before anything is built in memory. Faulty JSON gives any counts; the parser refuses it. */
export function measureJson(text: string): JsonMeasures {
  let keys = 0;
  let values = 1;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) {
      index = afterString(text, index);
      if (isColonNext(text, index)) keys++;
      index--;
    } else if (character === 0x2c /* , */) values++;
    else if (character === 0x7b /* { */ || character === 0x5b /* [ */) {
      values++;
      if (++depth > MAX_DEPTH) return { keys, values, tooDeepAt: index };
    } else if (character === 0x7d /* } */ || character === 0x5d /* ] */) depth--;
  }
  return { keys, values, tooDeepAt: undefined };
}

/** The offset behind the string that opens at `start`. */
function afterString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) return index + 1;
    index += character === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

function isColonNext(text: string, start: number): boolean {
  let index = start;
  let character = text.charCodeAt(index);
  while (character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09) character = text.charCodeAt(++index);
  return character === 0x3a;
}

/** The number of keys in all maps of a parsed value; less than the text has when a key stands twice. Nests at most `MAX_DEPTH` deep. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) for (const item of value) keys += typeof item === 'object' ? countKeys(item) : 0;
  else {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key in map) {
      keys++;
      const item = map[key];
      if (typeof item === 'object') keys += countKeys(item);
    }
  }
  return keys;
}
