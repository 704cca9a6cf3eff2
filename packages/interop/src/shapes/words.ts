import type { Words } from '../importer.ts';

/** What imports of drawings say. */
export const SHAPES_WORDS = {
  'shapes.bad-mapping': {
    ja: '対応付けファイルを読めません（{line} 行目付近）。shapes と connectors の下に「図形の名前: 種類」の形で書いてください。',
    en: 'The mapping file cannot be read (near line {line}). Write “name of a shape: kind” below shapes and connectors.',
  },
  'shapes.unknown-mapping-key': {
    ja: '対応付けファイルの項目「{key}」は使われません。使えるのは shapes と connectors です。',
    en: 'The key “{key}” of the mapping file is not used; it knows shapes and connectors.',
  },
  'shapes.unknown-meaning': {
    ja: '対応付けファイルの「{pattern}」の値「{given}」は分かりません。「{nearest}」のことでしょうか。この行は使いませんでした。',
    en: 'The mapping file gives “{pattern}” the meaning “{given}”, which is not known. Did you mean “{nearest}”? The row was not used.',
  },
  'shapes.too-many-patterns': {
    ja: '対応付けファイルで * を使う行は {limit} 行までです。残りの {left} 行は使いませんでした。',
    en: 'The mapping file may hold {limit} rows with a *. The other {left} were not used.',
  },
  'shapes.ornaments': {
    ja: '文字だけの図形や飾りの図形 {count} 個は、構成要素とみなさず読み飛ばしました（例：{examples}）。構成要素であれば、対応付けファイルで種類を指定してください。',
    en: '{count} shapes that are only text or ornament were not taken for components (such as {examples}). Give them a kind in the mapping file where they are.',
  },
  'shapes.ignored': {
    ja: '対応付けファイルの指定により、図形や線 {count} 個を読み飛ばしました。',
    en: '{count} shapes and lines were left out because the mapping file says so.',
  },
  'shapes.loose-connectors': {
    ja: '両端が構成要素につながっていない線が {count} 本あり、通信経路として取り込みませんでした（例：{examples}）。元の図で線の端を図形に接続してください。',
    en: '{count} lines do not join two components and were not taken as channels (such as {examples}). Glue their ends to shapes in the drawing.',
  },
  'shapes.no-direction': {
    ja: '矢印のない線が {count} 本あります。通信経路としては取り込みましたが、向きが分からないためデータフローは作っていません。',
    en: '{count} lines have no arrow. They came in as channels; without a direction no data flow was made of them.',
  },
  'shapes.data': {
    ja: '図形に付けられた項目「{field}」（{count} 件）は、このモデルに置く場所がないため、元のファイルの内容として文書に残しました。',
    en: 'The model has no place for the shape data “{field}” ({count} times). It was kept with the file in the document.',
  },
  'shapes.same-names': {
    ja: '複数のページに同じ名前の図形が {count} 種類あります。別々の構成要素として取り込みました。同じものであればまとめてください。',
    en: '{count} names stand on several pages. They came in as separate components; merge them where they are the same thing.',
  },
  'shapes.attached': {
    ja: '図形に接続されていない線の端 {count} か所は、すぐそばの図形につながるものとみなしました。',
    en: '{count} ends of lines are glued to nothing; each was taken to join the shape right beside it.',
  },
  'shapes.zone-as-component': {
    ja: '線が領域「{name}」そのものにつながっているため、その領域全体を表す構成要素を一つ加えました。',
    en: 'Lines end at the zone “{name}” itself, so a component that stands for it as a whole was added.',
  },
  'shapes.framed': {
    ja: '「{name}」は中に他の図形があるため、領域とみなしました。',
    en: 'Other shapes lie in “{name}”, so it was taken for a zone.',
  },
  'shapes.page-unread': {
    ja: 'ページ「{name}」を読めないため、その内容は取り込んでいません。',
    en: 'The page “{name}” cannot be read; its content is missing.',
  },
  'shapes.too-crowded': {
    ja: '図形が {count} 個を超えるページがあるため、位置からの領域の判定を行っていません。',
    en: 'A page has more than {count} shapes, so zones were not told from positions there.',
  },
} as const satisfies Words;
