import type { EN } from './en.ts';

/** 複数のシステムを重ねるリスクマップのことば。 */
export const JA = {
  title: '複数のシステムを一つのリスクマップで見る',
  intro: '色と番号がシステム、文字が関係者を示します。{{most}}件まで選べます。',
  search: '評価を検索',
  list: '表示するシステム',
  'list.none': '当てはまる評価はありません。',
  'list.more_other': 'ほかに{{count}}件あります。検索して絞り込んでください。',
  'list.full': '{{most}}件のシステムを表示しています。追加するには、どれかを外してください。',
  'list.clear': 'すべて外す',
  'empty.title': '重ねて見るシステムを選んでください',
  'empty.text':
    '複数のシステムを1つのリスクマップに重ねると、どこにリスクが集まっているか、どのシステムが同じ立場の人に及ぶかが分かります。一覧から選んでください。',
  'first.title': 'まだ評価がありません',
  'first.text': '評価を作ると、ここで1つのリスクマップに重ねて比べられます。',
  'first.action': '評価を始める',
  'token.name': '{{party}}({{system}})',
  'systems.title': '凡例',
  'systems.open': '{{system}}を開く',
  'systems.not-rated': 'まだ評価された関係者がいません。',
  'systems.outside': '目標の外',
  'systems.loading': '読み込んでいます。',
  'systems.failed': 'この評価を読めませんでした。{{reason}}',
} as const satisfies Readonly<Partial<Record<keyof typeof EN, string>>>;
