import type { Condition } from '@anshin/catalog';
import type { Language, Trait } from '@anshin/model';
import { conditionLines } from './condition-words.ts';
import { FIELD_WORDS, INNER_FIELD_WORDS, TRAIT_WORDS } from './tables.ts';
import type { ValueWords } from './value-words.ts';

/** The values of a field as words, one item each. `path` names the field, and what it stands in. */
export function itemsOf(path: string, value: unknown, language: Language, words: ValueWords): string[] {
  const field = path.slice(path.lastIndexOf('.') + 1);
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(path, item, language, words));
  if (typeof value === 'number' && !Number.isInteger(value)) return [String(Number(value.toFixed(3)))];
  if (path === 'unless.element' && typeof value === 'object')
    return [
      conditionLines(value as Condition, language, words)
        .map((line) => line.replace(/^\s*- /, ''))
        .join('; '),
    ];
  if (typeof value !== 'object' || value === null) return [path === 'traits' ? withWord(field, String(value), language, words) : words(field, value as string)];
  const text = textOf(value, language) ?? metricsText(value);
  return text === undefined ? [mapWords(path, value, language, words)] : [text];
}

/** A word that documents write, with what it means. */
function withWord(field: string, value: string, language: Language, words: ValueWords): string {
  return language === 'ja' ? `${value}（${words(field, value)}）` : `${value} (${words(field, value)})`;
}

/** A text in both languages, or a map that is there for its text, or for a title with a field or a property code. */
function textOf(value: object, language: Language): string | undefined {
  if ('ja' in value && 'en' in value) return String(value[language]);
  if ('text' in value && typeof value.text === 'object' && value.text !== null) return textOf(value.text, language);
  if ('field' in value && 'title' in value && typeof value.title === 'object' && value.title !== null)
    return `${value.field}  ${textOf(value.title, language)}`;
  if ('epc' in value && 'title' in value && typeof value.title === 'object' && value.title !== null) return `${value.epc}  ${textOf(value.title, language)}`;
  return undefined;
}

/** Metrics as a vector writes them, `AV:N/AC:H`. */
function metricsText(value: object): string | undefined {
  const pairs = Object.entries(value);
  return pairs.length > 0 && pairs.every(([name, metric]) => /^[A-Z]{1,3}$|^[23]$/.test(name) && typeof metric === 'string')
    ? pairs.map(([name, metric]) => `${name}:${metric}`).join('/')
    : undefined;
}

/** A map as `name: value` pairs. */
function mapWords(path: string, value: object, language: Language, words: ValueWords): string {
  const separator = language === 'ja' ? '、' : ', ';
  return Object.entries(value)
    .map(([field, inner]) => {
      const items = itemsOf(`${path}.${field}`, inner, language, words);
      const name = path === 'traits' ? TRAIT_WORDS[field as Trait] : (INNER_FIELD_WORDS[`${path}.${field}`] ?? FIELD_WORDS[field]);
      return items.length === 0 ? '' : `${name?.[language] ?? field}: ${items.join(separator)}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}
