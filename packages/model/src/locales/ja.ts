import type { ReadingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { type Sentence, wordsIn } from './sentence.ts';

const word = wordsIn('ja');

/** 読み込みで見つかったことを伝える文。 */
export const ja: Readonly<Record<ReadingCode, Sentence>> = {
  'read.encoding': (p) =>
    `文字コードが UTF-8 ではないため、このファイルを読めません（${word(p, 'line')} 行目）。${word(p, 'encoding') === '' ? '' : `${word(p, 'encoding')} で保存されているようです。`}エディターで文字コードを UTF-8 にして保存し直してください。`,
  'read.too-large': (p) => `ファイルの大きさが上限の ${megabytes(p, 'limit')} MB を超えているため、読めません。対象範囲を分けて、複数の文書にしてください。`,
  'read.too-many-values': (p) =>
    `ファイルに書かれた項目と値が上限の ${word(p, 'limit')} 個を超えているため、読めません。対象範囲を分けて、複数の文書にしてください。`,
  'read.empty': () => 'ファイルに何も書かれていません。「anshin: 1」で始まる文書を書くか、「anshin init」でひな形を作ってください。',
  'read.syntax': (p) => `${word(p, 'line')} 行 ${word(p, 'column')} 文字目で、書き方の誤りのため読めなくなりました。${word(p, 'reason')}`,
  'read.duplicate-key': (p) =>
    `項目「${word(p, 'key')}」が ${word(p, 'firstLine')} 行目と ${word(p, 'line')} 行目に重ねて書かれていて、どちらが正しいか決められません。一方を削除するか、別の名前にしてください。`,
  'read.alias-bomb': (p) =>
    `別名（「*名前」）による参照が多すぎるか、展開すると大きくなりすぎるため、読めません（上限は ${word(p, 'limit')}）。別名を減らし、値をそのまま書いてください。`,
  'read.alias-cycle': () => '別名（「*名前」）が自分自身を含んでいるため、読めません。その別名を削除し、値をそのまま書いてください。',
  'read.too-deep': (p) => `入れ子が上限の ${word(p, 'limit')} 段より深いため、読めません。字下げや括弧の閉じ忘れがないか確かめてください。`,
  'read.multiple-documents': () => '一つのファイルに複数の文書があります。「---」の行を削除するか、文書ごとにファイルを分けてください。',
  'read.not-a-map': () => '文書が「項目名: 値」の集まりになっていません。先頭に「anshin: 1」を置き、その下に項目を並べてください。',
  'read.unknown-version': (p) => unknownVersion(p),
  'read.migration-failed': (p) =>
    `この文書は版 ${word(p, 'from')} の形式ですが、版 ${word(p, 'to')} に直せませんでした。版 ${word(p, 'from')} の形式に沿っているか確かめるか、その版の Anshin で保存し直してください。`,
  'model.unknown-field': (p) =>
    `「${word(p, 'at')}」の「${word(p, 'field')}」という項目は、この形式にありません。${word(p, 'nearest') === '' ? '' : `「${word(p, 'nearest')}」の書き間違いではありませんか。`}${dropped(p)}項目名を直すか、削除してください。`,
  'model.wrong-type': (p) =>
    word(p, 'hint') === 'empty'
      ? `「${word(p, 'at')}」に値がありません。${dropped(p)}${word(p, 'expected')}を書くか、項目ごと削除してください。`
      : `「${word(p, 'at')}」には${word(p, 'expected')}が必要ですが、${word(p, 'found')}が書かれています。${dropped(p)}${word(p, 'hint') === 'quote' ? '文字列として書くには、引用符で囲んでください。' : '値を直してください。'}`,
  'model.missing-field': (p) => `「${word(p, 'at')}」に必要な項目「${word(p, 'field')}」がありません。${dropped(p)}この項目を書き足してください。`,
  'model.not-in-list': (p) =>
    `「${word(p, 'at')}」の「${word(p, 'found')}」は、選べる値ではありません。${word(p, 'nearest') === '' ? '' : `「${word(p, 'nearest')}」の書き間違いではありませんか。`}${dropped(p)}次の中から選んでください: ${word(p, 'allowed')}`,
  'model.bad-id': (p) =>
    `「${word(p, 'at')}」の「${word(p, 'found')}」は識別子として使えません。英字で始め、英数字と「-」「_」だけで 64 文字以内にしてください。${word(p, 'suggestion') === '' ? '' : `例えば「${word(p, 'suggestion')}」とします。`}${dropped(p)}`,
  'model.bad-date': (p) =>
    `「${word(p, 'at')}」の「${word(p, 'found')}」は、暦にある日付として読めません。${dropped(p)}「2027-03-31」のように、実在する日付を年-月-日の形で書いてください。`,
  'model.empty-text': (p) => `「${word(p, 'at')}」の文字列が空です。${dropped(p)}内容を書くか、項目ごと削除してください。`,
  'model.list-length': (p) => `「${word(p, 'at')}」には${range(p, '個')}が必要ですが、${word(p, 'found')} 個あります。${dropped(p)}数を合わせてください。`,
  'model.out-of-range': (p) => `「${word(p, 'at')}」の ${word(p, 'found')} は範囲の外です。${dropped(p)}${range(p, '')}の値にしてください。`,
  'model.not-one-of': (p) => `「${word(p, 'at')}」には、次の項目のうちちょうど一つを書きます: ${word(p, 'allowed')}。${dropped(p)}一つだけを残してください。`,
  'model.other': (p) =>
    `「${word(p, 'at')}」の「${word(p, 'found')}」は、決められた形になっていません。${dropped(p)}形式の説明（JSON Schema）を見て直してください。`,
  'model.too-many-findings': (p) =>
    `誤りが多いため、最初の ${word(p, 'shown')} 件だけを示しました。ほかに ${word(p, 'more')} 件あり、その部分も除いて読み進めました。示した誤りを直してから、もう一度確かめてください。`,
};

function dropped(params: Finding['params']): string {
  const name = word(params, 'dropped');
  return name === '' ? '仮の値を置いて読み進めました。' : `「${name}」を除いて読み進めました。`;
}

function range(params: Finding['params'], unit: string): string {
  const minimum = word(params, 'minimum');
  const maximum = word(params, 'maximum');
  if (minimum === maximum) return `ちょうど ${minimum} ${unit}`.trimEnd();
  if (maximum === '') return `${minimum} ${unit}以上`;
  return minimum === '' ? `${maximum} ${unit}以下` : `${minimum} 以上 ${maximum} ${unit}以下`;
}

function megabytes(params: Finding['params'], name: string): string {
  const bytes = params[name];
  return typeof bytes === 'number' ? String(bytes / 1_000_000) : '';
}

function unknownVersion(params: Finding['params']): string {
  const known = word(params, 'known');
  switch (word(params, 'fault')) {
    case 'missing':
      return `形式の版を示す「anshin」がないため、Anshin の文書として読めません。文書の先頭に「anshin: ${known}」と書いてください。`;
    case 'noNumber':
      return `形式の版「anshin」が数値になっていないため、読めません。引用符などを付けずに「anshin: ${known}」と書いてください。`;
    case 'newer':
      return `この文書の形式の版は ${word(params, 'found')} で、この Anshin が読める版 ${known} より新しいため、読めません。Anshin を新しくしてください。`;
    default:
      return `この文書の形式の版 ${word(params, 'found')} は知られていないため、読めません。正しい版か確かめてください。この Anshin の版は ${known} です。`;
  }
}
