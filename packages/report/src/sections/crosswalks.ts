import { requirementLink } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import { resultTerm } from '../terms/term.ts';
import type { Block } from '../tree/block.ts';
import { code, mark, type Rich, row, text } from '../tree/inline.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** How requirements in play bear on other guidelines; what another guideline does not cover has no row. */
export const crosswalks: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const all = view.assessment.crosswalks;
    if (all.length === 0) return [];
    const blocks: Block[] = [{ type: 'notice', tone: 'premise', content: [text(say('crosswalk.notice'))] }];
    const columns = [
      { title: say('crosswalk.item'), width: 'narrow' as const },
      { title: say('crosswalk.relation') },
      { title: say('crosswalk.basis') },
      { title: say('crosswalk.from'), width: 'wide' as const },
      { title: say('crosswalk.state') },
    ];
    for (const framework of new Set(all.map((entry) => entry.framework))) {
      const rows = all
        .filter((entry) => entry.framework === framework)
        .map((entry) =>
          cells(
            [code(entry.item)],
            [text(resultTerm('relation', entry.relation))],
            [text(resultTerm('basis', entry.basis), 'muted')],
            row(
              entry.from.map((id): Rich => [requirementLink(view, id)]),
              { ja: ' ', en: ' ' },
            ),
            [mark(entry.state === 'covered' ? 'done' : entry.state === 'partly' ? 'part' : 'open', resultTerm('cover', entry.state))],
          ),
        );
      blocks.push(
        { type: 'heading', level: 3, id: `crosswalk-${framework}`, title: [text(resultTerm('foreign', framework))] },
        table(`crosswalk-${framework}-rows`, columns, rows),
      );
    }
    return [{ id: 'crosswalks', title: say('crosswalk.section'), blocks }];
  },
};
