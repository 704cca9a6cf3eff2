import type { Catalog, Condition } from '@anshin/catalog';
import type { Language } from '@anshin/model';
import { paint } from '../output/paint.ts';
import { plainLine } from '../output/plain-line.ts';
import { entryWithId, OWN_WORD } from './catalog-entries.ts';
import { conditionLines, isConditionField } from './condition-words.ts';
import type { Explanation } from './explanation.ts';
import { itemsOf } from './fact-items.ts';
import { metricLines } from './metric-lines.ts';
import { FIELD_WORDS, HIDDEN_FIELDS, TYPE_WORDS } from './tables.ts';
import { valueWords } from './value-words.ts';

/** Users that are named; of more, only the number is told. ASSUMPTION: a screen of a terminal. */
const MOST_USERS = 12;

const LABELS = {
  ja: { source: '出典', usedBy: '使われている所', colon: '：', separator: '、', more: (count: number) => `ほか ${count} 件（--json ですべて見られます）` },
  en: { source: 'Source', usedBy: 'Used by', colon: ': ', separator: ', ', more: (count: number) => `and ${count} more (--json shows all)` },
} as const;

/** An explanation as lines on a terminal. */
export function explanationLines(explanation: Explanation, catalog: Catalog, language: Language, mayColour: boolean): string {
  const labels = LABELS[language];
  const words = valueWords(catalog, language);
  const { id, type, title, meaning, source, facts, usedBy } = explanation;
  const heading = `${paint(plainLine(id), 'bold', mayColour)}  ${plainLine(title[language])}${paint(typeWords(type, language), 'dim', mayColour)}`;
  const lines = Object.entries(facts)
    .filter(([field, value]) => isShown(type, field, value))
    .flatMap(([field, value]) => {
      const isOwnWord = field === OWN_WORD[type];
      const name = (isOwnWord ? FIELD_WORDS['value'] : (FIELD_WORDS[`${type}.${field}`] ?? FIELD_WORDS[field]))?.[language] ?? field;
      if (isConditionField(field)) return blockLines(name, conditionLines(value as Condition, language, words), language);
      if (field === 'metrics')
        return factLines(name, metricLines(value as Readonly<Record<string, string>>, usedBy[0] ?? '', catalog, language), language, true);
      return factLines(name, isOwnWord ? [String(value)] : itemsOf(field, value, language, words), language);
    });
  const users = usedBy.slice(0, MOST_USERS).map((user) => `${user}  ${entryWithId(catalog, user)?.entry.title[language] ?? ''}`.trimEnd());
  if (usedBy.length > MOST_USERS) users.push(labels.more(usedBy.length - MOST_USERS));
  const all = [
    heading,
    plainLine(meaning[language]),
    ...lines,
    ...factLines(labels.source, [source[language]], language),
    ...factLines(labels.usedBy, users, language, true),
  ];
  return `${all.join('\n')}\n`;
}

function typeWords(type: string, language: Language): string {
  const word = TYPE_WORDS[type]?.[language] ?? type;
  return language === 'ja' ? `（${word}）` : ` (${word})`;
}

function isShown(type: string, field: string, value: unknown): boolean {
  return !HIDDEN_FIELDS.has(field) && !HIDDEN_FIELDS.has(`${type}.${field}`) && !(Array.isArray(value) && value.length === 0);
}

/** A fact on one line, or its items below its name where they are long or many. */
function factLines(name: string, items: readonly string[], language: Language, isList = false): string[] {
  if (items.length === 0) return [];
  const { colon, separator } = LABELS[language];
  const line = items.join(separator);
  if (!isList && (items.length === 1 || (line.length <= 60 && items.every((item) => item.length <= 24)))) return [`  ${name}${colon}${plainLine(line)}`];
  return blockLines(
    name,
    items.map((item) => `- ${item}`),
    language,
  );
}

function blockLines(name: string, lines: readonly string[], language: Language): string[] {
  return [`  ${name}${LABELS[language].colon.trimEnd()}`, ...lines.map((line) => `    ${plainLine(line)}`)];
}
