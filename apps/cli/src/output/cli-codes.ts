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
  'cli.unexpected': { ja: 'Anshin の側の思わぬ失敗です。', en: 'Anshin itself failed in a way that was not foreseen.' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** A code with which a command can fail. */
export type CliCode = keyof typeof CLI_CODES;
