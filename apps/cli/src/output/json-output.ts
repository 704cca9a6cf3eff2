import type { Io } from '../io.ts';

/** The version of the shapes that `--json` prints (see `schemas/`). */
export const OUTPUT_VERSION = 1;

/** Items of a list that become text in one go. ASSUMPTION: a thousand threats are about 1 MB. */
const ITEMS_AT_ONCE = 1_000;

/** How far below a list or map a long list is looked for. Source: the shapes of `schemas/`: `files[].findings[]`. */
const DEPTH = 2;

/** Prints exactly one JSON document. */
export function printJson(value: Readonly<Record<string, unknown>>, io: Pick<Io, 'write'>): void {
  for (const piece of jsonPieces(value)) io.write(piece);
  io.write('\n');
}

/** The same with one list that is there as text already, put in the place of the field of that name. */
export function printJsonAround(value: Readonly<Record<string, unknown>>, field: string, list: Iterable<string>, io: Pick<Io, 'write'>): void {
  const entries = Object.entries(value);
  const at = entries.findIndex(([name]) => name === field);
  const text = (part: typeof entries): string => JSON.stringify(Object.fromEntries(part)).slice(1, -1);
  const [before, after] = [text(entries.slice(0, at)), text(entries.slice(at + 1))];
  io.write(`{${before === '' ? '' : `${before},`}${JSON.stringify(field)}:`);
  for (const piece of list) io.write(piece);
  io.write(`${after === '' ? '' : `,${after}`}}\n`);
}

/**
 * The same text as `JSON.stringify(value)`, in pieces: long lists are put into words a thousand items at a time, so that a large result never
 * stands in memory twice and no text grows beyond what a string can hold.
 */
export function* jsonPieces(value: object): Generator<string> {
  if (Array.isArray(value)) yield* listPieces(value);
  else yield* mapPieces(value);
}

function* mapPieces(map: object): Generator<string> {
  let lead = '{';
  for (const [key, field] of Object.entries(map)) {
    if (isLong(field, 0)) {
      yield `${lead}${JSON.stringify(key)}:`;
      yield* jsonPieces(field);
    } else {
      const text: string | undefined = JSON.stringify(field);
      if (text === undefined) continue;
      yield `${lead}${JSON.stringify(key)}:${text}`;
    }
    lead = ',';
  }
  yield lead === '{' ? '{}' : '}';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  const step = list.length > ITEMS_AT_ONCE ? ITEMS_AT_ONCE : 1;
  for (let start = 0; start < list.length; start += step) {
    yield start === 0 ? '[' : ',';
    const item = list[start];
    if (step === 1 && isLong(item, 0)) yield* jsonPieces(item);
    else yield JSON.stringify(list.slice(start, start + step)).slice(1, -1);
  }
  yield list.length === 0 ? '[]' : ']';
}

/** Whether a list is long, or a map or short list holds a long one not far below. */
function isLong(value: unknown, depth: number): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && value.length > ITEMS_AT_ONCE) return true;
  return depth < DEPTH && Object.values(value).some((inner) => isLong(inner, depth + 1));
}
