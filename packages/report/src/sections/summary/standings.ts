import type { InForce, PositionResult } from '@anshin/engine';
import { placeInlines } from '../../inlines/levels.ts';
import { partyInline } from '../../inlines/names.ts';
import { targetMark } from '../../inlines/state-marks.ts';
import { say } from '../../locales/words.ts';
import type { TableBlock } from '../../tree/block.ts';
import { BREAK, lines, mark, type Rich, text } from '../../tree/inline.ts';
import type { ReportView } from '../../view/report-view.ts';
import { isInsideAt } from '../standing.ts';
import { cells, table } from '../table-block.ts';

/** Where each party stands before measures, with the measures that count, and if all plans are carried out. */
export function standings(view: ReportView): TableBlock {
  const { inForce } = view.assessment;
  const showsPlanned = inForce !== 'planned';
  const columns = [
    { title: say('standing.party'), width: 25 },
    { title: say('standing.map'), width: 'narrow' as const },
    { title: say('standing.before'), width: 23 },
    { title: say('standing.after'), width: 23 },
    ...(showsPlanned ? [{ title: say('standing.planned'), width: 23 }] : []),
  ];
  const rows = view.positions.map((position) => {
    const party: Rich = [
      partyInline(view, position.stakeholder),
      ...(position.usage === undefined ? [] : [BREAK, text(view.nameOf('usage', position.usage), 'muted')]),
    ];
    const accepted: Rich =
      position.accepted === null
        ? []
        : [BREAK, mark('off', say('standing.accepted', { by: view.nameOf('party', position.accepted.by), until: position.accepted.until ?? '' }))];
    return cells(
      party,
      miniMap(view, position),
      beforeCell(position),
      [...afterCell(position, inForce), ...accepted],
      ...(showsPlanned ? [afterCell(position, 'planned')] : []),
    );
  });
  return table('standing', columns, rows, say('standing.title'), say('standing.empty'));
}

function miniMap(view: ReportView, position: PositionResult): Rich {
  if (position.before === null) return [];
  return [
    { kind: 'mini-map', before: position.before, after: position.open, target: position.target, colour: view.parties.get(position.stakeholder)?.colour ?? 0 },
  ];
}

function beforeCell(position: PositionResult): Rich {
  if (position.before === null) return [text(say('state.not-rated'), 'muted')];
  return lines([
    placeInlines(position.before),
    position.target === null ? [text(say('standing.no-target'), 'muted')] : [targetMark(position.withinTarget?.before)],
  ]);
}

function afterCell(position: PositionResult, state: InForce): Rich {
  if (position.before === null) return [];
  const { open } = position.byState[state];
  const inside = isInsideAt(position, state);
  return lines([open === null ? [text(say('standing.nothing-open'), 'muted')] : placeInlines(open), ...(inside === undefined ? [] : [[targetMark(inside)]])]);
}
