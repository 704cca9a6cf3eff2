import { builtinCatalog } from '@anshin/catalog';
import { assess, type AssessOptions } from '@anshin/engine';
import type { AnshinDocument, Language } from '@anshin/model';
import { applyProfile, exportReport, type ExportedFile, type ReportInput } from '@anshin/report';
import { bundledFonts } from '../reports/bundled-fonts.ts';

/** Which report of which document. */
export interface ReportOrder {
  readonly document: AnshinDocument;
  readonly format: string;
  readonly languages: readonly Language[];
  readonly profile: string;
  /** The party or component that the profile speaks of. */
  readonly about?: string | undefined;
  readonly sections?: readonly string[] | undefined;
  /** An earlier state, for a report of what changed. */
  readonly earlier?: AnshinDocument | undefined;
  readonly options: AssessOptions;
}

/** The files of a report. Throws a ProfileError where the profile lacks what it is about. */
export async function reportJob(order: ReportOrder): Promise<readonly ExportedFile[]> {
  const { document, earlier, options, sections } = order;
  const catalog = builtinCatalog();
  const input: ReportInput = {
    document,
    assessment: assess(document, catalog, options),
    catalog,
    languages: order.languages,
    fonts: bundledFonts,
    ...(sections === undefined ? {} : { sections }),
    ...(earlier === undefined ? {} : { earlier: { document: earlier, assessment: assess(earlier, catalog, options) } }),
  };
  return exportReport(order.format, applyProfile(input, order.profile, order.about));
}
