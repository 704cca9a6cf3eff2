import type { CauseResult, IncidentResult } from '@anshin/engine';
import { type Consequence, DIMENSIONS } from '@anshin/model';
import { anchorOf } from '../inlines/anchor.ts';
import { levelWord } from '../inlines/levels.ts';
import { incidentLink, measureLink, nameList, partyInline, partyKey, partyList, shortened } from '../inlines/names.ts';
import { openMark } from '../inlines/state-marks.ts';
import { say } from '../locales/words.ts';
import { resultTerm, term } from '../terms/term.ts';
import type { Block, TableBlock } from '../tree/block.ts';
import { BREAK, lines, type Rich, row, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { worstOf } from './summary/open-incidents.ts';
import { cells, table } from './table-block.ts';

/** Above this many incidents the further ones stand in the overview only. ASSUMPTION: keeps the page readable; the JSON export has all. */
export const DETAILED = 150;

/** What can happen: an overview, then every incident with consequences, causes and the paths to them. */
export const incidents: SectionBuilder = {
  chapter: 'risk',
  build: (view) => {
    const all = view.assessment.incidents;
    if (all.length === 0) return [];
    const blocks: Block[] = [partyKey(view), overview(view)];
    if (all.length > DETAILED) blocks.push({ type: 'notice', tone: 'attention', content: [text(say('incident.many', { all: all.length, shown: DETAILED }))] });
    for (const incident of all.slice(0, DETAILED)) blocks.push(...details(view, incident));
    return [{ id: 'incidents', title: say('incident.section'), blocks }];
  },
};

function overview(view: ReportView): TableBlock {
  const { inForce } = view.assessment;
  const columns = [
    { title: say('incident.title'), width: 'wide' as const },
    { title: say('incident.worst'), width: 'narrow' as const },
    { title: say('incident.strikes') },
    { title: say('incident.causes'), width: 'narrow' as const },
    { title: say('incident.state', { state: term('inForce', inForce) }), width: 'narrow' as const },
    { title: say('incident.state-planned'), width: 'narrow' as const },
  ];
  const rows = view.assessment.incidents.map((incident, index) => {
    const worst = worstOf(view, incident);
    const level: Rich =
      worst === 0
        ? [text(say('state.not-rated'), 'muted')]
        : [{ kind: 'level', rank: worst, text: say(worst === 1 ? 'rank.1' : worst === 2 ? 'rank.2' : 'rank.3') }];
    const causes = say('incident.open-of', { open: incident.causes.filter((cause) => cause.open[inForce]).length, all: incident.causes.length });
    return cells(
      [index < DETAILED ? incidentLink(view, incident.id) : text(view.nameOf('incident', incident.id))],
      level,
      partyList(view, incident.stakeholders, true),
      [text(causes)],
      [openMark(incident.open)],
      [openMark(incident.openByState.planned)],
    );
  });
  return table('incident-overview', columns, rows);
}

function details(view: ReportView, incident: IncidentResult): Block[] {
  const stated = view.document.incidents?.[incident.id];
  const description: Block[] = stated?.description === undefined ? [] : [{ type: 'paragraph', content: [text(cleanBilingual(stated.description))] }];
  const crosses: Rich[] = [];
  if (incident.crossesZones.length > 1) crosses.push([text(say('incident.zones'), 'muted'), ...nameList(view, 'zone', incident.crossesZones)]);
  if (incident.crossesParties.length > 1) crosses.push([text(say('incident.parties'), 'muted'), ...partyList(view, incident.crossesParties)]);
  return [
    {
      type: 'heading',
      level: 3,
      id: anchorOf('incident', incident.id),
      title: [text(view.nameOf('incident', incident.id)), text({ ja: ' ', en: ' ' }), openMark(incident.open)],
    },
    ...description,
    ...hazards(view, stated?.hazards ?? []),
    consequences(view, incident),
    causes(view, incident),
    ...(crosses.length === 0 ? [] : [{ type: 'paragraph' as const, tone: 'note' as const, content: lines(crosses) }]),
  ];
}

/** The safety chain: hazard, hazardous situation, harm. */
function hazards(view: ReportView, ids: readonly string[]): Block[] {
  const chains = ids.flatMap((id): Rich[] => {
    const hazard = view.document.hazards?.[id];
    return hazard === undefined
      ? []
      : [
          [
            text(cleanBilingual(hazard.title), 'strong'),
            text({ ja: ' → ', en: ' → ' }),
            text(cleanBilingual(hazard.situation)),
            text({ ja: ' → ', en: ' → ' }),
            text(cleanBilingual(hazard.harm)),
          ],
        ];
  });
  return chains.length === 0 ? [] : [{ type: 'list', items: chains }];
}

function consequences(view: ReportView, incident: IncidentResult): TableBlock {
  const stated = Object.entries(view.document.incidents?.[incident.id]?.consequences ?? {});
  const columns = [
    { title: say('incident.for'), width: 20 },
    ...DIMENSIONS.map((dimension) => ({ title: term('dimension', dimension), width: 'narrow' as const })),
    { title: say('incident.because'), width: 'wide' as const },
  ];
  const level = (consequence: Consequence, dimension: (typeof DIMENSIONS)[number]): Rich => {
    const value = consequence[dimension];
    return value === undefined ? [text({ ja: '–', en: '–' }, 'muted')] : [levelWord(value)];
  };
  const rows = stated.map(([party, consequence]) =>
    cells([partyInline(view, party)], ...DIMENSIONS.map((dimension) => level(consequence, dimension)), [
      ...(consequence.because === undefined ? [] : [text(cleanBilingual(consequence.because))]),
      ...(consequence.inferred === true ? [text(say('inferred.mark'), 'muted')] : []),
    ]),
  );
  return table(`${anchorOf('incident', incident.id)}-consequences`, columns, rows, undefined, say('incident.no-consequence'));
}

function causes(view: ReportView, incident: IncidentResult): TableBlock {
  const columns = [
    { title: say('incident.cause'), width: 28 },
    { title: say('incident.cause-state'), width: 18 },
    { title: say('incident.prevented-by'), width: 24 },
    { title: say('incident.paths'), width: 30 },
  ];
  const rows = incident.causes.map((cause, index) =>
    cells(
      causeName(view, incident, cause, index),
      [openMark(cause.open[view.assessment.inForce]), BREAK, text(resultTerm('cause', cause.because), 'muted')],
      preventedBy(view, cause),
      lines(cause.paths.map((path) => pathRich(view, path))),
    ),
  );
  return table(`${anchorOf('incident', incident.id)}-causes`, columns, rows, undefined, say('incident.no-cause'));
}

function causeName(view: ReportView, incident: IncidentResult, cause: CauseResult, index: number): Rich {
  const stated = view.document.incidents?.[incident.id]?.causes?.[index];
  const threatClass = view.catalog.threatClasses.find((entry) => entry.class === cause.class)?.title ?? { ja: cause.class, en: cause.class };
  const place: Rich = cause.at === undefined ? [text(say('incident.anywhere'), 'muted')] : nameList(view, 'element', [cause.at]);
  return [
    ...(stated?.title === undefined ? [] : [text(cleanBilingual(stated.title)), BREAK]),
    text(threatClass, stated?.title === undefined ? undefined : 'muted'),
    text({ ja: ' / ', en: ' / ' }, 'muted'),
    ...place,
    ...(stated?.inferred === true ? [text(say('inferred.mark'), 'muted')] : []),
  ];
}

function preventedBy(view: ReportView, cause: CauseResult): Rich {
  if (cause.preventedBy.length === 0) return [text(say('incident.nothing-prevents'), 'muted')];
  const { shown, more } = shortened(cause.preventedBy, 4);
  return lines([...shown.map((id): Rich => [measureLink(view, id)]), ...(more === 0 ? [] : [[text(say('list.more', { more }), 'muted')]])]);
}

/** A path as the components it passes, then the place it reaches. */
export function pathRich(view: ReportView, path: readonly string[]): Rich {
  const stops = path.filter((id, index) => view.components.has(id) || index === 0 || index === path.length - 1);
  return row(
    stops.map((id): Rich => nameList(view, 'element', [id])),
    { ja: ' → ', en: ' → ' },
  );
}
