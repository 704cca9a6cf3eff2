import type { Catalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import type { AnshinDocument, BilingualText, Finding, Language } from '@anshin/model';
import type { Words } from './importer.ts';

/** What an export is made of. */
export interface ForeignExportInput {
  readonly document: AnshinDocument;
  readonly assessment: Assessment;
  readonly catalog: Catalog;
  /** The language of texts, for formats that hold one. */
  readonly language: Language;
}

/** A written file and what the format could not hold. */
export interface ForeignExport {
  /** The name without folders. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** One finding for each kind of thing that was left out, with its place in the document and how many there are. */
  readonly losses: readonly Finding[];
}

/** One foreign format that can be written: a folder of its own and a line in `foreign-exporters.ts`. Deterministic; restores what `document.foreign` kept. */
export interface ForeignExporter {
  readonly id: string;
  readonly title: BilingualText;
  readonly extension: string;
  readonly write: (input: ForeignExportInput) => Promise<readonly ForeignExport[]>;
  readonly words: Words;
}
