import type { Words } from '../importer.ts';

/** What the import of asset lists says. */
export const ASSET_LIST_WORDS = {
  'asset-list.no-header': {
    ja: '名称や種別などの見出しの行が見つからないため、資産一覧として読めません。対応表（--mapping）で headerRow と columns を指定してください。',
    en: 'No row with headers such as name or type was found, so this cannot be read as an asset list. Name headerRow and columns in a mapping file (--mapping).',
  },
  'asset-list.column': {
    ja: '列 {column}「{header}」を「{field}」とみなしました（確からしさ {score}/100）。違う場合は対応表（--mapping）で指定してください。',
    en: 'Column {column} “{header}” was taken for the {field} (likeness {score} of 100). Use a mapping file (--mapping) where that is wrong.',
  },
  'asset-list.unused-column': {
    ja: '列 {column}「{header}」（{count} 件）は使わず、元の表のまま文書に残しました。',
    en: 'Column {column} “{header}” ({count} cells) was not used. It was kept with the table in the document.',
  },
  'asset-list.no-such-column': {
    ja: '対応表にある列「{header}」が、この表にありません。見出しのとおりに書いてください。',
    en: 'The table has no column “{header}”, which the mapping file names. Write the header as it stands in the table.',
  },
  'asset-list.no-such-sheet': {
    ja: '対応表にあるシート「{sheet}」がないため、見出しの最も合うシートを読みました。',
    en: 'There is no sheet “{sheet}”, which the mapping file names. The sheet with the best headers was read.',
  },
  'asset-list.sheet-left': {
    ja: 'シート「{sheet}」（{rows} 行）は読み込まず、元の表のまま文書に残しました。読み込むには対応表で sheet を指定してください。',
    en: 'The sheet “{sheet}” ({rows} rows) was not read, but kept in the document. Name it as sheet in a mapping file to read it.',
  },
  'asset-list.encoding': {
    ja: '文字コードは {encoding} とみなしました。',
    en: 'The text was taken for {encoding}.',
  },
  'asset-list.open-quote': {
    ja: '{line} 行目の引用符（"）が閉じられていません。ここから先の引用符は、ただの文字として読みました。',
    en: 'A quotation mark in line {line} is never closed. From there on, quotation marks were read as plain characters.',
  },
  'asset-list.cell-cut': {
    ja: '長すぎるセルが {count} 個あり、32,767 文字までで切りました。',
    en: '{count} cells are too long and were cut after 32,767 characters.',
  },
  'asset-list.row-unnamed': {
    ja: '{row} 行目には名称も番号もないため、読み込みませんでした（{text}）。',
    en: 'Row {row} names no asset and was left out ({text}).',
  },
  'asset-list.row-total': {
    ja: '{row} 行目は合計の行とみなし、読み込みませんでした（{text}）。',
    en: 'Row {row} was taken for a sum and left out ({text}).',
  },
  'asset-list.row-heading': {
    ja: '{row} 行目は見出しとみなし、読み込みませんでした（{text}）。',
    en: 'Row {row} was taken for a heading and left out ({text}).',
  },
  'asset-list.row-header': {
    ja: '{row} 行目は列見出しの繰り返しとみなし、読み込みませんでした（{text}）。',
    en: 'Row {row} repeats the headers and was left out ({text}).',
  },
  'asset-list.twins': {
    ja: '「{name}」という名称の行が {count} 行あります。別々の構成要素として取り込みました。',
    en: '{count} rows bear the name “{name}”. They came in as separate components.',
  },
  'asset-list.known': {
    ja: '{count} 行は、文書にすでにある構成要素と名称が一致しました。空いている項目だけを埋めました。',
    en: '{count} rows have the names of components that the document has. Only their empty fields were filled.',
  },
  'asset-list.ignored': {
    ja: '対応表で ignore とされた {count} 行は読み込んでいません。',
    en: '{count} rows were left out because the mapping file says ignore.',
  },
  'asset-list.assumed-kind-word': {
    ja: '種別「{word}」（{count} 件）は {kind} とみなしました。違う場合は対応表の kinds で指定してください。',
    en: 'The type “{word}” ({count} rows) was taken for: {kind}. Use kinds in a mapping file where that is wrong.',
  },
  'asset-list.assumed-role': {
    ja: '「{name}」は{role}とみなしました。違う場合は役割を選び直してください。',
    en: '“{name}” was taken for {role}. Choose another role where that is wrong.',
  },
  'asset-list.assumed-network': {
    ja: '接続先の「{name}」は一覧にないため、{kind}として構成要素に加えました。',
    en: 'Assets connect to “{name}”, which the list does not hold. It was added as a component: {kind}.',
  },
  'asset-list.unknown-target': {
    ja: '{row} 行目の「{name}」の接続先「{target}」が一覧にないため、この接続は読み込みませんでした。',
    en: '“{name}” (row {row}) connects to “{target}”, which the list does not hold. The connection was left out.',
  },
  'asset-list.ambiguous-target': {
    ja: '{row} 行目の「{name}」の接続先「{target}」に当たる行が複数あるため、最初の行につなぎました。',
    en: '“{name}” (row {row}) connects to “{target}”, which several rows are called. It was joined to the first of them.',
  },
  'asset-list.self-target': {
    ja: '{row} 行目の「{name}」は自分自身を接続先としているため、この接続は読み込みませんでした。',
    en: '“{name}” (row {row}) names itself as what it connects to. That connection was left out.',
  },
} as const satisfies Words;
