import { say } from '../locales/words.ts';
import { text } from '../tree/inline.ts';
import { code } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** What this tool assumed, and what the document states about independence of safety functions. */
export const assumptions: SectionBuilder = {
  chapter: 'record',
  build: (view) => {
    const own = view.assessment.assumptions.map((assumption) => cells([text(assumption.text)], [code(assumption.id)]));
    const independent = Object.values(view.document.measures ?? {}).flatMap((measure) =>
      measure.independence === undefined
        ? []
        : [
            cells(
              [
                text(cleanBilingual(measure.independence.because)),
                text({ ja: ' ', en: ' ' }),
                text(say('assumption.of-measure', { title: cleanBilingual(measure.title) }), 'muted'),
              ],
              [text(say('assumption.stated'), 'muted')],
            ),
          ],
    );
    return [
      {
        id: 'assumptions',
        title: say('assumption.section'),
        blocks: [
          { type: 'paragraph', content: [text(say('assumption.about'))] },
          table(
            'assumption-list',
            [
              { title: say('assumption.text'), width: 'wide' },
              { title: say('assumption.id'), width: 'narrow' },
            ],
            [...own, ...independent],
          ),
        ],
      },
    ];
  },
};
