import type { ScoringMethod } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { METRIC_WORDS_EN } from './en.ts';
import { METRIC_WORDS_JA } from './ja.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: METRIC_WORDS_EN, ja: METRIC_WORDS_JA };

/** Whose words a method uses, its own first. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'method.cvss-3.1': ['cvss3'],
  'method.cvss-3.0': ['cvss3'],
  'method.ccds-smart-home': ['ccds', 'cvss3'],
  'method.cvss-4.0': ['cvss4', 'cvss3'],
  'method.cvss-2.0': ['cvss2'],
  'method.crss': ['cvss2'],
  'method.owasp-risk-rating': ['owasp'],
  'method.matrix': ['matrix'],
};

/** How the methods write that an optional metric says nothing. */
const NOT_DEFINED: ReadonlySet<string> = new Set(['X', 'ND']);

/** What a metric is called; a modified metric (`MAV`) is called after the one that it replaces, so that `modified` says what differs. */
export interface MetricWords {
  readonly title: string;
  /** What to ask oneself; not every metric has one. */
  readonly question: string | undefined;
  /** The metric whose value it replaces (`AV` for `MAV`). */
  readonly replaces: string | undefined;
}

/** The words of a metric; undefined where there are none. */
export function metricWords(method: Pick<ScoringMethod, 'id'>, metric: string, language: Language): MetricWords | undefined {
  const own = find(method, metric, language);
  if (own !== undefined) return { title: own, question: find(method, `${metric}?`, language), replaces: undefined };
  const base = baseOf(metric);
  const title = base === undefined ? undefined : find(method, base, language);
  return title === undefined || base === undefined ? undefined : { title, question: find(method, `${base}?`, language), replaces: base };
}

/** The word of a value of a metric; figures stand for themselves. */
export function valueWord(method: Pick<ScoringMethod, 'id'>, metric: string, value: string, language: Language): string | undefined {
  if (/^\d+$/.test(value)) return value;
  const base = baseOf(metric);
  const word = find(method, `${metric}.${value}`, language) ?? (base === undefined ? undefined : find(method, `${base}.${value}`, language));
  if (word !== undefined) return word;
  return NOT_DEFINED.has(value) ? WORDS[language]['any.X'] : undefined;
}

function baseOf(metric: string): string | undefined {
  return metric.length > 1 && metric.startsWith('M') ? metric.slice(1) : undefined;
}

function find(method: Pick<ScoringMethod, 'id'>, key: string, language: Language): string | undefined {
  for (const family of FAMILIES[method.id] ?? []) {
    const word = WORDS[language][`${family}.${key}`];
    if (word !== undefined) return word;
  }
  return undefined;
}
