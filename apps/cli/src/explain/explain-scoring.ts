import type { Catalog } from '@anshin/catalog';
import { methodOf, SCORING_LOCALES, SCORING_METHODS, type ScoringMethod, scoreVector, severityWord, type VectorProblem } from '@anshin/engine';
import { shownScore } from '../output/shown-score.ts';
import type { Explanation } from './explanation.ts';

const METHODS: readonly ScoringMethod[] = SCORING_METHODS;

/** Explains a scoring method by its id. */
export function explainMethod(id: string, catalog: Catalog): Explanation | undefined {
  const method = METHODS.find((candidate) => candidate.id === id);
  if (method === undefined) return undefined;
  const outcome = scoreVector(method.example);
  const example = outcome.ok ? `${shownScore(outcome.value.score, id)}` : '';
  const meaning = {
    ja: `「${method.prefix}」で始まるベクタを採点する評価手法です。例: ${method.example} は ${example} になります。評価手法の異なるスコアは比べられません。`,
    en: `Scores vectors that begin with "${method.prefix}". Example: ${method.example} comes to ${example}. Scores of different methods are not compared.`,
  };
  const usedBy = catalog.rules
    .filter((rule) => rule.vectors.some((vector) => vector.startsWith(method.prefix)) || (id === 'method.ccds-smart-home' && rule.ccds !== undefined))
    .map((rule) => rule.id);
  return {
    id,
    type: 'method',
    title: { ...method.title },
    meaning,
    source: { ...method.source },
    facts: { prefix: method.prefix, severities: method.severities, assumptions: method.assumptions },
    usedBy,
  };
}

/** Explains something that a method's source leaves open and Anshin filled in. */
export function explainAssumption(id: string): Explanation | undefined {
  const method = METHODS.find((candidate) => candidate.assumptions.some((assumption) => assumption.id === id));
  const assumption = method?.assumptions.find((candidate) => candidate.id === id);
  if (method === undefined || assumption === undefined) return undefined;
  return {
    id,
    type: 'assumption',
    title: { ja: '評価手法についての前提', en: 'Assumption about a scoring method' },
    meaning: { ...assumption.text },
    source: { ja: 'Anshin', en: 'Anshin' },
    facts: {},
    usedBy: [method.id],
  };
}

/** Explains why a vector may be refused. */
export function explainProblem(id: string): Explanation | undefined {
  if (!Object.hasOwn(SCORING_LOCALES.en.problem, id)) return undefined;
  const withoutVector = (language: 'ja' | 'en'): string => SCORING_LOCALES[language].problem[id as VectorProblem['code']].replace(/\{(what|position)\}/g, '…');
  const meaning = { ja: withoutVector('ja'), en: withoutVector('en') };
  return {
    id,
    type: 'problem',
    title: { ja: '採点できないベクタ', en: 'A vector that cannot be scored' },
    meaning,
    source: { ja: 'Anshin', en: 'Anshin' },
    facts: {},
    usedBy: [],
  };
}

/** Explains a vector by its score. */
export function explainScore(id: string): Explanation | undefined {
  const method = methodOf(id);
  const outcome = scoreVector(id);
  if (method === undefined || !outcome.ok) return undefined;
  const { score, severity, vector, parts } = outcome.value;
  const shown = shownScore(score, method.id);
  const meaning = {
    ja: `スコアは ${shown}、深刻度は「${severityWord(severity, 'ja')}」です。`,
    en: `The score is ${shown}, the severity ${severityWord(severity, 'en')}.`,
  };
  return {
    id: vector,
    type: 'score',
    title: { ...method.title },
    meaning,
    source: { ...method.source },
    facts: { metrics: metricsOf(vector), parts },
    usedBy: [method.id],
  };
}

/** The metrics of a vector by name. */
function metricsOf(vector: string): Readonly<Record<string, string>> {
  const pairs = vector.split('/').map((part) => part.split(':'));
  return Object.fromEntries(pairs.filter((pair) => pair.length === 2 && !/\d+\.\d/.test(pair[1] ?? '')).map(([name = '', value = '']) => [name, value]));
}
