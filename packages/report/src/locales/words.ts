import type { BilingualText } from '@anshin/model';
import { EN } from './en.ts';
import { JA } from './ja.ts';

/** A sentence or label of the report. */
export type WordKey = keyof typeof JA;

/** A value that a sentence takes up. */
export type WordValue = string | number | BilingualText;

/**
 * A sentence of the report in both languages. `{name}` is a value; `{count#one|other}` chooses a form by whether the value is 1;
 * `{name?text}` stands only where the value is not empty and not 0.
 */
export function say(key: WordKey, values: Readonly<Record<string, WordValue>> = {}): BilingualText {
  return { ja: fill(JA[key], values, 'ja'), en: fill(EN[key], values, 'en') };
}

function fill(template: string, values: Readonly<Record<string, WordValue>>, language: keyof BilingualText): string {
  const value = (name: string): string => {
    const given = values[name];
    return given === undefined ? '' : typeof given === 'object' ? given[language] : typeof given === 'number' ? grouped(given) : given;
  };
  return template
    .replace(/\{(\w+)\?((?:[^{}]|\{\w+\})*)\}/g, (_, name: string, text: string) => (value(name) === '' || value(name) === '0' ? '' : text))
    .replace(/\{(\w+)#([^|{}]*)\|([^{}]*)\}/g, (_, name: string, one: string, other: string) => (value(name) === '1' ? one : other))
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name));
}

/** A number with its thousands set apart. */
export function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const set = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? set : `${set}.${part}`;
}

/** Two texts set one after the other, language by language. */
export function joined(texts: readonly BilingualText[], between: BilingualText): BilingualText {
  return { ja: texts.map((text) => text.ja).join(between.ja), en: texts.map((text) => text.en).join(between.en) };
}
