import type { MeasureResult } from '@anshin/engine';
import { anchorOf } from '../inlines/anchor.ts';
import { levelWord } from '../inlines/levels.ts';
import { nameList, partyInline, partyList, requirementLink, shortened } from '../inlines/names.ts';
import { statusMark } from '../inlines/state-marks.ts';
import { say } from '../locales/words.ts';
import { resultTerm, term } from '../terms/term.ts';
import type { Block, TableRow } from '../tree/block.ts';
import { BREAK, lines, mark, type Rich, row, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { anchored, cells, table } from './table-block.ts';

/** Who really does what: measures by the party that performs them. */
export const measures: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const all = view.assessment.measures;
    if (all.length === 0) return [];
    const blocks: Block[] = [{ type: 'paragraph', content: [text(say('measure.about'))] }];
    const performers = [...view.parties.keys(), undefined];
    for (const party of performers) {
      const own = all.filter((measure) =>
        party === undefined ? measure.performs === undefined || !view.parties.has(measure.performs) : measure.performs === party,
      );
      if (own.length === 0) continue;
      blocks.push({
        type: 'heading',
        level: 3,
        id: `measures-of-${party === undefined ? '' : anchorOf('measure', party)}`,
        title:
          party === undefined ? [mark('gap', say('measure.nobody'))] : [partyInline(view, party), text(say('measure.count', { count: own.length }), 'muted')],
      });
      blocks.push(
        table(
          `measure-list-${party === undefined ? '' : anchorOf('measure', party)}`,
          COLUMNS(),
          own.map((measure) => measureRow(view, measure)),
        ),
      );
    }
    return [{ id: 'measures', isWide: true, title: say('measure.section'), blocks }];
  },
};

const COLUMNS = () => [
  { title: say('measure.title'), width: 38 },
  { title: say('measure.status'), width: 'narrow' as const },
  { title: say('measure.on'), width: 20 },
  { title: say('measure.effect'), width: 18 },
  { title: say('measure.meets'), width: 14 },
];

function measureRow(view: ReportView, measure: MeasureResult): TableRow {
  const stated = view.document.measures?.[measure.id];
  const title: Rich[] = [
    [
      text(cleanBilingual(measure.title)),
      ...(measure.highImpact ? [text({ ja: ' ○', en: ' ○' }, 'strong')] : []),
      ...(stated?.inferred === true ? [text(say('inferred.mark'), 'muted')] : []),
    ],
  ];
  if (measure.description !== undefined) title.push([text(cleanBilingual(measure.description), 'muted')]);
  if (measure.accountable !== undefined && measure.accountable !== measure.performs)
    title.push([text(say('measure.accountable'), 'muted'), partyInline(view, measure.accountable)]);
  if (measure.asked.length > 0) title.push([text(say('measure.asked'), 'muted'), ...partyList(view, measure.asked)]);
  for (const harm of measure.canHarm) title.push([mark('gap', say('measure.can-harm')), text({ ja: ' ', en: ' ' }), text(cleanBilingual(harm.because))]);
  const status: Rich = [
    statusMark(measure.status),
    ...(stated?.due === undefined ? [] : [BREAK, text(say('measure.due', { due: stated.due }), 'muted')]),
    ...costs(stated?.cost),
    ...(measure.evidence.length === 0 ? [] : [BREAK, text(say('measure.evidence', { count: measure.evidence.length }), 'muted')]),
  ];
  const requirements = shortened(measure.meets, 6);
  const meets: Rich = [
    ...row(
      requirements.shown.map((id): Rich => [requirementLink(view, id)]),
      { ja: ' ', en: ' ' },
    ),
    ...(requirements.more === 0 ? [] : [text(say('list.more', { more: requirements.more }), 'muted')]),
  ];
  return anchored(anchorOf('measure', measure.id), cells(lines(title), status, nameList(view, 'element', measure.on), effects(view, measure), meets));
}

function costs(cost: { readonly effort?: number | undefined; readonly currency?: number | undefined } | undefined): Rich {
  const parts: Rich = [];
  return [
    ...parts,
    ...(cost?.effort === undefined ? [] : [BREAK, text(say('measure.effort', { effort: cost.effort }), 'muted')]),
    ...(cost?.currency === undefined ? [] : [BREAK, text(say('measure.currency', { currency: cost.currency }), 'muted')]),
  ];
}

/** What a measure does: prevents, limits (and whether that counts), or supports. */
function effects(view: ReportView, measure: MeasureResult): Rich {
  const parts: Rich[] = [];
  if (measure.prevents) parts.push([text(say('measure.prevents', { threats: measure.treatsThreats.length, causes: measure.treatsCauses.length }))]);
  for (const limit of measure.limits) {
    const whom: Rich = limit.for === undefined ? [] : [text({ ja: ' ', en: ' ' }), ...partyList(view, limit.for, true)];
    parts.push([
      text(say('measure.limits', { dimension: term('dimension', limit.dimension) })),
      levelWord(limit.to),
      ...whom,
      BREAK,
      limit.counts ? mark('done', resultTerm('limit', limit.because)) : mark('off', resultTerm('limit', limit.because)),
    ]);
  }
  if (parts.length === 0) parts.push([text(say('measure.supports'), 'muted')]);
  return lines(parts);
}
