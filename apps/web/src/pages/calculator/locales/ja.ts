import type { EN } from './en.ts';

/** この部分のことば。 */
export const JA = {
  'page.title': 'スコア計算',
  'page.about':
    '登録済みの評価手法で、脆弱性や脅威のスコアを計算します。入力はこのページの外に送られません。ベクタはアドレスに入るので、アドレスを渡せば共有できます。',
  'address.copy': 'アドレスをコピー',
  'address.copied': 'アドレスをコピーしました',
  'start.empty': '未選択から始める',
  'start.example': '例を見る',
  'several.title': '複数のベクタをまとめて計算',
  'several.label': 'ベクタ（1行に1つ）',
  'several.about': '手法を問わず、ベクタを1行に1つずつ貼り付けてください。異なる手法のスコアは比べられません。',
  'several.table': '貼り付けたベクタのスコア',
  'several.vector': 'ベクタ',
  'several.method': '手法',
  'several.score': 'スコア',
  'several.severity': '深刻度',
  'several.too-many': 'ここで計算するのは最初の{{count}}行までです。コマンドラインでは行数の制限なく計算できます。',
  'several.bad_other': '{{count}}件のベクタは計算できません。',
} as const satisfies Readonly<Partial<Record<keyof typeof EN, string>>>;
