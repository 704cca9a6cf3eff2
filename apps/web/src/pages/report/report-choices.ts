/** The kinds of report that the server writes, in the order in which they are offered. */
export const PROFILES = ['full', 'management', 'party', 'component', 'evidence', 'changes'] as const;
export type ProfileId = (typeof PROFILES)[number];

/** What a report can be about. */
export type Subject = 'party' | 'component' | 'earlier';
const SUBJECTS: Readonly<Partial<Record<ProfileId, Subject>>> = { party: 'party', component: 'component', changes: 'earlier' };

/** What a report of this kind must be told it is about. */
export function subjectOf(profile: ProfileId): Subject | undefined {
  return SUBJECTS[profile];
}

/** The sections that can be chosen, by chapter; the worksheets go together. A test compares them with those of reports. */
export const CHAPTERS = [
  { id: 'overview', sections: ['summary', 'risk-map'] },
  { id: 'system', sections: ['system', 'stakeholders', 'flows', 'responsibility'] },
  { id: 'risk', sections: ['incidents', 'threats', 'scores'] },
  { id: 'treatment', sections: ['decisions', 'measures', 'requirements', 'threat-matrix', 'functions', 'checklists', 'crosswalks'] },
  { id: 'worksheets', sections: ['worksheets'] },
  { id: 'record', sections: ['findings', 'assumptions', 'inferred', 'sources'] },
] as const;
export type ChapterId = (typeof CHAPTERS)[number]['id'];
export type SectionId = (typeof CHAPTERS)[number]['sections'][number];

/** Every section, in the order of the report. */
export const SECTIONS: readonly SectionId[] = CHAPTERS.flatMap(({ sections }) => [...sections]);

/** How many worksheets the procedure has. */
const WORKSHEETS = 11;

/** The ids that the server knows for the chosen sections, in the order of the report; undefined for all of them. */
export function sectionIds(chosen: ReadonlySet<SectionId>): readonly string[] | undefined {
  if (SECTIONS.every((section) => chosen.has(section))) return undefined;
  return SECTIONS.filter((section) => chosen.has(section)).flatMap((section) =>
    section === 'worksheets' ? ['steps', ...Array.from({ length: WORKSHEETS }, (_, index) => `worksheet-${index + 1}`)] : [section],
  );
}

/** The files that a report can be kept as. */
export const FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'html', 'md', 'json', 'svg', 'png'] as const;
export type FormatId = (typeof FORMATS)[number];
