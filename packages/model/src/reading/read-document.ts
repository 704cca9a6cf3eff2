import type { AnshinDocument } from '../entities/document.ts';
import type { Finding } from '../findings/finding.ts';
import { migrate } from '../migrations/migrate.ts';
import { type CheckedDocument, checkDocument } from './check/check-document.ts';
import { isMap } from './check/collection-checks.ts';
import { decodeText, placeOfByte } from './decode-text.ts';
import { jsonDuplicateKeys } from './find-duplicate-keys.ts';
import { MAX_BYTES } from './limits.ts';
import { linePlaces } from './line-places.ts';
import { placeFindings } from './locate-findings.ts';
import { parseText, withoutMark } from './parse-text.ts';
import type { Problem } from './problem.ts';
import { utf8Length } from './utf8-length.ts';

/** A file as it was read. */
export interface ReadResult {
  /** Valid by the schema; without the parts that findings name as left out. Absent when the file is unreadable. */
  readonly document?: AnshinDocument;
  /** Errors only, each with its place in the file: `read.*` when unreadable, else `model.*`. */
  readonly findings: readonly Finding[];
  /** Nothing could be made of the file: encoding, size, syntax, or a format version that is not known (exit 2; design §3, decision 9). */
  readonly unreadable: boolean;
}

/**
 * Reads one assessment from bytes or text, YAML 1.2 or JSON. Whatever the input, it answers and never throws: hostile input costs time and
 * memory in proportion to its size. `file` is the name that findings carry; `.yaml` decides only what begins like JSON and is none.
 */
export function readDocument(input: Uint8Array | string, options: { readonly file: string }): ReadResult {
  const { file } = options;
  const bytes = typeof input === 'string' ? utf8Length(input, MAX_BYTES) : input.length;
  if (bytes > MAX_BYTES) return unreadable([{ code: 'read.too-large', offset: 0, params: { bytes, limit: MAX_BYTES } }], '', file);
  const decoded = typeof input === 'string' ? { text: withoutMark(input) } : decodeText(input);
  if ('encoding' in decoded) return wrongEncoding(input as Uint8Array, decoded, file);
  const { text } = decoded;
  const parsed = parseText(text, file);
  if ('problems' in parsed) return unreadable(parsed.problems, text, file);
  const { document, findings, keys } = checkValue(parsed.value);
  const duplicates = jsonDuplicateKeys(parsed, keys);
  if (duplicates.length > 0) return unreadable(duplicates, text, file);
  const placed = findings.length === 0 ? findings : placeFindings(findings, text, file, parsed.walk).sort(byPlace);
  return document === undefined ? { findings: placed, unreadable: true } : { document, findings: placed, unreadable: false };
}

/** Brings a value to the present version and checks it; `keys` is 0 when it came to no check. */
function checkValue(value: unknown): CheckedDocument {
  if (!isMap(value)) return { document: undefined, findings: [{ code: 'read.not-a-map', severity: 'error', path: [], params: {} }], keys: 0 };
  const migrated = migrate(value);
  return 'finding' in migrated ? { document: undefined, findings: [migrated.finding], keys: 0 } : checkDocument(migrated.value);
}

/** In the order of the file; what concerns the whole document comes last. */
function byPlace(a: Finding, b: Finding): number {
  if (a.path.length === 0 || b.path.length === 0) return b.path.length - a.path.length;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

function unreadable(problems: readonly Problem[], text: string, file: string): ReadResult {
  const firsts = problems.flatMap(({ params }) => (typeof params?.['first'] === 'number' ? [params['first']] : []));
  const places = linePlaces(text, [...problems.map((problem) => problem.offset), ...firsts]);
  const findings = problems.map(({ code, offset, path = [], params: { first, ...params } = {} }): Finding => {
    const place = { file, ...(places.get(offset) ?? { line: 1, column: 1 }) };
    const firstLine = typeof first === 'number' ? { firstLine: places.get(first)?.line ?? 1 } : {};
    return { code, severity: 'error', path, params: { ...params, ...firstLine, line: place.line, column: place.column }, place };
  });
  return { findings, unreadable: true };
}

function wrongEncoding(bytes: Uint8Array, fault: { readonly encoding: string; readonly offset: number }, file: string): ReadResult {
  const place = { file, ...placeOfByte(bytes, fault.offset) };
  return {
    findings: [{ code: 'read.encoding', severity: 'error', path: [], params: { encoding: fault.encoding, line: place.line, column: place.column }, place }],
    unreadable: true,
  };
}
