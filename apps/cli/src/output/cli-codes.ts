import type { BilingualText } from '@anshin/model';

/** Every code with which a command can fail, and what it means. Never reused for another meaning. */
export const CLI_CODES = {
  'cli.usage': { ja: 'コマンドの書き方が違います。', en: 'The command line does not follow the usage.' },
  'cli.unknown-language': { ja: '--lang に使えるのは ja と en です。', en: '--lang knows ja and en.' },
  'cli.bad-day': { ja: '--now に日付でないものが書かれています。', en: '--now was given something that is not a day.' },
  'cli.unknown-in-force': { ja: '--in-force に使えない値です。', en: '--in-force was given a word that it does not know.' },
  'cli.unknown-only': { ja: '--only に使えるのは threats です。', en: '--only knows threats.' },
  'cli.unknown-format': { ja: 'その形式では書き出せません。', en: 'Nothing can be written in that format.' },
  'cli.format-without-out': { ja: '--format には、書き出す先の --out が要ります。', en: '--format needs --out, the folder to write to.' },
  'cli.no-report-of-threats-only': { ja: '脅威だけの評価からは、JSON しか書き出せません。', en: 'Of threats only, nothing but JSON can be written.' },
  'cli.no-such-file': { ja: 'その名前のファイルも、組み込みの例もありません。', en: 'There is neither a file nor a built-in example of that name.' },
  'cli.not-a-file': { ja: '普通のファイルではないため、読みません。', en: 'It is no regular file, so it is not read.' },
  'cli.unreadable-file': { ja: 'ファイルを読めません。', en: 'The file cannot be read.' },
  'cli.input-too-large': { ja: '標準入力が大きすぎます。', en: 'Standard input holds too much.' },
  'cli.no-such-example': { ja: 'その名前の例はありません。', en: 'There is no example of that name.' },
  'cli.file-exists': { ja: '既にあるファイルは上書きしません。', en: 'A file that exists is not overwritten.' },
  'cli.cannot-write': { ja: 'ファイルを書けません。', en: 'The file cannot be written.' },
  'cli.unknown-id': { ja: 'その識別子の説明はありません。', en: 'Nothing is known of that id.' },
  'cli.cancelled': { ja: '利用者が途中で終了しました。', en: 'The user ended it before it was done.' },
  'cli.bad-number': { ja: '数の指定が範囲の外か、整数ではありません。', en: 'A number is out of range or not whole.' },
  'cli.unknown-position': { ja: 'その関係者の位置はありません。', en: 'There is no position of that party.' },
  'cli.unknown-measure': { ja: 'その識別子の対策はありません。', en: 'There is no measure of that id.' },
  'cli.unknown-import-format': { ja: 'その形式は読み込めません。', en: 'Nothing is read in that format.' },
  'cli.unrecognised-file': { ja: 'ファイルの形式が分かりません。', en: 'The format of the file is not recognised.' },
  'cli.unknown-export-format': { ja: 'その形式では書き出せません。', en: 'Nothing is exported in that format.' },
  'cli.unknown-profile': { ja: 'その種類の報告書はありません。', en: 'There is no such kind of report.' },
  'cli.profile-needs-subject': { ja: '報告書が何についてのものか、指定が要ります。', en: 'The report must be told what it is about.' },
  'cli.bad-cover': { ja: '表紙の指定を読めません。', en: 'The cover cannot be read.' },
  'cli.no-mapping-template': { ja: 'その形式には対応表がありません。', en: 'That format has no mapping file.' },
  'cli.bad-template': { ja: 'Word のひな形として使えません。', en: 'The Word template cannot be used.' },
  'cli.unexpected': { ja: 'Anshin の側の思わぬ失敗です。', en: 'Anshin itself failed in a way that was not foreseen.' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** A code with which a command can fail. */
export type CliCode = keyof typeof CLI_CODES;
