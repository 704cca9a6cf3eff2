import { BilingualText, Reference } from '@anshin/model';
import { levelWord } from '../inlines/levels.ts';
import { incidentLink, nameList, partyInline, requirementLink } from '../inlines/names.ts';
import { stateMark, targetMark } from '../inlines/state-marks.ts';
import { grouped, say } from '../locales/words.ts';
import { aboutRich } from '../sections/decisions.ts';
import { pathRich } from '../sections/incidents.ts';
import { methodShortTitle, scoreText } from '../sections/threats/score-inlines.ts';
import { cleanText } from '../text/clean-text.ts';
import { resultTerm, term } from '../terms/term.ts';
import { code, lines, type Rich, row, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { Entry } from './field-path.ts';
import { FIELD_KINDS, type FieldKind } from './field-kinds/tables.ts';

/** How many values one cell lists; how many more there are is said. */
const LISTED = 8;
/** The same for kinds that take a line or more each. */
const LISTED_LONG = 4;

/** The values of one field as the content of a cell; nothing where there is none. */
export function formatValues(view: ReportView, field: string, values: readonly Entry[]): Rich {
  const kind = FIELD_KINDS[field] ?? 'text';
  const limit = LONG.has(kind) ? LISTED_LONG : LISTED;
  const distinct = withCounts(values.map((entry) => formatValue(view, kind, entry)).filter((rich) => rich.length > 0));
  const shown = distinct.slice(0, limit);
  const more: Rich[] = distinct.length > limit ? [[text(say('list.more', { more: distinct.length - limit }), 'muted')]] : [];
  return OWN_LINES.has(kind) ? lines([...shown, ...more]) : row([...shown, ...more]);
}

/** Equal contents once, with how often they occur: the same threat at several places. */
function withCounts(all: readonly Rich[]): readonly Rich[] {
  if (all.length < 2) return all;
  const counts = new Map<string, { readonly rich: Rich; count: number }>();
  for (const rich of all) {
    const key = JSON.stringify(rich);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { rich, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ rich, count }) => (count === 1 ? rich : [...rich, text({ ja: ` ×${count}`, en: ` ×${count}` }, 'muted')]));
}

const LONG: ReadonlySet<FieldKind> = new Set<FieldKind>(['reference', 'path']);

/** Kinds whose values are too long to follow one another in a line. */
const OWN_LINES: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'path',
  'incident',
  'reference',
  'partyElements',
  'obligation',
  'criteria',
  'text',
  'party',
  'score',
  'requirement',
]);

type Formatter = (view: ReportView, entry: Entry) => Rich;

const FORMATTERS: Readonly<Record<Extract<FieldKind, string>, Formatter>> = {
  text: (_, { value }) => plainRich(value),
  code: (_, { value }) => [code(cleanText(String(value), 90))],
  number: (_, { value }) => plainRich(value),
  yen: (_, { value }) => plainRich(typeof value === 'number' ? grouped(value) : value),
  level: (_, { value }) => [levelWord(String(value))],
  flag: (_, { value }) => [text(term('flag', String(value)))],
  kind: (view, { value }) => [text(view.catalog.kinds.find((kind) => kind.kind === value)?.title ?? sameIn(value))],
  threatClass: (view, { value }) => [text(view.catalog.threatClasses.find((entry) => entry.class === value)?.title ?? sameIn(value))],
  requirement: (view, { value }) => [requirementLink(view, String(value))],
  reference: (view, { value }) => referenceRich(view, value),
  because: becauseRich,
  criteria: (_, { value }) => criteriaRich(value),
  score: scoreRich,
  path: (view, { value }) => (Array.isArray(value) ? pathRich(view, value.map(String)) : []),
  partyElements: (view, { key, value }) => [
    partyInline(view, key),
    text({ ja: ': ', en: ': ' }),
    ...nameList(view, 'element', Array.isArray(value) ? value.map(String) : []),
  ],
  incident: (view, { value }) => [incidentLink(view, String(value))],
  party: (view, { value }) => [partyInline(view, String(value))],
  inside: (_, { value }) => [targetMark(value === true)],
  obligation: (view, { key, value }) => [text(view.nameOf('entry', key)), text({ ja: ': ', en: ': ' }), text(term('obligation', String(value)))],
  state: (_, { value }) => [stateMark(String(value))],
};

function formatValue(view: ReportView, kind: FieldKind, entry: Entry): Rich {
  if (typeof kind === 'string') return FORMATTERS[kind](view, entry);
  const values = (Array.isArray(entry.value) ? entry.value : [entry.value]).map(String);
  if ('name' in kind)
    return nameList(
      view,
      kind.name,
      values.filter((value) => value !== ''),
    );
  return row(values.map((value): Rich => [text('term' in kind ? term(kind.term, value) : resultTerm(kind.result, value))]));
}

function sameIn(value: unknown): BilingualText {
  const clean = cleanText(String(value), 90);
  return { ja: clean, en: clean };
}

function plainRich(value: unknown): Rich {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [text(cleanBilingual(String(value)))];
  const both = BilingualText.safeParse(value);
  return both.success ? [text(cleanBilingual(both.data))] : [];
}

function referenceRich(view: ReportView, value: unknown): Rich {
  const reference = Reference.safeParse(value);
  return reference.success ? aboutRich(view, reference.data) : [];
}

function becauseRich(view: ReportView, { value }: Entry): Rich {
  const { rule, inputs } = value as { readonly rule?: string; readonly inputs?: readonly string[] };
  const entry = rule === undefined ? undefined : view.catalog.rules.find((candidate) => candidate.id === rule);
  if (entry !== undefined) return [text(entry.because)];
  const stated = view.document.threats?.[inputs?.[0]?.replace(/^threats\//, '') ?? '']?.because;
  return stated === undefined ? [] : [text(cleanBilingual(stated))];
}

/** Levels with what each means here. */
function criteriaRich(value: unknown): Rich {
  if (typeof value !== 'object' || value === null) return [];
  return lines(Object.entries(value).map(([level, meaning]: [string, unknown]): Rich => [levelWord(level), text({ ja: ' ', en: ' ' }), ...plainRich(meaning)]));
}

function scoreRich(_: ReportView, { key, value }: Entry): Rich {
  const title = methodShortTitle(key);
  const score = typeof value === 'number' ? scoreText(value) : '';
  return [text({ ja: `${title.ja} ${score}`, en: `${title.en} ${score}` })];
}
