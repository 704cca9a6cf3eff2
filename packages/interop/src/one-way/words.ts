import type { Words } from '../importer.ts';

/** What imports of the formats that are only read say. */
export const ONE_WAY_WORDS = {
  'import.unplaced-field': {
    ja: '項目「{field}」（{count} 件）は、このモデルに置く場所がないため、元のファイルの内容として文書に残しました。',
    en: 'The field “{field}” ({count} times) has no place in the model. It was kept with the file in the document.',
  },
  'import.unplaced': {
    ja: '元のファイルの「{what}」（{count} 件）は、このモデルに置く場所がないため、元のファイルの内容として文書に残しました。',
    en: 'The model has no place for “{what}” of the file ({count} of them). They were kept with the file in the document.',
  },
  'import.said-done': {
    ja: '元のツールで済みとされた対策が {count} 件あり、実施済みとして取り込みました。検証済みとは扱いません。',
    en: 'The other tool calls {count} measures done. They came in as implemented; an import never counts as verification.',
  },
  'import.nesting-cut': {
    ja: '領域の入れ子が深すぎる、または循環しているため、{count} 件の領域を外側の領域から切り離しました。',
    en: '{count} zones are nested too deeply or in a circle and now stand alone.',
  },
  'import.dangling-links': {
    ja: 'ファイルにないものを指す関連付け（{what}）が {count} 件あり、読み込みませんでした。',
    en: '{count} links ({what}) point to something that the file does not hold and were left out.',
  },
} as const satisfies Words;
