import type { BilingualText } from '@anshin/model';

/** Words that only paged office files need. `{…}` are values. */
export const OFFICE_WORDS = {
  continued: { ja: '(続き) {part}/{parts}', en: '(continued) {part}/{parts}' },
  part: { ja: '{part}/{parts}', en: '{part}/{parts}' },
  sheet: { ja: 'ワークシート{title}', en: 'Worksheet {title}' },
  decide: { ja: '決めるべきこと', en: 'What has to be decided' },
  scope: { ja: '評価の範囲と前提', en: 'Scope and premises' },
  reasons: { ja: 'リスクマップの根拠', en: 'Why the map looks like this' },
  partOfFigure: { ja: '{title}(拡大 {part}/{parts})', en: '{title} (enlarged, {part} of {parts})' },
  overview: {
    ja: '全体を示すため、小さな文字は省いています。続くスライドに、読める大きさの図があります。',
    en: 'This shows the whole, so small print is left out. The slides that follow show it large enough to read.',
  },
  issuer: { ja: '作成', en: 'Issued by' },
  author: { ja: '作成者', en: 'Author' },
  recipient: { ja: '提出先', en: 'For' },
  day: { ja: '評価の基準日', en: 'As of' },
  contents: { ja: '目次', en: 'Contents' },
  figure: { ja: '図', en: 'Figure' },
  table: { ja: '表', en: 'Table' },
  page: { ja: 'ページ', en: 'Page' },
  logo: { ja: 'ロゴ', en: 'Logo' },
  matrixKey: { ja: '列の番号と要求', en: 'Columns and requirements' },
  matrixColumn: { ja: '列', en: 'Column' },
  matrixTitle: { ja: '要求', en: 'Requirement' },
} as const satisfies Readonly<Record<string, BilingualText>>;
