import type { Language } from '@anshin/model';

/** What `--help` says, by command and option. */
export interface HelpWords {
  readonly program: string;
  readonly commands: Readonly<Record<'examples' | 'init' | 'check' | 'assess' | 'score' | 'diff' | 'explain' | 'help', string>>;
  readonly options: Readonly<Record<'json' | 'lang' | 'from' | 'now' | 'out' | 'format' | 'inForce' | 'only' | 'compat' | 'version' | 'help', string>>;
  /** Headings that the parser writes in English. */
  readonly headings: Readonly<Record<'Usage:' | 'Options:' | 'Arguments:' | 'Commands:', string>>;
}

/** The help in both languages. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  ja: {
    program: 'つながるシステムを評価し、関係者で合意し、守られていることを確かめます。',
    commands: {
      examples: '組み込みの例を一覧にします。',
      init: 'ひな形となるモデルをフォルダに作ります。',
      check: '書き方と記入の漏れを調べます（終了コード: 0 なし、1 エラーあり、2 読めない）。',
      assess: 'ファイルまたは組み込みの例を評価します（終了コードは check と同じ）。',
      score: 'ベクタを採点します。引数がなければ標準入力を1行ずつ読みます。',
      diff: '二つの文書の、意味の違いを示します（終了コード: 0 同じ、1 違う）。',
      explain: '識別子（規則、要件、機能、所見など）やベクタの意味、出典、使われている所を示します。',
      help: 'コマンドの使い方を示します。',
    },
    options: {
      json: '結果を一つの JSON として出力します。',
      lang: '言語（ja または en）。報告書は、指定がなければ両方の言語で書きます。',
      from: 'この例を写して始めます。',
      now: '評価の基準とする日（例: 2026-04-01）。指定がなければ今日です。',
      out: '報告書を書き出すフォルダ。',
      format: '書き出す形式（例: html,md,json,svg）。指定がなければ html です。',
      inForce: '数に入れる対策の状態（planned、agreed、implemented、verified）。指定がなければ implemented です。',
      only: 'threats を指定すると、脅威とスコアまでで終えます。',
      compat: 'CCDS のスコアを、印刷された表の読み方で計算します。',
      version: '版を示します。',
      help: 'この説明を示します。',
    },
    headings: { 'Usage:': '使い方:', 'Options:': '指定:', 'Arguments:': '渡すもの:', 'Commands:': 'コマンド:' },
  },
  en: {
    program: 'Assess a connected system, agree on who does what, and prove that it holds.',
    commands: {
      examples: 'list the built-in systems',
      init: 'write a starter model into a folder',
      check: 'look for faults and gaps (exit code: 0 none, 1 errors, 2 unreadable)',
      assess: 'assess a file or a built-in example (exit code as for check)',
      score: 'score vectors; without arguments, those on standard input, one a line',
      diff: 'show what differs in meaning between two documents (exit code: 0 same, 1 different)',
      explain: 'say what an id (rule, requirement, function, finding, …) or a vector means, its source, and where it is used',
      help: 'show how a command is used',
    },
    options: {
      json: 'print the result as one JSON document',
      lang: 'language, ja or en; reports hold both when it is left out',
      from: 'begin with a copy of this example',
      now: 'the day to judge by, such as 2026-04-01; today when left out',
      out: 'the folder to write reports to',
      format: 'formats to write, such as html,md,json,svg; html when left out',
      inForce: 'which measures count: planned, agreed, implemented (default) or verified',
      only: 'threats: stop after threats and scores',
      compat: 'compute CCDS scores in the reading of the printed tables',
      version: 'show the version',
      help: 'show this help',
    },
    headings: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Arguments:': 'Arguments:', 'Commands:': 'Commands:' },
  },
};
