import type { Words } from '../importer.ts';

/** What can be wrong with any file, whatever its format. */
export const READING_WORDS = {
  'import.too-large': {
    ja: 'ファイルが大きすぎるため読み込めません（上限は 32 MB）。範囲を分けて書き出し直してください。',
    en: 'The file is too large to be imported (the limit is 32 MB). Export it again in parts.',
  },
  'import.too-deep': {
    ja: '入れ子が深すぎるため読み込めません。元のツールで書き出し直してください。',
    en: 'The file is nested too deeply to be imported. Write it anew from its own tool.',
  },
  'import.too-many-elements': {
    ja: 'ファイルの要素が多すぎるため読み込めません。範囲を分けて書き出し直してください。',
    en: 'The file holds more elements than can be read. Export it again in parts.',
  },
  'import.bad-json': {
    ja: 'JSON として読めません。ファイルが途中で切れていないか確かめてください。',
    en: 'The file is no readable JSON. Check that it is complete.',
  },
  'import.bad-yaml': {
    ja: 'YAML として読めません。字下げと括弧を確かめてください。',
    en: 'The file is no readable YAML. Check indentation and brackets.',
  },
  'import.bad-xml': {
    ja: 'XML として読めません。ファイルが途中で切れていないか確かめてください。',
    en: 'The file is no readable XML. Check that it is complete.',
  },
  'import.xml-doctype': {
    ja: '文書型の宣言（DOCTYPE）やエンティティを含む XML は、安全のため読み込みません。それを除いて書き出し直してください。',
    en: 'XML with a document type or entities of its own is not read, for safety. Write the file again without them.',
  },
  'import.bad-archive': {
    ja: '圧縮ファイルとして開けません。ファイルが壊れていないか確かめてください。',
    en: 'The file cannot be opened as an archive. Check that it is not damaged.',
  },
  'import.archive-bomb': {
    ja: '圧縮ファイルの中身が大きすぎるため開きません。',
    en: 'The archive claims to hold more than is ever opened.',
  },
  'import.damaged-text': {
    ja: '一部の文字を読み取れず、「�」に置き換えました。文字コードを確かめてください（{encoding} として読みました）。',
    en: 'Some characters could not be read and were replaced by “�”. Check the encoding (it was read as {encoding}).',
  },
  'import.not-this-format': {
    ja: 'このファイルは {format} の形式ではないようです。--from で形式を選び直してください。',
    en: 'The file does not look like {format}. Choose another format with --from.',
  },
  'import.nothing-found': {
    ja: '構成要素が一つも見つかりませんでした。',
    en: 'Not a single component was found.',
  },
  'import.too-many': {
    ja: '{what}が多すぎるため、{left} 件を読み込みませんでした。',
    en: '{left} of the {what} were left out because there are too many.',
  },
  'import.assumed-kind': {
    ja: '「{name}」の種類は {kind} と仮に決めました。違う場合は選び直してください。',
    en: '“{name}” was taken for a {kind}. Choose another kind where that is wrong.',
  },
  'import.assumed-medium': {
    ja: '通信経路「{name}」の媒体は書かれていないため、{medium} と仮に決めました。',
    en: 'The file does not say what carries the channel “{name}”; {medium} was assumed.',
  },
  'import.assumed-zone': {
    ja: '領域「{name}」の種類は {kind} と仮に決めました。',
    en: 'The zone “{name}” was taken for {kind}.',
  },
  'import.dangling': {
    ja: '「{name}」は、ファイルにないもの（{missing}）を指しているため、読み込みませんでした。',
    en: '“{name}” refers to something that the file does not hold ({missing}) and was left out.',
  },
} as const satisfies Words;
