import type { BilingualText } from '@anshin/model';
import type { Family } from './family.ts';

/** A published work that entries cite. */
export interface Work {
  /** How sources of entries cite it, at the beginning of a locator. */
  readonly mark?: string;
  readonly id: string;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  /** Entries of these families that name no work cite this one. */
  readonly family?: Family;
}

/** The works behind the catalog. Titles as published; the summaries are our own. */
export const WORKS: readonly Work[] = [
  {
    mark: '000',
    id: 'work.trial-report',
    title: { ja: 'IoT-SSF 適用実証報告書', en: 'IoT-SSF, report on the trial applications' },
    summary: {
      ja: '4つのシステムにIoT-SSFを当てはめた結果と、ワークシート、適用した人の指摘がまとめられています。',
      en: 'Four systems assessed with the framework, its worksheets, and what those who applied it had to say.',
    },
  },
  {
    mark: '001',
    id: 'work.ccds-smart-home',
    title: { ja: 'CCDS 製品分野別セキュリティガイドライン スマートホーム編', en: 'CCDS security guideline by product field: smart home' },
    summary: {
      ja: 'システムモデル、脅威の分類、リスク値の計算、要件と要求事項、ライフサイクルの対策の出典です。',
      en: 'The source of the system model, the threat classes, the risk score, the requirements and the life-cycle measures.',
    },
    family: 'ccds',
  },
  {
    mark: '002',
    id: 'work.task-force',
    title: { ja: 'IoT-SSF 検討会の資料', en: 'IoT-SSF, slides of the task force' },
    summary: { ja: 'フレームワークの考え方と、寄せられた意見の出典です。', en: 'The thinking behind the framework and what reviewers asked for.' },
  },
  {
    mark: '003',
    id: 'work.use-cases',
    title: { ja: 'IoT-SSF ユースケース集', en: 'IoT-SSF use-case collection' },
    summary: { ja: '6つのシステムのインシデント、脅威、要件の出典です。', en: 'Incidents, threats and requirements of six systems.' },
    family: 'ssf',
  },
  {
    mark: '004',
    id: 'work.ipa-reliability',
    title: { ja: 'IPA つながる世界の開発指針の実践に向けた手引き IoT高信頼化機能編', en: 'IPA guide to IoT high-reliability functions' },
    summary: {
      ja: '高信頼化の要件と23の機能、配置、評価方法の出典です。',
      en: 'The reliability requirements, the 23 functions, where they are placed and how they are rated.',
    },
    family: 'ipa',
  },
  {
    id: 'work.emb3d',
    title: { ja: 'MITRE EMB3D', en: 'MITRE EMB3D' },
    summary: { ja: '組込み機器の特性と脅威の出典です。', en: 'Properties of embedded devices and the threats tied to them.' },
    family: 'emb3d',
  },
  {
    id: 'work.echonet',
    title: { ja: 'ECHONET Lite 機器オブジェクト詳細規定', en: 'ECHONET Lite device object requirements' },
    summary: { ja: '家電の種類と、人や物に作用するプロパティの出典です。', en: 'Classes of home devices and which of their properties act on the world.' },
    family: 'echonet',
  },
  {
    id: 'work.anshin',
    title: { ja: 'Anshin 独自', en: "Anshin's own" },
    summary: { ja: 'どの文書にもない、本ツールが補った項目です。', en: 'What no document states and this tool supplies.' },
    family: 'anshin',
  },
];

/** The works that a source names; where it names none, the one that its family comes from. */
export function worksOf(source: string, family: Family): readonly Work[] {
  const named = WORKS.filter(({ mark }) => mark !== undefined && new RegExp(`(^|[^0-9])${mark}([^0-9]|$)`).test(source));
  if (named.length > 0) return named;
  return WORKS.filter((work) => work.family === (source === 'Anshin' ? 'anshin' : family));
}

/** A source as people read it: the work's title where it is cited by its mark. */
export function sourceText(source: string, family: Family, language: 'ja' | 'en'): string {
  const marked = WORKS.filter(({ mark }) => mark !== undefined);
  const named = marked.reduce((text, { mark = '', title }) => text.replace(new RegExp(`(^|[^0-9])${mark}(?![0-9-])`, 'g'), `$1${title[language]}`), source);
  const placed = located(named, language);
  if (named !== source || source === 'Anshin') return placed;
  const [work] = worksOf(source, family);
  return work === undefined || work.family === 'anshin' ? placed : `${work.title[language]}: ${placed}`;
}

/** Tables and sections are named in the language of the page, whichever the entry uses. */
function located(text: string, language: 'ja' | 'en'): string {
  if (language === 'en') return text.replace(/表\s?(?=\d)/g, 'table ');
  return text
    .replace(/\btables? (?=\d)/g, '表')
    .replace(/\bsections? (\d[\d.]*)/g, '$1節')
    .replace(/ to (?=\d)/g, '～');
}
