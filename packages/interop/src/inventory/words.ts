import type { Words } from '../importer.ts';

/** What all imports of assets, parts and devices say. */
export const INVENTORY_WORDS = {
  'inventory.not-kept': {
    ja: '元のファイルは {limit} MB を超えるため、文書に残していません。元のファイルを別に保管してください。',
    en: 'The file is larger than {limit} MB and was not kept in the document. Keep the file itself.',
  },
  'inventory.bad-mapping': {
    ja: '対応表（--mapping）を読めないため、使っていません（{line} 行目付近）。YAML の書き方を確かめてください。',
    en: 'The mapping file (--mapping) cannot be read near line {line} and was not used. Check its YAML.',
  },
  'inventory.unknown-mapping-key': {
    ja: '対応表の「{key}」は使われません。使えるのは {known} です。',
    en: '“{key}” in the mapping file means nothing here. It knows {known}.',
  },
  'inventory.unknown-meaning': {
    ja: '対応表の「{key}」に書かれた「{given}」が分かりません。「{nearest}」のことでしょうか。',
    en: 'The mapping file gives “{given}” for “{key}”, which is not known. Did you mean “{nearest}”?',
  },
} as const satisfies Words;
