import type { Importer, ImportResult, ImportSource } from '../importer.ts';
import { finding } from '../reading/finding.ts';
import { readValue } from '../reading/read-value.ts';
import { documentOfSketch } from './to-document/document-of-sketch.ts';
import type { TwoWayFormat } from './two-way-format.ts';
import { unplacedFields } from './unplaced-fields.ts';
import { TWO_WAY_WORDS } from './words.ts';

/** The importer of a two-way format. */
export function twoWayImporter(format: TwoWayFormat): Importer {
  const { id, title, extensions, recognises, words } = format;
  return {
    id,
    title,
    extensions,
    recognises,
    words: { ...TWO_WAY_WORDS, ...words },
    read: (source, { catalog }) => Promise.resolve(readTwoWay(format, source, catalog)),
  };
}

function readTwoWay(format: TwoWayFormat, source: ImportSource, catalog: Parameters<Importer['read']>[1]['catalog']): ImportResult {
  const read = readValue(source.bytes);
  if (!('value' in read)) return failed(read.code, source, read);
  const opened = format.open(read.value, source);
  if (opened === undefined)
    return { document: undefined, findings: [finding('import.not-this-format', 'error', [], { format: format.title })], assumptions: [] };
  const { sketch, findings } = format.parse(opened.value);
  const content = JSON.stringify(format.close(opened.value));
  const result = documentOfSketch(sketch, { format: format.id, catalog, content });
  return { ...result, findings: [...opened.findings, ...findings, ...result.findings, ...unplacedFields(opened.value, format.places, format.id)] };
}

function failed(code: string, { name }: ImportSource, place: { readonly line?: number; readonly column?: number }): ImportResult {
  const found = finding(code, 'error');
  const { line, column = 1 } = place;
  return { document: undefined, findings: [line === undefined ? found : { ...found, place: { file: name, line, column } }], assumptions: [] };
}
