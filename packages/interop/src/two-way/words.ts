import type { Words } from '../importer.ts';

/** What imports and exports of the two-way formats say. */
export const TWO_WAY_WORDS = {
  'import.kept-field': {
    ja: '項目「{field}」（{count} 件）は、このモデルに置く場所がないため、元のファイルの内容として残しました。同じ形式で書き出すと元に戻ります。',
    en: 'The field “{field}” ({count} times) has no place in the model. It was kept with the file and is written back when you export in the same format.',
  },
  'import.not-kept': {
    ja: '元のファイルは {limit} MB を超えるため文書に残していません。同じ形式で書き出しても、モデルにない内容は戻りません。',
    en: 'The file is larger than {limit} MB and was not kept in the document. An export in the same format will not bring back what the model does not hold.',
  },
  'import.kept-decision': {
    ja: '元のツールで「{state}」とされた脅威が {count} 件あります。取り込みは承認ではないため、未対応の脅威として取り込みました。必要なら意思決定として記録してください。',
    en: 'The other tool calls {count} threats {state}. An import approves nothing, so they came in as open; record a decision where one was taken.',
  },
  'import.loose-zones': {
    ja: '入れ子が自分自身に戻るか深すぎる領域が {count} 件あるため、それぞれ独立した領域として取り込みました。',
    en: '{count} zones lie within themselves or are nested too deeply; each was taken as a zone of its own.',
  },
  'import.joined-connections': {
    ja: '同じ二つの構成要素を結ぶ接続が複数ある箇所が {count} か所あり、それぞれ一つの通信経路にまとめました。保護は弱いほうに合わせています。',
    en: 'In {count} places several connections join the same two components. Each was taken as one channel with the weaker protection.',
  },
  'import.assumed-asset': {
    ja: '守るべきもの「{name}」の種類は {kind} と仮に決めました。',
    en: 'The asset “{name}” was taken for {kind}.',
  },
  'import.assumed-class': {
    ja: '脅威「{name}」の分類は {class} と仮に決めました。',
    en: 'The threat “{name}” was taken for {class}.',
  },
  'import.include-missing': {
    ja: '取り込み先のファイル「{name}」が一緒に渡されていないため、その内容は読み込んでいません。',
    en: 'The included file “{name}” was not handed in with this one, so its content is missing.',
  },
  'import.include-unreadable': {
    ja: '取り込み先のファイル「{name}」を読めないため、その内容は読み込んでいません。',
    en: 'The included file “{name}” cannot be read, so its content is missing.',
  },
  'import.left-control': {
    ja: '取りやめた対策や実施しない対策（{count} 件）は取り込まず、元のファイルの内容として残しました。',
    en: '{count} controls that were retired or will not be done were not taken over; they were kept with the file.',
  },
  'export.lost-things': {
    ja: '{format} には「{what}」を置く場所がないため、{count} 件を書き出していません。',
    en: '{format} has no place for “{what}”; {count} of them were not written.',
  },
  'export.lost-field': {
    ja: '{format} には「{what}」の項目 {field} を置く場所がないため、{count} 件を書き出していません。',
    en: '{format} has no place for the field {field} of “{what}”; it was left out {count} times.',
  },
  'export.lost-part': {
    ja: '{format} には文書の「{what}」{field} を置く場所がないため、書き出していません。',
    en: '{format} has no place for “{what}” {field} of the document; it was not written.',
  },
  'export.one-language': {
    ja: '{format} は一つの言語しか持てないため、{count} 件の文はもう一方の言語を書き出していません。',
    en: '{format} holds one language only; {count} texts were written without the other one.',
  },
  'export.stand-in': {
    ja: '{format} が必ず求める項目のうち文書にないものは、仮の値で埋めました（{fields}）。渡す前に確かめてください。',
    en: 'Fields that {format} demands and the document does not have were filled with neutral values ({fields}). Check them before you hand the file on.',
  },
  'export.kept-unreadable': {
    ja: '取り込み時に残した {format} のファイルを読めないため、新しいファイルとして書き出しました。',
    en: 'The {format} file that was kept at the import cannot be read; a new file was written.',
  },
} as const satisfies Words;
