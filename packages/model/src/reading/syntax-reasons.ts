import type { BilingualText } from '../entities/text.ts';

/** Why a text is no JSON, in words that say what to do. */
export const JSON_REASONS = {
  cutOff: {
    ja: 'ファイルが途中で終わっています。最後まで保存されているか確かめてください。',
    en: 'The file ends in the middle. Check that it was saved completely.',
  },
  afterEnd: {
    ja: '文書が終わったあとに文字があります。余分な部分を削除してください。',
    en: 'There are characters after the end of the document. Remove what is left over.',
  },
  noValue: {
    ja: 'ここには値が必要です。文字列なら二重引用符で囲み、余分なコンマがあれば削除してください。',
    en: 'A value is expected here. Put text in double quotes, and remove a comma that is not needed.',
  },
  noKey: {
    ja: 'ここには二重引用符で囲んだ項目名が必要です。余分なコンマがあれば削除してください。',
    en: 'A field name in double quotes is expected here. Remove a comma that is not needed.',
  },
  noColon: { ja: '項目名のあとにコロン「:」が必要です。', en: 'A colon is needed after the field name.' },
  noComma: { ja: '項目と項目のあいだにコンマ「,」が必要です。', en: 'A comma is needed between two entries.' },
  string: { ja: '二重引用符が閉じていません。文字列の終わりに「"」を付けてください。', en: 'A double quote is not closed. Put " at the end of the text.' },
  control: {
    ja: '文字列の中に改行などの制御文字があります。改行は \\n と書いてください。',
    en: 'There is a line break or another control character inside a text. Write a line break as \\n.',
  },
  escape: {
    ja: '「\\」のあとの文字が正しくありません。「\\」そのものは「\\\\」と書いてください。',
    en: 'What follows the backslash is not valid. Write a backslash itself as \\\\.',
  },
} as const satisfies Record<string, BilingualText>;

/** Why a text is no YAML: what the parser's own words (js-yaml 5.5) mean, first match counts, in words that say what to do. */
export const YAML_REASONS: readonly { readonly words: RegExp; readonly reason: BilingualText }[] = [
  {
    words: /^tab characters/,
    reason: { ja: '字下げにタブが使われています。タブを空白に置き換えてください。', en: 'A tab is used to indent. Replace tabs with spaces.' },
  },
  {
    words: /within a (single|double) quoted scalar/,
    reason: {
      ja: '引用符が閉じていません。文字列の終わりに同じ引用符を付けてください。',
      en: 'A quote is not closed. Put the same quote at the end of the text.',
    },
  },
  {
    words: /within a flow collection/,
    reason: { ja: '「[」か「{」が閉じていません。対応する括弧を付けてください。', en: 'A bracket [ or { is not closed. Add the bracket that closes it.' },
  },
  {
    words: /missed comma|expected the node content/,
    reason: {
      ja: '括弧の中のコンマが足りないか、余分です。コンマを確かめてください。',
      en: 'Inside brackets a comma is missing or is one too many. Check the commas.',
    },
  },
  {
    words: /non-printable|null byte|valid JSON character/,
    reason: { ja: '表示できない制御文字があります。その文字を削除してください。', en: 'There is a control character that cannot be shown. Remove it.' },
  },
  {
    words: /escape sequence|hexadecimal/,
    reason: {
      ja: '二重引用符の中の「\\」のあとの文字が正しくありません。「\\」そのものは「\\\\」と書くか、一重引用符で囲んでください。',
      en: 'Inside double quotes, what follows the backslash is not valid. Write a backslash itself as \\\\, or use single quotes.',
    },
  },
  {
    words: /block scalar|chomping mode|indentation width|line break is expected/,
    reason: {
      ja: '「|」か「>」のあとの書き方が正しくありません。記号のあとで改行し、次の行から字下げして書いてください。',
      en: 'What follows | or > is not valid. Start a new line after the sign and indent the text below it.',
    },
  },
  {
    words: /alias|anchor/,
    reason: {
      ja: '「&名前」か「*名前」の使い方が正しくありません。「*名前」より前に「&名前」があるか確かめてください。',
      en: 'An anchor (&name) or alias (*name) is not valid. Check that &name stands before *name.',
    },
  },
  {
    words: /directive|YAML version|%YAML|previously declared suffix/,
    reason: {
      ja: '「%」で始まる行が正しくありません。Anshin の文書では要らないので、削除してください。',
      en: 'A line that begins with % is not valid. An Anshin document does not need it; remove it.',
    },
  },
  {
    words: /\btag\b|verbatim/,
    reason: {
      ja: '「!」で始まるタグは使えません。タグを削除し、文字列なら引用符で囲んでください。',
      en: 'A tag (a word that begins with !) cannot be used here. Remove it, and put text in quotes.',
    },
  },
  {
    words: /indentation of a mapping entry/,
    reason: {
      ja: '字下げがそろっていないか、値の中に「: 」があります。同じ段の項目を同じ数の空白で始め、「: 」を含む値は引用符で囲んでください。',
      en: 'The indentation does not line up, or a value contains ": ". Begin entries of one level with the same number of spaces, and put such a value in quotes.',
    },
  },
  {
    words: /deficient indentation/,
    reason: {
      ja: '続きの行の字下げが足りません。複数行にわたる文字列や括弧の中は、閉じる括弧も含めて、項目名より右から書き始めてください。',
      en: 'A line that continues is not indented enough. Begin the lines of a long text or of a bracket, the closing bracket too, further right than the field name.',
    },
  },
  {
    words: /indentation of/,
    reason: {
      ja: '字下げがそろっていません。同じ段の項目は同じ数の空白で始めてください。',
      en: 'The indentation does not line up. Begin entries of one level with the same number of spaces.',
    },
  },
  {
    words: /mapping (key|entry|pair)|key-value separator|complex keys|'?:'? after/,
    reason: {
      ja: '「項目名: 値」の形になっていません。項目名のあとに「: 」（コロンと空白）を付けてください。値に「: 」を含むときは引用符で囲んでください。',
      en: 'This does not have the form "name: value". Put a colon and a space after the name, and put a value that contains ": " in quotes.',
    },
  },
  {
    words: /end of the stream|document separator/,
    reason: {
      ja: 'ここで文書が終わるはずですが、続きがあります。字下げと括弧を確かめてください。',
      en: 'The document should end here but goes on. Check the indentation and the brackets.',
    },
  },
];

/** The reason for words that no entry of `YAML_REASONS` covers. */
export const OTHER_YAML_REASON: BilingualText = {
  ja: 'YAML として読めません。この行とその前の行の書き方を確かめてください。',
  en: 'This cannot be read as YAML. Check this line and the one before it.',
};

/** What the parser's words mean. */
export function yamlReason(words: string): BilingualText {
  return YAML_REASONS.find((entry) => entry.words.test(words))?.reason ?? OTHER_YAML_REASON;
}
