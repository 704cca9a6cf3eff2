import type { EN } from './en.ts';

/** すべての表のことば。 */
export const JA = {
  'search.label': '検索: {{table}}',
  'search.placeholder': '検索',
  'filter.label': '{{title}}: {{values}}',
  'filter.off': '{{title}}で絞り込む',
  'filter.on': '{{title}}で絞り込み中: {{values}}',
  'filter.or': '、',
  'filter.several_other': '{{count}}件の値',
  'filter.clear': '{{title}}での絞り込みをやめる',
  'rows.all_other': '{{number}} 行',
  'rows.some': '{{total}} 行中 {{shown}} 行',
  'rows.none': '検索と絞り込みに当てはまる行がありません。',
  'rows.show-all': 'すべての行を表示',
  'rows.pick-all': '表示中の行をすべて選択',
  'row.pick': '選択',
  'columns.choose': '表示する列を選ぶ',
  'columns.reset': '列を初期状態に戻す',
  export: '表示中の内容を CSV で保存',
  'bulk.label': '選択した行への操作',
  'bulk.picked_other': '{{count}} 行を選択中',
  'bulk.clear': '選択を解除',
  'paste.done_other': '{{count}} 個のセルに入力しました。',
  'paste.partly': '{{count}} 個のセルに入力しました。値が合わない {{left}} 個のセルはそのままです。',
  'copy.done_other': '{{count}} 個のセルをコピーしました。',
  'edit.misfit': '「{{text}}」はこの欄に入力できません。',
} as const satisfies Readonly<Partial<Record<keyof typeof EN, string>>>;
