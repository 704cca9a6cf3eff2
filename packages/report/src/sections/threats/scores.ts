import type { ThreatResult } from '@anshin/engine';
import { nameList, shortened } from '../../inlines/names.ts';
import { say } from '../../locales/words.ts';
import type { Block, TableBlock } from '../../tree/block.ts';
import { code, type Inline, type Rich, row, text } from '../../tree/inline.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportView } from '../../view/report-view.ts';
import type { SectionBuilder } from '../section-builder.ts';
import { cells, table } from '../table-block.ts';
import { methodByKey, methodTitle, scoreText, severityRank, severityText } from './score-inlines.ts';

/** Scores, one table for each method; they are never compared with each other. */
export const scores: SectionBuilder = {
  chapter: 'risk',
  build: (view) => {
    const methods = [...new Set(view.assessment.threats.flatMap((threat) => Object.keys(threat.scores)))].sort();
    if (methods.length === 0) return [];
    const blocks: Block[] = [{ type: 'notice', tone: 'premise', content: [text(say('score.never-compared'))] }];
    const premise = view.assessment.assumptions.find((assumption) => assumption.id === 'after-scores-premise');
    if (premise !== undefined) blocks.push({ type: 'notice', tone: 'premise', content: [text(premise.text)] });
    for (const method of methods) blocks.push(...methodBlocks(view, method));
    return [{ id: 'scores', isWide: true, title: say('score.section'), blocks }];
  },
};

/** Threats that have the same name, vector and after-vector, at all their places. */
interface ScoreGroup {
  readonly threat: ThreatResult;
  readonly places: string[];
}

function groupsOf(view: ReportView, method: string): ScoreGroup[] {
  const groups = new Map<string, ScoreGroup>();
  for (const threat of view.assessment.threats) {
    const score = threat.scores[method];
    if (score === undefined) continue;
    const key = JSON.stringify([threat.rule ?? threat.id, score.vector, threat.scoresAfter?.[method]?.vector]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { threat, places: [threat.at] });
    else group.places.push(threat.at);
  }
  return [...groups.values()].sort(
    (a, b) => (b.threat.scores[method]?.score ?? 0) - (a.threat.scores[method]?.score ?? 0) || (a.threat.id < b.threat.id ? -1 : 1),
  );
}

function methodBlocks(view: ReportView, method: string): Block[] {
  const heading: Block = { type: 'heading', level: 3, id: `scores-${method.replace(/[^A-Za-z0-9.-]/g, '-')}`, title: [text(methodTitle(method))] };
  const source = methodByKey(method)?.source;
  return [
    heading,
    distribution(view, method),
    scoreTable(view, method),
    ...(source === undefined ? [] : [{ type: 'paragraph' as const, tone: 'note' as const, content: [text(say('score.source', { source }))] }]),
  ];
}

/** How many threats have which severity, before and with the measures in force. */
function distribution(view: ReportView, method: string): TableBlock {
  const severities = [...(methodByKey(method)?.severities ?? [])].reverse();
  const count = (severity: string, after: boolean): number =>
    view.assessment.threats.filter((threat) => (after ? (threat.scoresAfter?.[method] ?? threat.scores[method]) : threat.scores[method])?.severity === severity)
      .length;
  const hasAfter = view.assessment.threats.some((threat) => threat.scoresAfter?.[method] !== undefined);
  const number = (value: number): Rich => [text({ ja: String(value), en: String(value) })];
  const columns = [
    { title: say('score.severity') },
    { title: say('score.before-count'), align: 'end' as const, width: 'narrow' as const },
    ...(hasAfter ? [{ title: say('score.after-count'), align: 'end' as const, width: 'narrow' as const }] : []),
  ];
  return {
    ...table(
      `severities-${method}`,
      columns,
      severities.map((severity) =>
        cells([severityInline(method, severity)], number(count(severity, false)), ...(hasAfter ? [number(count(severity, true))] : [])),
      ),
    ),
    isCompact: true,
  };
}

function scoreTable(view: ReportView, method: string): TableBlock {
  const groups = groupsOf(view, method);
  const hasAfter = groups.some((group) => group.threat.scoresAfter?.[method] !== undefined);
  const columns = [
    { title: say('threat.title'), width: 28 },
    { title: say('score.places'), width: 20 },
    { title: say('score.score'), align: 'end' as const, width: 'narrow' as const },
    { title: say('score.severity'), width: 'narrow' as const },
    ...(hasAfter ? [{ title: say('score.after'), width: 'narrow' as const }] : []),
    { title: say('score.vector'), width: 28 },
  ];
  const rows = groups.map(({ threat, places }) => {
    const score = threat.scores[method];
    const after = threat.scoresAfter?.[method];
    if (score === undefined) return cells([]);
    const { shown, more } = shortened(places, 4);
    const where: Rich = [
      ...row(shown.map((at): Rich => (at === '' ? [text(say('threat.whole-system'))] : nameList(view, 'element', [at])))),
      ...(more === 0 ? [] : [text(say('list.more', { more }), 'muted')]),
    ];
    const printed = scoreText(score.score);
    const afterCell: Rich =
      after === undefined
        ? [text(say('score.unchanged'), 'muted')]
        : [text({ ja: `${scoreText(after.score)} `, en: `${scoreText(after.score)} ` }), severityInline(method, after.severity)];
    return cells(
      [text(cleanBilingual(threat.title))],
      where,
      [text({ ja: printed, en: printed }, 'strong')],
      [severityInline(method, score.severity)],
      ...(hasAfter ? [afterCell] : []),
      [code(after?.vector ?? score.vector)],
    );
  });
  return table(`scores-of-${method}`, columns, rows);
}

function severityInline(method: string, severity: string): Inline {
  return { kind: 'level', rank: severityRank(method, severity), text: severityText(severity) };
}
