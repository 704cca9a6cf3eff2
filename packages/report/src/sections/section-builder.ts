import type { Chapter, Section } from '../tree/report.ts';
import type { ReportView } from '../view/report-view.ts';

/** One section of the report: where it stands, and how it is made; undefined where the assessment has nothing for it. */
export interface SectionBuilder {
  readonly chapter: Chapter;
  readonly build: (view: ReportView) => readonly Section[] | Promise<readonly Section[]>;
}
