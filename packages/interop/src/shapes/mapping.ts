import type { Catalog } from '@anshin/catalog';
import { type Finding, Medium, nearest, ZoneKind } from '@anshin/model';
import { strToU8 } from 'fflate';
import { finding } from '../reading/finding.ts';
import { readValue } from '../reading/read-value.ts';
import { isRecord, type JsonRecord, textOf } from '../two-way/json.ts';
import type { DrawnConnector, DrawnShape } from './drawing.ts';
import { fitsParts, partsOfGlob } from './glob.ts';
import type { Meaning } from './meaning.ts';

/** What the user says that a line stands for. */
export interface LineMeaning {
  readonly isIgnored: boolean;
  readonly medium?: Medium;
  readonly encrypted?: boolean;
  readonly authenticated?: boolean;
}

/** The user's mapping file: which shapes and lines mean what. */
export interface Mapping {
  readonly ofShape: (shape: DrawnShape) => Meaning | undefined;
  readonly ofConnector: (connector: DrawnConnector) => LineMeaning | undefined;
  readonly findings: readonly Finding[];
}

/** The mapping of a user who has none. */
export const NO_MAPPING: Mapping = { ofShape: () => undefined, ofConnector: () => undefined, findings: [] };

interface Rows<T> {
  /** By patterns without a star, in lower case. */
  readonly exact: ReadonlyMap<string, T>;
  readonly globs: readonly (readonly [parts: readonly string[], meaning: T])[];
}

const NO_ROWS: Rows<never> = { exact: new Map<string, never>(), globs: [] };

/** Most rows with a star; each is compared with every shape. ASSUMPTION: written by hand, they are a few dozen. */
const MAX_GLOBS = 200;

/**
 * Reads a mapping file: `shapes` and `connectors`, each from a pattern (the name of a stencil, or a text of the drawing; `*` stands for anything) to
 * what it means. A text without `*` comes before a stencil without, and both before rows with `*`, of which the first that fits counts. What cannot
 * be understood is a finding, and the rest holds.
 */
export function readMapping(text: string | undefined, catalog: Catalog): Mapping {
  if (text === undefined || text.trim() === '') return NO_MAPPING;
  const findings: Finding[] = [];
  const read = readValue(strToU8(text));
  const value = 'value' in read ? read.value : undefined;
  if (!isRecord(value)) findings.push(finding('shapes.bad-mapping', 'error', [], { line: ('line' in read ? read.line : undefined) ?? 1 }));
  const root = isRecord(value) ? value : {};
  for (const key of Object.keys(root))
    if (key !== 'shapes' && key !== 'connectors') findings.push(finding('shapes.unknown-mapping-key', 'warning', [], { key }));
  const kinds = catalog.kinds.map(({ kind }) => kind);
  const shapes = rowsOf(root['shapes'], findings, (meaning) => shapeMeaning(meaning, kinds), [...kinds, 'zone', 'ignore']);
  const connectors = rowsOf(root['connectors'], findings, lineMeaning, [...Medium.options, 'ignore']);
  return {
    ofShape: ({ stencil, text: shown }) => find(shapes, [oneLine(shown), stencil]),
    ofConnector: ({ stencil, text: shown }) => find(connectors, [oneLine(shown), stencil]),
    findings,
  };
}

/** A text on one line, as patterns see it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rowsOf<T>(value: unknown, findings: Finding[], meaningOf: (value: unknown) => T | undefined, known: readonly string[]): Rows<T> {
  if (value === undefined || value === null) return NO_ROWS;
  if (!isRecord(value)) {
    findings.push(finding('shapes.bad-mapping', 'error', [], { line: 1 }));
    return NO_ROWS;
  }
  const exact = new Map<string, T>();
  const globs: (readonly [readonly string[], T])[] = [];
  for (const [pattern, entry] of Object.entries(value)) {
    const meaning = meaningOf(entry);
    const given = textOf(entry) ?? '';
    if (meaning === undefined)
      findings.push(finding('shapes.unknown-meaning', 'warning', [], { pattern, given, nearest: nearest(given, known) ?? known[0] ?? '' }));
    else if (pattern.includes('*')) globs.push([partsOfGlob(oneLine(pattern)), meaning]);
    else exact.set(oneLine(pattern).toLowerCase(), meaning);
  }
  if (globs.length > MAX_GLOBS) findings.push(finding('shapes.too-many-patterns', 'warning', [], { limit: MAX_GLOBS, left: globs.length - MAX_GLOBS }));
  return { exact, globs: globs.slice(0, MAX_GLOBS) };
}

function find<T>({ exact, globs }: Rows<T>, names: readonly string[]): T | undefined {
  const shown = names.filter((name) => name !== '').map((name) => name.toLowerCase());
  for (const name of shown) {
    const meaning = exact.get(name);
    if (meaning !== undefined) return meaning;
  }
  return globs.find(([parts]) => shown.some((name) => fitsParts(parts, name)))?.[1];
}

function shapeMeaning(value: unknown, kinds: readonly string[]): Meaning | undefined {
  const word = textOf(value)?.trim() ?? '';
  if (word === 'ignore') return { as: 'nothing' };
  if (word === 'zone') return { as: 'zone' };
  const zone = ZoneKind.safeParse(word.replace(/^zone:\s*/, ''));
  if (word.startsWith('zone:')) return zone.success ? { as: 'zone', kind: zone.data } : undefined;
  return kinds.includes(word) ? { as: 'component', kind: word, isStated: true } : undefined;
}

function lineMeaning(value: unknown): LineMeaning | undefined {
  if (value === 'ignore') return { isIgnored: true };
  const row: JsonRecord = isRecord(value) ? value : { medium: value };
  const medium = Medium.safeParse(row['medium']);
  if (row['medium'] !== undefined && !medium.success) return undefined;
  return {
    isIgnored: false,
    ...(medium.success ? { medium: medium.data } : {}),
    ...(typeof row['encrypted'] === 'boolean' ? { encrypted: row['encrypted'] } : {}),
    ...(typeof row['authenticated'] === 'boolean' ? { authenticated: row['authenticated'] } : {}),
  };
}
