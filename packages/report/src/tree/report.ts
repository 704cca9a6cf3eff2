import type { BilingualText } from '@anshin/model';
import type { Block } from './block.ts';

/** Where a section belongs: what a manager reads, the system, the risks, the treatment, the record. */
export const CHAPTERS = ['overview', 'system', 'risk', 'treatment', 'worksheets', 'record'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** A section: its id is its anchor. */
export interface Section {
  readonly id: string;
  readonly title: BilingualText;
  /** Bears a number of its own in its title, or none. */
  readonly isUnnumbered?: true;
  /** Has tables with so many columns that paper should lie on its side. */
  readonly isWide?: true;
  readonly blocks: readonly Block[];
}

/** The whole report, in both languages; exporters walk it. */
export interface Report {
  readonly id: string;
  readonly title: BilingualText;
  /** One line under the title: the editions and the day. */
  readonly subtitle: BilingualText;
  readonly chapters: readonly { readonly chapter: Chapter; readonly title: BilingualText; readonly sections: readonly Section[] }[];
}

/** All sections in order. */
export function sectionsOf(report: Report): readonly Section[] {
  return report.chapters.flatMap((chapter) => chapter.sections);
}
