import { scoreVector, type ThreatResult } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { joined, say } from '../../../locales/words.ts';
import { shortened } from '../../../inlines/names.ts';
import { methodShortTitle, methodTitle, severityText } from '../../../sections/threats/score-inlines.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import { baseLetters, SHEET_METHODS, type SheetMethod } from '../scores/score-formulas.ts';
import { cellText } from '../text/cell-text.ts';
import { cellAddress } from '../workbook/cell-address.ts';
import type { Sheet, SheetCell, Validation } from '../workbook/sheet.ts';
import { type ListColumn, listSheet } from './list-sheet.ts';
import { type Desk, HEAD_ROW, TABS } from './sheet-frame.ts';

/** Places that a row names; of more it says how many. */
const PLACES = 6;
/** The first column of the metrics: behind keys, threat and places. */
const FIRST_METRIC = 4;

/** Scores of each method; those that a sheet can compute stand with their metrics and live formulas. */
export function scoreSheets(desk: Desk): Sheet[] {
  const keys = [...new Set(desk.view.assessment.threats.flatMap((threat) => Object.keys(threat.scores)))].sort();
  return keys.map((key) => scoreSheet(desk, key));
}

/** Threats of the same name and vector at all their places. */
interface ScoreRow {
  readonly threat: ThreatResult;
  readonly places: readonly string[];
}

function scoreSheet(desk: Desk, key: string): Sheet {
  const rows = rowsOf(desk, key);
  const method = SHEET_METHODS.find((candidate) => candidate.key === key);
  const { ja, en } = workbookWord('score.name', { method: methodShortTitle(key) });
  const word = (name: 'threat' | 'places' | 'impact' | 'exploitability' | 'score' | 'severity' | 'after' | 'vector'): string =>
    desk.label(workbookWord(`score.${name}`));
  const computed: ListColumn[] =
    method === undefined
      ? []
      : [
          ...method.metrics.map(({ name }): ListColumn => ({ title: name, width: 5, head: 'header' })),
          { title: word('impact'), width: 10 },
          { title: word('exploitability'), width: 12 },
        ];
  return listSheet(desk, {
    name: desk.names.take(desk.view.languages[0] === 'en' ? en : ja),
    title: `${desk.label(say('score.section'))} — ${desk.label(methodTitle(key))}`,
    about: desk.say(method === undefined ? say('score.never-compared') : workbookWord('score.about')),
    tab: TABS.result,
    columns: [
      { title: word('threat'), width: 40 },
      { title: word('places'), width: 34 },
      ...computed,
      { title: word('score'), width: 10 },
      { title: word('severity'), width: 13 },
      { title: word('after'), width: 13 },
      { title: word('vector'), width: 48 },
    ],
    rows: rows.map((row, index) => cellsOf(desk, key, method, row, HEAD_ROW + 1 + index)),
    validations: method === undefined ? [] : metricChoices(method, rows.length),
  });
}

function rowsOf(desk: Desk, key: string): ScoreRow[] {
  const groups = new Map<string, { readonly threat: ThreatResult; readonly places: string[] }>();
  for (const threat of desk.view.assessment.threats) {
    const score = threat.scores[key];
    if (score === undefined) continue;
    const group = JSON.stringify([threat.rule ?? threat.id, score.vector, threat.scoresAfter?.[key]?.vector]);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { threat, places: [threat.at] });
    else known.places.push(threat.at);
  }
  const scoreOf = ({ threat }: ScoreRow): number => threat.scores[key]?.score ?? 0;
  return [...groups.values()].sort((a, b) => scoreOf(b) - scoreOf(a) || (a.threat.id < b.threat.id ? -1 : 1));
}

function cellsOf(desk: Desk, key: string, method: SheetMethod | undefined, { threat, places }: ScoreRow, row: number): SheetCell[] {
  const { view, say: both, label } = desk;
  const score = threat.scores[key];
  const after = threat.scoresAfter?.[key];
  const { shown, more } = shortened(places, PLACES);
  const names = shown.map((at): BilingualText => (at === '' ? say('threat.whole-system') : view.nameOf('element', at)));
  const all = joined([...names, ...(more === 0 ? [] : [say('list.more', { more })])], { ja: '、', en: ', ' });
  const text = (value: string): SheetCell => ({ value: cellText(value).text || null, style: 'derived' });
  const letters = method === undefined ? undefined : baseLetters(method, score?.vector ?? '');
  const value = score?.score ?? 0;
  const style = method?.decimals === 2 ? 'score2' : 'score';
  const middle =
    method === undefined
      ? [{ value, style: 'score2' } as const, text(label(severityText(score?.severity ?? '')))]
      : letters === undefined
        ? [
            ...method.metrics.map((): SheetCell => ({ value: null, style: 'derived' })),
            text(''),
            text(''),
            { value, style } as const,
            text(label(severityText(score?.severity ?? ''))),
          ]
        : computedCells(desk, method, letters, score?.vector ?? '', row);
  return [
    text(both(threat.title)),
    text(both(all)),
    ...middle,
    text(after === undefined ? '' : `${after.score} ${label(severityText(after.severity))}`),
    text(score?.vector ?? ''),
  ];
}

/** Metrics, sub-scores, score and severity; the results that are kept are the engine's. */
function computedCells({ label }: Desk, method: SheetMethod, letters: Readonly<Record<string, string>>, vector: string, row: number): SheetCell[] {
  const outcome = scoreVector(vector);
  const parts = outcome.ok ? outcome.value.parts : {};
  const value = outcome.ok ? outcome.value.score : 0;
  const at = Object.fromEntries(method.metrics.map(({ name }, index) => [name, cellAddress(row, FIRST_METRIC + index)]));
  const [impact, exploitability, score] = [0, 1, 2].map((offset) => cellAddress(row, FIRST_METRIC + method.metrics.length + offset)) as [
    string,
    string,
    string,
  ];
  const word = (severity: string): string => label(severityText(severity));
  const last = method.bands.at(-1)?.[1] ?? 'none';
  const severity = method.bands.slice(0, -1).reduceRight((rest, [from, own]) => `IF(${score}>=${from},"${word(own)}",${rest})`, `"${word(last)}"`);
  return [
    ...method.metrics.map(({ name }): SheetCell => ({ value: letters[name] ?? null, style: 'metric' })),
    { value: { formula: method.impact(at), result: parts[method.parts.impact] ?? 0 }, style: 'part' },
    { value: { formula: method.exploitability(at), result: parts[method.parts.exploitability] ?? 0 }, style: 'part' },
    { value: { formula: method.score(at, impact, exploitability), result: value }, style: method.decimals === 2 ? 'score2' : 'score' },
    { value: { formula: severity, result: word(method.bands.find(([from]) => value >= from)?.[1] ?? last) }, style: 'derived' },
  ];
}

function metricChoices(method: SheetMethod, rows: number): Validation[] {
  return method.metrics.map(({ values }, index) => ({
    range: `${cellAddress(HEAD_ROW + 1, FIRST_METRIC + index)}:${cellAddress(HEAD_ROW + Math.max(1, rows), FIRST_METRIC + index)}`,
    choices: `"${values.join(',')}"`,
    isStrict: true as const,
  }));
}
