import type { EN } from './en.ts';

/** テキスト表示のことば。 */
export const JA = {
  label: 'この評価の YAML テキスト',
  'state.step': 'テキストと評価の内容は一致しています。',
  'state.pending': '入力が止まると反映します。Ctrl+S ですぐに反映できます。',
  'state.errors_other': 'エラーが {{count}} 件あります。直すまで、何も反映しません。',
  'state.errors-behind': 'その間に、ほかの人が評価を変更しました。エラーを直すと、変更を統合できます。',
  'state.offer': '入力している間に、ほかの人が同じ箇所を変更しました。',
  'state.refused': 'テキストを反映できませんでした。理由はメッセージを確認してください。',
  'action.merge': '統合する（重なる箇所は相手の変更を優先）',
  'action.drop': '自分の入力を取り消す',
  'action.next-error': '最初のエラーへ移動',
  comments: 'テキストのコメントは、評価には保存されません。',
} as const satisfies Readonly<Partial<Record<keyof typeof EN, string>>>;
