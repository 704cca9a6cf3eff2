import type { InForce, PositionResult } from '@anshin/engine';
import { drawRiskMap } from '../figures/risk-map/risk-map.ts';
import { levelInline, levelWord, placeInlines } from '../inlines/levels.ts';
import { incidentLink, partyInline } from '../inlines/names.ts';
import { targetMark } from '../inlines/state-marks.ts';
import { say } from '../locales/words.ts';
import { term } from '../terms/term.ts';
import type { Block, TableBlock } from '../tree/block.ts';
import { BREAK, lines, mark, paragraphs, type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import { isSamePlace } from '../view/levels.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { isInsideAt } from './standing.ts';
import { cells, table } from './table-block.ts';

/** The picture people remember, and why every party stands where it stands. */
export const riskMap: SectionBuilder = {
  chapter: 'overview',
  build: (view) => {
    const { inForce } = view.assessment;
    const blocks: Block[] = [
      { type: 'notice', tone: 'estimate', content: [text(say('map.notice'))] },
      { type: 'figure', drawing: drawRiskMap(view, inForce), caption: say('map.caption', { state: term('inForce', inForce) }) },
    ];
    if (inForce !== 'planned' && view.positions.some((position) => differsWhenPlanned(position, inForce))) {
      blocks.push({ type: 'figure', drawing: drawRiskMap(view, 'planned', 'map-planned'), caption: say('map.caption-planned') });
    }
    blocks.push(reasons(view));
    if (view.positions.some((position) => position.throughTrustOnly))
      blocks.push({ type: 'notice', tone: 'premise', content: [text(say('map.trust-notice'))] });
    return [{ id: 'risk-map', title: say('map.title'), blocks }];
  },
};

function differsWhenPlanned(position: PositionResult, state: InForce): boolean {
  const now = position.byState[state];
  const planned = position.byState.planned;
  return !isSamePlace(now.limited, planned.limited) || !isSamePlace(now.open, planned.open);
}

function reasons(view: ReportView): TableBlock {
  const columns = [
    { title: say('standing.party'), width: 14 },
    { title: say('map.column-before'), width: 15 },
    { title: say('map.column-limited'), width: 14 },
    { title: say('map.column-open'), width: 15 },
    { title: say(view.positions.some(({ rationale }) => rationale !== undefined) ? 'map.column-rationale' : 'map.column-why'), width: 42 },
  ];
  const rows = view.positions.map((position) => {
    const party: Rich = [
      partyInline(view, position.stakeholder),
      ...(position.usage === undefined ? [] : [BREAK, text(view.nameOf('usage', position.usage), 'muted')]),
    ];
    const open: Rich =
      position.before === null
        ? []
        : [
            ...(position.open === null ? [text(say('standing.nothing-open'), 'muted')] : placeInlines(position.open)),
            BREAK,
            targetMark(isInsideAt(position, view.assessment.inForce)),
          ];
    return cells(
      party,
      beforeLines(position),
      position.before === null ? [] : placeInlines(position.limited),
      open,
      paragraphs([...rationale(view, position), ...drivers(view, position), ...remarks(view, position)]),
    );
  });
  return table('position-reasons', columns, rows, say('map.reasons'), say('standing.empty'));
}

function beforeLines(position: PositionResult): Rich {
  if (position.before === null) return [text(say('state.not-rated'), 'muted')];
  const target: Rich = position.target === null ? [] : [[text(say('map.target-at'), 'muted')], placeInlines(position.target)].flat();
  return lines([placeInlines(position.before), [targetMark(position.withinTarget?.before)], ...(target.length === 0 ? [] : [target])]);
}

/** What a person says of the position, with who and when; that it was written for another place stands before it. */
function rationale(view: ReportView, { rationale: stated }: PositionResult): Rich[] {
  if (stated === undefined) return [];
  const { because, by, on, outdated } = stated;
  const title = text(say('map.rationale', { by: by === undefined ? '' : view.nameOf('party', by), on: on ?? '' }), 'muted');
  return [[title, BREAK, ...(outdated ? [mark('open', say('map.rationale-outdated')), BREAK] : []), text(cleanBilingual(because))]];
}

/** The incidents that put a position where it is, with dimension, level and reason. */
function drivers(view: ReportView, position: PositionResult): Rich[] {
  const incidents = [...new Set(position.driverDetails.map((driver) => driver.incident))];
  return incidents.map((incident) => {
    const own = position.driverDetails.filter((driver) => driver.incident === incident);
    const levels = own.flatMap(
      (driver): Rich => [text(term('dimension', driver.dimension)), text({ ja: ' ', en: ' ' }), levelWord(driver.level), text({ ja: ' ', en: ' ' })],
    );
    const because = own.find((driver) => driver.because !== undefined)?.because;
    return [incidentLink(view, incident), BREAK, ...levels, ...(because === undefined ? [] : [BREAK, text(cleanBilingual(because), 'muted')])];
  });
}

/** What has to be known about a position: overrides with their reasons, acceptance, what is inferred. */
function remarks(view: ReportView, position: PositionResult): Rich[] {
  const all: Rich[] = position.overridden.map((override) => {
    const computed: Rich = override.computed === null ? [text(say('state.not-rated'))] : [levelWord(override.computed)];
    return [
      mark('off', say('map.overridden', { axis: term('axis', override.axis), by: view.nameOf('party', override.by) })),
      text({ ja: ' ', en: ' ' }),
      ...computed,
      text({ ja: ' → ', en: ' → ' }),
      levelWord(override.value),
      BREAK,
      text(cleanBilingual(override.because), 'muted'),
    ];
  });
  if (position.accepted !== null) {
    const { by, until, because, treatment } = position.accepted;
    all.push([
      mark('off', say('map.accepted', { treatment: term('treatment', treatment), by: view.nameOf('party', by), until: until ?? '' })),
      BREAK,
      text(cleanBilingual(because), 'muted'),
    ]);
  }
  if (position.throughTrustOnly && position.before !== null)
    all.push([text(say('map.through-trust'), 'muted'), text({ ja: ' ', en: ' ' }), levelInline(position.before.recoveryDifficulty)]);
  if (position.inferred) all.push([text(say('map.inferred'), 'muted')]);
  if (position.targetInferred) all.push([text(say('map.target-inferred'), 'muted')]);
  return all;
}
