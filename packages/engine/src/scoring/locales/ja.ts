import type { ScoringLocale } from './locale.ts';

/** Source of the ranks: CCDS smart-home guideline 1.0, table 3-36; of Critical, Major, Minor: IPA guide §4.1. */
export const ja: ScoringLocale = {
  severity: {
    none: 'なし',
    note: '記録のみ',
    low: '低',
    medium: '中',
    high: '高',
    critical: '緊急',
    minor: '軽度',
    major: '要注意',
    caution: '注意',
    warning: '警告',
    important: '重要',
    urgent: '緊急',
  },
  problem: {
    'vector.unknown-prefix': '「{what}」で始まる書き方の評価手法はありません。「CVSS:3.1/」や「CCDS-SH:1.0/」のように、手法と版から書き始めてください。',
    'vector.syntax': '{position} 文字目の「{what}」は「項目:値」の形になっていません。項目どうしは「/」で区切り、末尾に「/」を付けないでください。',
    'vector.unknown-metric': '{position} 文字目の「{what}」は、この手法にない項目です。大文字と小文字は区別されます。',
    'vector.unknown-value': '{position} 文字目の値は、この項目では使えません（「{what}」）。大文字と小文字は区別されます。',
    'vector.duplicate-metric': '{position} 文字目の「{what}」は二度目です。一つの項目は一度だけ書いてください。',
    'vector.missing-metric': '必須の項目「{what}」がありません。',
    'vector.order': '{position} 文字目の「{what}」の位置が正しくありません。この手法では、項目を規格の順に並べる必要があります。',
  },
};
