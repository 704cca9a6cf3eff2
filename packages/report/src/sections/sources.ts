import { say } from '../locales/words.ts';
import { cleanText } from '../text/clean-text.ts';
import { type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** Which works were used in which edition, where the case comes from, and what this report does not say. */
export const sources: SectionBuilder = {
  chapter: 'record',
  build: (view) => {
    const used = new Set(view.assessment.frameworks.map((entry) => entry.id));
    const frameworks = view.catalog.frameworks
      .filter((entry) => used.has(entry.framework))
      .map((entry) =>
        cells(
          [text(entry.title)],
          [text(entry.publisher)],
          [text({ ja: entry.edition, en: entry.edition })],
          [text({ ja: String(entry.year), en: String(entry.year) })],
        ),
      );
    const columns = [
      { title: say('source.work'), width: 'wide' as const },
      { title: say('source.publisher') },
      { title: say('source.edition'), width: 'narrow' as const },
      { title: say('source.year'), width: 'narrow' as const },
    ];
    const { source } = view.document;
    const own: Rich[] =
      source === undefined
        ? []
        : [
            [
              text(say('source.case', { work: cleanText(source.work), locator: source.locator === undefined ? '' : cleanText(source.locator) })),
              ...(source.note === undefined ? [] : [text({ ja: ' ', en: ' ' }), text(cleanBilingual(source.note), 'muted')]),
            ],
          ];
    return [
      {
        id: 'sources',
        title: say('source.section'),
        blocks: [
          table('source-list', columns, frameworks),
          ...own.map((content) => ({ type: 'paragraph' as const, content })),
          { type: 'notice', tone: 'premise', content: [text(say('source.disclaimer'))] },
        ],
      },
    ];
  },
};
