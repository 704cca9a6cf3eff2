import type { DataFlow } from '@anshin/model';
import { drawFlow } from '../figures/flow-diagram/flow-diagram.ts';
import { flowNumbers, stepsInOrder } from '../figures/flow-diagram/flow-numbers.ts';
import { anchorOf } from '../inlines/anchor.ts';
import { nameList } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import type { Block, TableBlock } from '../tree/block.ts';
import { type Rich, row, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** Above this many flows only the steps are listed. ASSUMPTION: nobody reads more pictures than that. */
export const FLOW_FIGURES = 40;

/** One figure and one list of steps for every data flow. */
export const flows: SectionBuilder = {
  chapter: 'system',
  build: async (view) => {
    const all = Object.entries(view.document.flows ?? {});
    if (all.length === 0) return [];
    const blocks: Block[] =
      all.length > FLOW_FIGURES ? [{ type: 'notice', tone: 'attention', content: [text(say('flow.many', { all: all.length, shown: FLOW_FIGURES }))] }] : [];
    for (const [index, [id, flow]] of all.entries()) {
      blocks.push({
        type: 'heading',
        level: 3,
        id: anchorOf('flow', id),
        title: [text(view.nameOf('flow', id)), ...(flow.inferred === true ? [text(say('inferred.mark'), 'muted')] : [])],
      });
      if (index < FLOW_FIGURES) blocks.push({ type: 'figure', drawing: await drawFlow(view, id, flow), caption: say('flow.caption') });
      blocks.push(steps(view, id, flow));
    }
    return [{ id: 'flows', title: say('flow.section'), blocks }];
  },
};

function steps(view: ReportView, id: string, flow: DataFlow): TableBlock {
  const numbers = flowNumbers(flow);
  const number = (step: string): Rich => [text({ ja: numbers.get(step) ?? step, en: numbers.get(step) ?? step })];
  const columns = [
    { title: say('flow.number'), width: 'narrow' as const },
    { title: say('flow.from') },
    { title: say('flow.to') },
    { title: say('flow.via-column') },
    { title: say('flow.carries') },
    { title: say('flow.after'), width: 'narrow' as const },
  ];
  const rows = stepsInOrder(flow).flatMap((step) => {
    const value = flow.steps[step];
    if (value === undefined) return [];
    const carries: Rich = [
      ...(value.title === undefined ? [] : [text(cleanBilingual(value.title)), ...((value.carries ?? []).length > 0 ? [text({ ja: ': ', en: ': ' })] : [])]),
      ...nameList(view, 'asset', value.carries ?? []),
    ];
    return [
      cells(
        number(step),
        nameList(view, 'element', [value.from]),
        nameList(view, 'element', [value.to]),
        nameList(view, 'element', value.via ?? []),
        carries,
        row((value.after ?? []).map(number)),
      ),
    ];
  });
  return table(`${anchorOf('flow', id)}-steps`, columns, rows);
}
