import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { DraftDocument } from '../drafting/draft-document.ts';
import type { Telling } from '../inventory/telling.ts';
import type { Bom } from './bom.ts';
import type { EarlierImport } from './earlier-import.ts';

/** What the parts of a bill's import share. */
export interface BomDraft {
  readonly bom: Bom;
  readonly draft: DraftDocument;
  readonly telling: Telling;
  readonly catalog: Catalog;
  readonly into: AnshinDocument | undefined;
  readonly earlier: EarlierImport;
  /** Components of the document by a part's `bom-ref`, package URL or name, as the user says. */
  readonly mapping: ReadonlyMap<string, string>;
  /** What the file is called where its subject has no name. */
  readonly title: string;
}
