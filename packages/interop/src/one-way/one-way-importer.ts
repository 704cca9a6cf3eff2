import type { AnshinDocument, BilingualText, Finding } from '@anshin/model';
import type { Importer, ImportOptions, ImportResult, ImportSource, Words } from '../importer.ts';
import { finding } from '../reading/finding.ts';
import { arrange } from '../two-way/from-document/arrange.ts';
import type { Sketch } from '../two-way/sketch.ts';
import { documentOfSketch } from '../two-way/to-document/document-of-sketch.ts';
import { TWO_WAY_WORDS } from '../two-way/words.ts';
import { counted } from './counts.ts';
import { limitNesting } from './limit-nesting.ts';
import { ONE_WAY_WORDS } from './words.ts';

/** What a file of a one-way format holds, or the code of why it is not read. */
export type OneWayRead =
  | {
      readonly sketch: Sketch;
      /** The file as text, to be kept in the document. */
      readonly content: string;
      readonly findings: readonly Finding[];
      /** Of the collections only (`['components']`): the ids of the document are not known yet. */
      readonly assumptions?: readonly Finding[];
      /** What the foreign file takes for given. */
      readonly given?: string;
    }
  | { readonly code: string; readonly line?: number; readonly column?: number };

/** One format that is only read. */
export interface OneWayFormat {
  readonly id: string;
  readonly title: BilingualText;
  readonly extensions: readonly string[];
  readonly recognises: (source: ImportSource) => boolean;
  readonly read: (source: ImportSource, options: ImportOptions) => OneWayRead;
  readonly words: Words;
}

/** The importer of a format that is only read: its sketch becomes a document like that of the two-way formats, laid out and with the file kept. */
export function oneWayImporter(format: OneWayFormat): Importer {
  const { id, title, extensions, recognises, words } = format;
  return {
    id,
    title,
    extensions,
    recognises,
    words: { ...TWO_WAY_WORDS, ...ONE_WAY_WORDS, ...words },
    read: (source, options) => Promise.resolve(readOneWay(format, source, options)),
  };
}

function readOneWay(format: OneWayFormat, source: ImportSource, options: ImportOptions): ImportResult {
  const read = format.read(source, options);
  if ('code' in read) return failed(format, source, read);
  const { sketch, content, findings, assumptions = [], given } = read;
  const { zones, cut } = limitNesting(sketch.zones);
  const result = documentOfSketch({ ...sketch, zones }, { format: format.id, catalog: options.catalog, content });
  const { document } = result;
  return {
    document: document === undefined ? undefined : withGiven(laidOut(document), given),
    findings: [...findings, ...counted('import.nesting-cut', cut, {}, 'warning'), ...result.findings],
    assumptions: [...result.assumptions, ...assumptions],
  };
}

function failed(format: OneWayFormat, { name }: ImportSource, { code, line, column = 1 }: Exclude<OneWayRead, { sketch: unknown }>): ImportResult {
  const found = finding(code, 'error', [], { format: format.title });
  return { document: undefined, findings: [line === undefined ? found : { ...found, place: { file: name, line, column } }], assumptions: [] };
}

/** Things that the file has no place for are set out zone by zone, beside those that it has one for. */
function laidOut(document: AnshinDocument): AnshinDocument {
  const ids = Object.keys(document.components ?? {});
  const known = document.layout?.positions ?? {};
  if (ids.every((id) => Object.hasOwn(known, id))) return document;
  const { components } = arrange(document);
  const added = [...components].filter(([id]) => !Object.hasOwn(known, id));
  return { ...document, layout: { ...document.layout, positions: { ...known, ...Object.fromEntries(added) } } };
}

function withGiven(document: AnshinDocument, given: string | undefined): AnshinDocument {
  if (given === undefined || given === '') return document;
  return { ...document, scope: { ...document.scope, baseline: { ...document.scope?.baseline, note: given } } };
}
