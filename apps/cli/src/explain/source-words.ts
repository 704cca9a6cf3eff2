import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';
import type { TypedEntry } from './catalog-entries.ts';

/** The works that the catalog cites by number (see the head of its file of frameworks). */
const WORKS: Readonly<Record<string, BilingualText>> = {
  '000': { ja: 'IoT-SSF 適用実証報告書', en: 'IoT-SSF report on the trial applications' },
  '001': { ja: 'CCDS スマートホーム編 1.0', en: 'CCDS smart-home guideline 1.0' },
  '002': { ja: 'IoT-SSF タスクフォース資料', en: 'METI task-force slides on the IoT-SSF' },
  '003': { ja: 'IoT-SSF ユースケース集', en: 'IoT-SSF use-case collection' },
  '004': { ja: 'IPA IoT高信頼化機能編', en: 'IPA guide to IoT high-reliability functions' },
};

/** Works by the prefix of an id, for sources that name only a table or a paragraph. */
const WORK_OF_PREFIX: Readonly<Record<string, string>> = { ccds: '001', ipa: '004' };

/** Where an entry comes from, with the name of the work. */
export function sourceWords({ type, entry }: TypedEntry, catalog: Catalog): BilingualText {
  const cited = entry.source;
  const named = /\b00[0-4]\b|Anshin|[A-Z]{3,}/.test(cited);
  const rule = type === 'rule' ? catalog.rules.find((candidate) => candidate.id === entry.id) : undefined;
  const work = named ? undefined : (WORK_OF_PREFIX[entry.id.split('.')[0] ?? ''] ?? (rule?.ccds === undefined ? undefined : '001'));
  const whole = work === undefined ? cited : `${work} ${cited}`;
  return { ja: inJapanese(withTitles(whole, 'ja')), en: inEnglish(withTitles(whole, 'en')) };
}

function withTitles(cited: string, language: keyof BilingualText): string {
  return cited.replace(/\b00[0-4]\b/g, (number) => WORKS[number]?.[language] ?? number);
}

function inJapanese(text: string): string {
  return text
    .replace(/\btables? (?=\d)/g, '表')
    .replace(/\bfigures? (?=\d)/g, '図')
    .replace(/, item (\d+)/g, ' $1番')
    .replace(/(\d) and (\d)/g, '$1と$2')
    .replace(/(\d) to (\d)/g, '$1〜$2');
}

function inEnglish(text: string): string {
  return text
    .replace(/表 ?(?=\d)/g, 'table ')
    .replace(/図 ?(?=\d)/g, 'figure ')
    .replace(/脚注/g, 'footnote ')
    .replace(/([\d.-]+) ?章/g, 'chapter $1')
    .replace(/([\d.-]+) ?節/g, 'section $1');
}
