import type { Words } from '../importer.ts';

/** What the import of .tm7 files says. */
export const TM7_WORDS = {
  'tm7.line-zone': {
    ja: '境界線「{name}」は囲みではないため、線の内側（曲がりの内側）にある構成要素を一つの領域とみなしました。領域を確かめてください。',
    en: 'The boundary “{name}” is a line and encloses nothing. What lies on its inner side was taken for a zone; check it.',
  },
  'tm7.line-open': {
    ja: '境界線「{name}」の内側を決められないため、何も含まない領域として取り込みました。属する構成要素を選んでください。',
    en: 'What the boundary line “{name}” encloses cannot be told, so its zone is empty. Choose what belongs to it.',
  },
} as const satisfies Words;
