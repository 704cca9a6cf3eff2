import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, BilingualText, Change, Finding } from '@anshin/model';

/** A file that someone hands in; nothing of it is trusted. */
export interface ImportSource {
  /** Its name with the extension, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that lie beside it and that it may include, by their relative names; it reaches nothing else. */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

/** What an import may use and be told. */
export interface ImportOptions {
  readonly catalog: Catalog;
  /** The document that is added to or updated, for formats that hold only a part (worksheets, SBOM, a device); a new one without. */
  readonly into?: AnshinDocument;
  /** The text of the user's mapping file (shapes to kinds, columns to fields), YAML. */
  readonly mapping?: string;
}

/**
 * What became of a file. Nothing is dropped in silence: each thing that has no place in the model is a finding, and is kept in
 * `document.foreign`. Import is not approval: threats and measures come in as stated or planned, never as verified.
 */
export interface ImportResult {
  /** Valid by the schema; `undefined` when nothing could be made of the file. */
  readonly document: AnshinDocument | undefined;
  /** What could not be read, or has no place; `path` leads into the document where there is one, `place` into the file. */
  readonly findings: readonly Finding[];
  /** What was taken for granted because the file does not say it, each with the place in the document; severity `info`. */
  readonly assumptions: readonly Finding[];
  /** Changes that wait for a person’s decision and are not in the document: removals, and what someone else changed since. `applyWorksheetChanges` does them. */
  readonly held?: readonly Change[];
}

/** Words of the codes that an importer or exporter emits: templates with `{param}`, in both languages. */
export type Words = Readonly<Record<string, BilingualText>>;

/** One foreign format that can be read: a folder of its own and a line in `importers.ts`. Never throws for the content of a file. */
export interface Importer {
  /** As users name it: `threat-dragon`. */
  readonly id: string;
  readonly title: BilingualText;
  /** Usual endings of file names, without a dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether the content looks like this format; cheap, and safe on any bytes. */
  readonly recognises: (source: ImportSource) => boolean;
  readonly read: (source: ImportSource, options: ImportOptions) => Promise<ImportResult>;
  readonly words: Words;
  /** A mapping file (YAML) with what would be guessed, for the user to change; `undefined` where the file cannot be read. */
  readonly mappingTemplate?: (source: ImportSource, options: ImportOptions) => Promise<string | undefined>;
}
