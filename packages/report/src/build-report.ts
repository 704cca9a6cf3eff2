import { joined, say } from './locales/words.ts';
import type { ReportInput } from './report-input.ts';
import { SECTIONS } from './sections/sections.ts';
import { term } from './terms/term.ts';
import { NAME_LIMIT } from './text/clean-text.ts';
import { dropDeadLinks } from './tree/drop-dead-links.ts';
import { CHAPTERS, type Report, type Section } from './tree/report.ts';
import { buildView } from './view/build-view.ts';
import { cleanBilingual } from './view/clean-bilingual.ts';

/** Builds the neutral report: every section with its blocks, in both languages. Exporters turn it into files. */
export async function buildReport(input: ReportInput): Promise<Report> {
  const view = buildView(input);
  const { assessment } = input;
  const chapters: { chapter: (typeof CHAPTERS)[number]; title: ReturnType<typeof say>; sections: Section[] }[] = CHAPTERS.map((chapter) => ({
    chapter,
    title: say(`chapter.${chapter}`),
    sections: [],
  }));
  for (const builder of SECTIONS) {
    const sections = (await builder.build(view)).filter(({ id }) => input.sections?.includes(id) ?? true);
    chapters.find((chapter) => chapter.chapter === builder.chapter)?.sections.push(...sections);
  }
  const report: Report = {
    id: assessment.assessment.id,
    title: cleanBilingual(assessment.assessment.title, NAME_LIMIT),
    subtitle: say(input.profile === undefined ? 'page.subtitle' : 'page.subtitle-of', {
      profile: input.profile ?? '',
      day: assessment.now,
      frameworks: joined(
        assessment.frameworks.map((entry) => say('page.edition', { name: term('framework', entry.id), edition: entry.edition })),
        { ja: '、', en: ', ' },
      ),
    }),
    chapters: chapters.filter((chapter) => chapter.sections.length > 0),
  };
  return input.sections === undefined ? report : dropDeadLinks(report);
}
