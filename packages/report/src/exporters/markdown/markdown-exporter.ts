import type { Language } from '@anshin/model';
import { buildReport } from '../../build-report.ts';
import type { Report } from '../../tree/report.ts';
import { type Exporter, fileStem, safeName } from '../exporter.ts';
import { figuresOf } from '../figures-of.ts';
import { svgFiles } from '../svg/svg-exporter.ts';
import { renderBlock } from './render-block.ts';
import { renderWord } from './render-inline.ts';

/** One Markdown file for reviews and version control, and the figures that it shows. */
export const markdownExporter: Exporter = {
  id: 'md',
  title: { ja: 'Markdown', en: 'Markdown' },
  extension: 'md',
  export: async (input) => {
    const stem = fileStem(input);
    const report = await buildReport(input);
    return [{ name: `${stem}.md`, content: renderReport(report, stem, input.languages) }, ...svgFiles(stem, figuresOf(report), input.languages)];
  },
};

function renderReport(report: Report, stem: string, languages: readonly Language[]): string {
  const context = { languages, figureFile: (id: string) => `${stem}-${safeName(id)}.svg` };
  const parts = [`# ${renderWord(report.title, languages)}`, renderWord(report.subtitle, languages, '\n\n')];
  for (const chapter of report.chapters) {
    parts.push(`## ${renderWord(chapter.title, languages)}`);
    for (const section of chapter.sections) {
      parts.push(`<a id="${section.id}"></a>`, `### ${renderWord(section.title, languages)}`, ...section.blocks.map((block) => renderBlock(block, context)));
    }
  }
  return `${parts.join('\n\n')}\n`;
}
