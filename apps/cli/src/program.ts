import { Command, CommanderError } from 'commander';
import type { Language } from '@anshin/model';
import type { AssessFlags } from './commands/assess.ts';
import type { CheckFlags } from './commands/check.ts';
import type { DiffFlags } from './commands/diff.ts';
import type { ExamplesFlags } from './commands/examples.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { GapsFlags } from './commands/gaps.ts';
import type { ExportFlags } from './commands/export.ts';
import type { ImportFlags } from './commands/import.ts';
import type { InitFlags } from './commands/init.ts';
import type { LossFlags } from './commands/loss.ts';
import type { JudgementFlags } from './commands/paths.ts';
import type { PlanFlags } from './commands/plan.ts';
import type { ScoreFlags } from './commands/score.ts';
import type { ServeFlags } from './commands/serve.ts';
import { HELP_WORDS, type HelpWords } from './help-words.ts';
import { askedFlags, commandFirst } from './input/asked-flags.ts';
import type { ExitCode, Io } from './io.ts';
import { checkLanguage, languageOf } from './output/language.ts';
import { reportFailure } from './output/report-failure.ts';
import { usageFailure } from './output/usage-failure.ts';

/** The version that `--version` shows: that of the package. */
export const VERSION = '0.1.0';

/** Runs the command line and gives the exit code. Every failure ends in words, never in a stack trace. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = askedFlags(args);
  const language = languageOf(asked.lang, io);
  let exit: ExitCode = 0;
  const program = buildProgram(io, language, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...commandFirst(args)], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error, asked.json, language, io);
    if (error.exitCode === 0) return 0;
    return reportFailure(usageFailure(error, args), asked.json, language, io);
  }
}

type Done = (code: ExitCode) => void;

function buildProgram(io: Io, language: Language, done: Done): Command {
  const words = HELP_WORDS[language];
  const program = new Command('anshin')
    .description(words.program)
    .version(VERSION, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .exitOverride()
    .hook('preAction', (_, command) => checkLanguage(command.opts<{ readonly lang?: string }>().lang))
    .configureHelp({ styleTitle: (title) => words.headings[title as keyof HelpWords['headings']] ?? title })
    .configureOutput({ writeOut: io.write, writeErr: io.note, outputError: () => {} });
  addListing(program, words, io, done);
  addJudging(program, words, io, done);
  addLookingCloser(program, words, io, done);
  addPlanning(program, words, io, done);
  addExchange(program, words, io, done);
  addLookingUp(program, words, io, done);
  addServing(program, words, io, done);
  for (const command of program.commands) command.helpOption('-h, --help', words.options.help).option('--lang <language>', words.options.lang);
  return program;
}

/** Commands to begin with. */
function addListing(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  program
    .command('examples')
    .description(commands.examples)
    .option('--json', options.json)
    .action(async (flags: ExamplesFlags) => done(await (await import('./commands/examples.ts')).examples(flags, io)));
  program
    .command('init <dir>')
    .description(commands.init)
    .option('--from <example>', options.from)
    .action(async (dir: string, flags: InitFlags) => done(await (await import('./commands/init.ts')).init(dir, flags, io)));
}

/** Commands that judge a document. */
function addJudging(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  program
    .command('check <file...>')
    .description(commands.check)
    .option('--json', options.json)
    .option('--now <date>', options.now)
    .action(async (files: readonly string[], flags: CheckFlags) => done(await (await import('./commands/check.ts')).check(files, flags, io)));
  program
    .command('assess <file>')
    .description(commands.assess)
    .option('--json', options.json)
    .option('--out <dir>', options.out)
    .option('--format <list>', options.format)
    .option('--profile <id>', options.profile)
    .option('--about <id>', options.about)
    .option('--since <file>', options.since)
    .option('--sections <ids>', options.sections)
    .option('--cover <file>', options.cover)
    .option('--docx-template <file>', options.docxTemplate)
    .option('--in-force <state>', options.inForce)
    .option('--only <what>', options.only)
    .option('--now <date>', options.now)
    .option('--compat', options.compat)
    .action(async (file: string, flags: AssessFlags) => done(await (await import('./commands/assess.ts')).assess(file, flags, io)));
  program
    .command('gaps <file>')
    .description(commands.gaps)
    .option('--json', options.json)
    .option('--like <example...>', options.like)
    .option('--all', options.all)
    .option('--now <date>', options.now)
    .action(async (file: string, flags: GapsFlags) => done(await (await import('./commands/gaps.ts')).gaps(file, flags, io)));
  program
    .command('diff <a> <b>')
    .description(commands.diff)
    .option('--json', options.json)
    .action(async (a: string, b: string, flags: DiffFlags) => done(await (await import('./commands/diff.ts')).diff(a, b, flags, io)));
}

