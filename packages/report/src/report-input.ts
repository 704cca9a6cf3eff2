import type { Catalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import type { AnshinDocument, Language } from '@anshin/model';

/** What a report is made of. */
export interface ReportInput {
  readonly document: AnshinDocument;
  /** The assessment of that document. */
  readonly assessment: Assessment;
  /** The catalog that it was assessed with. */
  readonly catalog: Catalog;
  /** One language, or both: then the first leads and the other stands beside or beneath it. */
  readonly languages: readonly Language[];
}
