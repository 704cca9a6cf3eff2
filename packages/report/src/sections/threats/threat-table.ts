import type { ThreatResult } from '@anshin/engine';
import { partyInline, requirementLink, measureLink, shortened } from '../../inlines/names.ts';
import { say } from '../../locales/words.ts';
import type { TableRow } from '../../tree/block.ts';
import { code, lines, type Rich, row, text } from '../../tree/inline.ts';
import { cleanText } from '../../text/clean-text.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportView } from '../../view/report-view.ts';
import { countThreats } from '../../view/threat-counts.ts';
import type { SectionBuilder } from '../section-builder.ts';
import { cells, groupRow, table } from '../table-block.ts';
import { methodShortTitle, scoreText, severityRank, severityText } from './score-inlines.ts';
import { threatMark } from './threat-state.ts';

/** Every threat, element by element (components, channels, the system as a whole), with what answers it. */
export const threats: SectionBuilder = {
  chapter: 'risk',
  build: (view) => {
    if (view.assessment.threats.length === 0) return [];
    const columns = [
      { title: say('threat.title'), width: 38 },
      { title: say('threat.state'), width: 'narrow' as const },
      { title: say('threat.scores'), width: 'narrow' as const },
      { title: say('threat.requirements'), width: 22 },
      { title: say('threat.measures'), width: 22 },
    ];
    const order = new Map([...view.components.keys(), ...view.channels.keys()].map((id, index) => [id, index]));
    const rank = (at: string): number => order.get(at) ?? Number.MAX_SAFE_INTEGER;
    const rows = [...view.threatsAt]
      .sort((a, b) => rank(a[0]) - rank(b[0]))
      .flatMap(([at, own]) => [elementRow(view, at, own), ...own.map((threat) => threatRow(view, threat))]);
    return [
      {
        id: 'threats',
        isWide: true,
        title: say('threat.section'),
        blocks: [{ type: 'paragraph', content: [text(say('threat.about'))] }, table('threat-list', columns, rows)],
      },
    ];
  },
};

function elementRow(view: ReportView, at: string, own: readonly ThreatResult[]): TableRow {
  const party = view.components.get(at)?.component.accountable;
  const { open, treated } = countThreats(own, view);
  const name: Rich = at === '' ? [text(say('threat.whole-system'))] : [text(view.nameOf('element', at))];
  return groupRow([
    ...name,
    text({ ja: ' ', en: ' ' }),
    ...(party === undefined ? [] : [partyInline(view, party, true)]),
    text(say('threat.counts', { open, treated }), 'muted'),
  ]);
}

function threatRow(view: ReportView, threat: ThreatResult): TableRow {
  const threatClass =
    threat.class === undefined
      ? undefined
      : (view.catalog.threatClasses.find((entry) => entry.class === threat.class)?.title ?? { ja: threat.class, en: threat.class });
  const rule = threat.rule === undefined ? undefined : view.catalog.rules.find((entry) => entry.id === threat.rule);
  const why = rule?.because ?? view.document.threats?.[threat.id]?.because;
  const name: Rich[] = [[text(cleanBilingual(threat.title))]];
  if (threatClass !== undefined) name.push([text(threatClass, 'muted'), ...(threat.origin === 'stated' ? [text(say('threat.stated'), 'muted')] : [])]);
  if (why !== undefined) name.push([text(cleanBilingual(why), 'muted')]);
  if (threat.unresolved === true) name.push([text(say('threat.unresolved'), 'muted')]);
  if (threat.disposition?.because !== undefined) name.push([text(say('threat.disposition', { because: cleanBilingual(threat.disposition.because) }), 'muted')]);
  const measures = shortened(threat.measures, 3);
  const requirements = threat.unresolved === true ? { shown: [], more: threat.requirements.length } : shortened(threat.requirements, 5);
  return cells(
    lines(name),
    [threatMark(view, threat)],
    lines(
      Object.entries(threat.scores).map(
        ([key, score]): Rich => [
          text(methodShortTitle(key), 'muted'),
          text({ ja: ` ${scoreText(score.score)} `, en: ` ${scoreText(score.score)} ` }),
          { kind: 'level', rank: severityRank(key, score.severity), text: severityText(score.severity) },
        ],
      ),
    ),
    [
      ...row(
        requirements.shown.map((id): Rich => [requirementLink(view, id)]),
        { ja: ' ', en: ' ' },
      ),
      ...(requirements.more === 0 ? [] : [text(say('list.more', { more: requirements.more }), 'muted')]),
    ],
    lines([
      ...measures.shown.map((id): Rich => (view.measures.has(id) ? [measureLink(view, id)] : [code(cleanText(id, 90))])),
      ...(measures.more === 0 ? [] : [[text(say('list.more', { more: measures.more }), 'muted')]]),
    ]),
  );
}
