import type { Condition, Leaf } from '@anshin/catalog';
import type { Language } from '@anshin/model';
import type { ValueWords } from './value-words.ts';

/** How a fact of a condition is said; `{values}` are its values. */
const FACTS = {
  ja: {
    kind: '種類が{values}',
    traits: '次のすべてに当たる（{values}）',
    anyTrait: '次のいずれかに当たる（{values}）',
    zone: '構成場所の種類が{values}',
    layer: '層が{values}',
    medium: '通信手段が{values}',
    handles: '扱う資産が{values}',
    personal: '個人情報を扱う（{values}）',
    crosses: '{values}をまたぐ',
    ends: '両端が{values}',
    neighbour: '隣が{values}',
    lacks: '{values}があると書かれていない',
    maintenance: '保守に使う（{values}）',
    accountableRole: '責任者の役割が{values}',
    entryPoint: 'エントリーポイントが{values}',
    level: 'サービスレベルが{values}',
    framework: '文書が{values}に従う',
  },
  en: {
    kind: 'it is {values}',
    traits: 'it has all of these traits: {values}',
    anyTrait: 'it has one of these traits: {values}',
    zone: 'it stands in a zone of kind {values}',
    layer: 'its layer is {values}',
    medium: 'it uses {values}',
    handles: 'it handles {values}',
    personal: 'it handles personal data: {values}',
    crosses: 'it crosses {values}',
    ends: 'its ends are {values}',
    neighbour: 'a neighbour: {values}',
    lacks: '{values} is not stated',
    maintenance: 'it is used for maintenance: {values}',
    accountableRole: 'the role of who answers for it is {values}',
    entryPoint: 'it is the entry point {values}',
    level: 'the service level is {values}',
    framework: 'the document follows {values}',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<keyof Leaf, string>>>>;

const JOINTS = {
  ja: { all: '次のすべて', any: '次のいずれか', none: '次に当たらない', and: '、かつ', list: '・', open: '（', close: '）', ends: 'と' },
  en: { all: 'all of these', any: 'any of these', none: 'none of this', and: ' and ', list: ' / ', open: '(', close: ')', ends: ' and ' },
} as const;

/** Whether a field of an entry holds a condition. */
export function isConditionField(field: string): boolean {
  return field === 'when' || field === 'appliesTo';
}

/** A condition as lines, one fact each; what belongs together stands indented below a line that says how. */
export function conditionLines(condition: Condition, language: Language, words: ValueWords): readonly string[] {
  return 'all' in condition ? condition.all.flatMap((part) => linesOf(part, '', language, words)) : linesOf(condition, '', language, words);
}

function linesOf(condition: Condition, indent: string, language: Language, words: ValueWords): readonly string[] {
  const joints = JOINTS[language];
  const below = (head: string, parts: readonly Condition[]): string[] => [
    `${indent}- ${head}`,
    ...parts.flatMap((part) => linesOf(part, `${indent}  `, language, words)),
  ];
  if ('all' in condition) return below(joints.all, condition.all);
  if ('any' in condition) return below(joints.any, condition.any);
  if ('not' in condition) return below(joints.none, [condition.not]);
  return [`${indent}- ${leafWords(condition, language, words)}`];
}

function leafWords(leaf: object, language: Language, words: ValueWords): string {
  return Object.entries(leaf)
    .map(([fact, value]) => factWords(fact as keyof Leaf, value, language, words))
    .join(JOINTS[language].and);
}

/** A fact as a clause; a single trait is a clause of its own. */
function factWords(fact: keyof Leaf, value: unknown, language: Language, words: ValueWords): string {
  const joints = JOINTS[language];
  const listed = (field: string, values: readonly unknown[]): string => values.map((item) => words(field, item as string)).join(joints.list);
  if ((fact === 'traits' || fact === 'anyTrait') && Array.isArray(value) && value.length === 1)
    return `${language === 'en' ? 'it ' : ''}${listed(fact, value)}`;
  const values =
    fact === 'ends' && Array.isArray(value)
      ? value.map((end) => joints.open + endWords(end, language, words) + joints.close).join(joints.ends)
      : Array.isArray(value)
        ? listed(fact, value)
        : typeof value === 'object' && value !== null
          ? joints.open + endWords(value, language, words) + joints.close
          : words(fact, value as boolean);
  return FACTS[language][fact].replace('{values}', values);
}

/** One end of a channel, or a neighbour: kinds, or facts about it. */
function endWords(end: object, language: Language, words: ValueWords): string {
  if (Array.isArray(end)) return end.map((kind: string) => words('kind', kind)).join(JOINTS[language].list);
  return Object.entries(end)
    .map(([fact, value]) => factWords(fact === 'trait' ? 'anyTrait' : (fact as keyof Leaf), value, language, words))
    .join(JOINTS[language].and);
}
