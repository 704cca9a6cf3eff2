import type { Catalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import type { AnshinDocument, BilingualText, Language } from '@anshin/model';
import type { FontSource } from './fonts/font-source.ts';
import type { ReportCover } from './report-cover.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly document: AnshinDocument;
  /** The assessment of that document. */
  readonly assessment: Assessment;
  /** The catalog that it was assessed with. */
  readonly catalog: Catalog;
  /** One language, or both: then the first leads and the other stands beside or beneath it. */
  readonly languages: readonly Language[];
  /** Ids of the sections to keep, in the report's own order; all without. */
  readonly sections?: readonly string[];
  /** The purpose of a report that is not the full one, as its subtitle says it. */
  readonly profile?: BilingualText;
  /** What the names of files add to the assessment’s id: the profile, and what it is about. */
  readonly part?: string;
  /** An earlier state of the same assessment, for a report of what changed. */
  readonly earlier?: { readonly document: AnshinDocument; readonly assessment: Assessment };
  /** What stands on the cover of paged formats. */
  readonly cover?: ReportCover;
  /** A company's DOCX file whose styles, headers and footers the report takes over. */
  readonly docxTemplate?: Uint8Array;
  /** Fonts for formats that embed or draw them (pdf, png); they refuse to work without. */
  readonly fonts?: FontSource;
  /** Told as the work goes on: parts done, of how many. */
  readonly progress?: (done: number, total: number) => void;
}