/** Commands that look closer at an assessment. */
function addLookingCloser(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  const add = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .option('--json', options.json)
      .option('--in-force <state>', options.inForce)
      .option('--now <date>', options.now);
  add('paths <file>', commands.paths).action(async (file: string, flags: JudgementFlags) =>
    done(await (await import('./commands/paths.ts')).paths(file, flags, io)),
  );
  add('why <file> <party>', commands.why).action(async (file: string, party: string, flags: JudgementFlags) =>
    done(await (await import('./commands/why.ts')).why(file, party, flags, io)),
  );
  add('sensitivity <file>', commands.sensitivity).action(async (file: string, flags: JudgementFlags) =>
    done(await (await import('./commands/sensitivity.ts')).sensitivity(file, flags, io)),
  );
  add('likelihood <file>', commands.likelihood).action(async (file: string, flags: JudgementFlags) =>
    done(await (await import('./commands/likelihood.ts')).likelihood(file, flags, io)),
  );
}

/** Commands that put figures to risks and measures. */
function addPlanning(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  program
    .command('plan <file>')
    .description(commands.plan)
    .option('--json', options.json)
    .option('--budget <yen>', options.budget)
    .option('--party-budget <list>', options.partyBudget)
    .option('--generate', options.generate)
    .option('--require <ids>', options.require)
    .option('--forbid <ids>', options.forbid)
    .option('--skip-accepted', options.skipAccepted)
    .option('--seconds <number>', options.seconds)
    .option('--in-force <state>', options.inForce)
    .option('--now <date>', options.now)
    .action(async (file: string, flags: PlanFlags) => done(await (await import('./commands/plan.ts')).plan(file, flags, io)));
  program
    .command('loss <file>')
    .description(commands.loss)
    .option('--json', options.json)
    .option('--template', options.template)
    .option('--trials <years>', options.trials)
    .option('--seed <number>', options.seed)
    .action(async (file: string, flags: LossFlags) => done(await (await import('./commands/loss.ts')).loss(file, flags, io)));
}

/** Commands that read and write files of other tools. */
function addExchange(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  program
    .command('import <file>')
    .description(commands.import)
    .option('--json', options.json)
    .option('--from <format>', options.fromFormat)
    .option('-o, --output <file>', options.outputFile)
    .option('--into <file>', options.into)
    .option('--mapping <file>', options.mapping)
    .option('--mapping-template', options.mappingTemplate)
    .option('--apply-held', options.applyHeld)
    .action(async (file: string, flags: ImportFlags) => done(await (await import('./commands/import.ts')).importFile(file, flags, io)));
  program
    .command('export <file>')
    .description(commands.export)
    .option('--json', options.json)
    .option('--to <format>', options.toFormat)
    .option('-o, --output <file>', options.outputFile)
    .option('--in-force <state>', options.inForce)
    .option('--now <date>', options.now)
    .action(async (file: string, flags: ExportFlags) => done(await (await import('./commands/export.ts')).exportFile(file, flags, io)));
}

/** Commands that need no document. */
function addLookingUp(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  program
    .command('score [vector...]')
    .description(commands.score)
    .option('--json', options.json)
    .option('--compat', options.compat)
    .action(async (vectors: readonly string[], flags: ScoreFlags) => done(await (await import('./commands/score.ts')).score(vectors, flags, io)));
  program
    .command('explain <id>')
    .description(commands.explain)
    .option('--json', options.json)
    .action(async (id: string, flags: ExplainFlags) => done(await (await import('./commands/explain.ts')).explain(id, flags, io)));
}

/** The workbench. */
function addServing(program: Command, { commands, options }: HelpWords, io: Io, done: Done): void {
  program
    .command('serve')
    .description(commands.serve)
    .option('--port <number>', options.port)
    .option('--host <address>', options.host)
    .option('--allow-network', options.allowNetwork)
    .option('--data <dir>', options.data)
    .option('--database-url <url>', options.databaseUrl)
    .option('--open', options.open)
    .action(async (flags: ServeFlags) => done(await (await import('./commands/serve.ts')).serve(flags, io)));
}
