import { builtinCatalog } from '@anshin/catalog';
import { type ImportSource, type Importer, IMPORTERS } from '@anshin/interop';
import { type AnshinDocument, type Finding, readDocument } from '@anshin/model';
import { type Prepared, prepareJob } from './prepare-job.ts';

/** The id under which Anshin's own documents are imported. */
export const OWN_FORMAT = 'anshin';

/** What became of a file. */
export type ImportOutcome =
  | {
      readonly outcome: 'read';
      readonly format: string;
      readonly document: AnshinDocument;
      readonly findings: readonly Finding[];
      readonly assumptions: readonly Finding[];
      readonly prepared: Prepared;
    }
  | { readonly outcome: 'unreadable'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'unrecognised' };

/** A file as it was handed in, and the format that it is said to have. */
export interface ImportOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly from: string | undefined;
  readonly today: string;
}

/** Makes an assessment of a file: our own document, or that of another tool. Nothing of the file is trusted. */
export async function importJob({ name, bytes, from, today }: ImportOrder): Promise<ImportOutcome> {
  const source: ImportSource = { name, bytes };
  const own = from === OWN_FORMAT || (from === undefined && OWN_ENDING.test(name)) ? readDocument(bytes, { file: name }) : undefined;
  if (own?.document !== undefined) return read(OWN_FORMAT, own.document, own.findings, [], today);
  if (own !== undefined && from === OWN_FORMAT) return { outcome: 'unreadable', findings: own.findings };
  const importer = importerOf(from, source);
  if (importer === undefined) return own === undefined ? { outcome: 'unrecognised' } : { outcome: 'unreadable', findings: own.findings };
  const { document, findings, assumptions } = await importer.read(source, { catalog: builtinCatalog() });
  return document === undefined ? { outcome: 'unreadable', findings } : read(importer.id, document, findings, assumptions, today);
}

/** Endings of our own documents; a name without an ending may be one too. */
const OWN_ENDING = /(\.(ya?ml|json)|^[^.]*)$/i;

function importerOf(from: string | undefined, source: ImportSource): Importer | undefined {
  return from === undefined ? IMPORTERS.find((importer) => importer.recognises(source)) : IMPORTERS.find(({ id }) => id === from);
}

function read(format: string, document: AnshinDocument, findings: readonly Finding[], assumptions: readonly Finding[], today: string): ImportOutcome {
  return { outcome: 'read', format, document, findings, assumptions, prepared: prepareJob({ document, today }) };
}
