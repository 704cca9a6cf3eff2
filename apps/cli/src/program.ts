import { Command, CommanderError } from 'commander';
import type { ExitCode, Io } from './io.ts';
import { Failure } from './output/failure.ts';
import { OUTPUT_VERSION, printJson } from './output/json-output.ts';
import { languageOf } from './output/language.ts';

/** Runs the command line and gives the exit code. Every failure ends in words, never in a stack trace. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const program = buildProgram(io, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error, args, io);
  }
}

function reportFailure(error: unknown, args: readonly string[], io: Io): ExitCode {
  const asked = args.indexOf('--lang');
  const language = languageOf(asked >= 0 ? args[asked + 1] : undefined, io);
  const code = error instanceof Failure ? error.code : 'cli.unexpected';
  const reason = error instanceof Error ? error.message : String(error);
  const words = error instanceof Failure ? error.words : { ja: `思わぬ失敗です: ${reason}`, en: `Unexpected failure: ${reason}` };
  if (args.includes('--json')) printJson({ version: OUTPUT_VERSION, error: { code, message: words } }, io);
  io.note(`${words[language]} [${code}]\n`);
  return 2;
}

function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('anshin')
    .description('Assess a connected system, agree on who does what, prove that it holds. 評価し、合意し、確かめます。')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: io.write, writeErr: io.note });
  const json = ['--json', 'print one JSON document / JSONで出力'] as const;
  const lang = ['--lang <language>', 'ja or en; reports hold both when left out / 言語'] as const;
  program.command('examples').description('list the built-in systems / 組み込みの例').option(...json).option(...lang)
    .action(async (options) => done(await (await import('./commands/examples.ts')).examples(options, io)));
  program.command('init <dir>').description('write a starter model / ひな形を作る').option('--from <example>', 'begin with this example / 例から始める').option(...lang)
    .action(async (dir, options) => done(await (await import('./commands/init.ts')).init(dir, options, io)));
  program.command('check <file...>').description('schema and completeness findings / 記入の確認').option(...json).option(...lang).option('--now <date>', 'the day to judge by / 基準日')
    .action(async (files, options) => done(await (await import('./commands/check.ts')).check(files, options, io)));
  program.command('assess <file>').description('the assessment of a file or an example / 評価').option(...json).option(...lang)
    .option('--out <dir>', 'write files here / 出力先').option('--format <list>', 'html,md,json,svg / 形式')
    .option('--in-force <state>', 'planned, agreed, implemented (default) or verified / 数える対策').option('--only <what>', 'threats: stop after threats and scores')
    .option('--now <date>', 'the day to judge by / 基準日').option('--compat', 'CCDS scores in the reading of the printed tables / 表の読み方')
    .action(async (file, options) => done(await (await import('./commands/assess.ts')).assess(file, options, io)));
  program.command('score [vector...]').description('score vectors, from arguments or standard input / ベクタの評価').option(...json).option(...lang).option('--compat', 'CCDS scores in the reading of the printed tables / 表の読み方')
    .action(async (vectors, options) => done(await (await import('./commands/score.ts')).score(vectors, options, io)));
  program.command('diff <a> <b>').description('what differs in meaning / 意味の違い').option(...json).option(...lang)
    .action(async (a, b, options) => done(await (await import('./commands/diff.ts')).diff(a, b, options, io)));
  program.command('explain <id>').description('what an id means, its source, where it is used / 説明').option(...json).option(...lang)
    .action(async (id, options) => done(await (await import('./commands/explain.ts')).explain(id, options, io)));
  return program;
}
