import { readLossFile, type WordedFinding } from '../input/loss-file.ts';
import { openDocument } from '../input/open-document.ts';
import { wholeNumberOf } from '../input/whole-number.ts';
import type { ExitCode, Io } from '../io.ts';
import { runJob } from '../jobs/run-job.ts';
import { findingLine } from '../output/finding-lines.ts';
import { lossLines } from '../output/judgement/loss-lines.ts';
import { lossTemplate } from '../output/judgement/loss-template.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** What `anshin loss` can be told. */
export interface LossFlags {
  readonly json?: boolean;
  readonly lang?: string;
  /** The file is a model, and a file of risks to fill in is wanted. */
  readonly template?: boolean;
  readonly trials?: string;
  readonly seed?: string;
}

/** `anshin loss`: ranges of loss by Monte Carlo from a file of risks; or, with `--template`, such a file to fill in for a model. */
export async function loss(name: string, flags: LossFlags, io: Io): Promise<ExitCode> {
  const language = languageOf(flags.lang, io);
  if (flags.template === true) {
    const opened = await openDocument(name, flags, io);
    if (opened === undefined) return 2;
    io.write(lossTemplate(opened.document, language));
    return 0;
  }
  const asked = {
    ...(flags.trials === undefined ? {} : { trials: wholeNumberOf('--trials', flags.trials, 1_000, 10_000_000) }),
    ...(flags.seed === undefined ? {} : { seed: wholeNumberOf('--seed', flags.seed, 0, Number.MAX_SAFE_INTEGER) }),
  };
  const read = readLossFile(name, asked);
  if ('findings' in read) return tellFaulty(name, read.findings, flags, io);
  const result = await runJob('loss', read.input, flags, io);
  if (flags.json === true) printJson(result, io);
  else io.write(lossLines(result, language, io.hasColour.write));
  return 0;
}

function tellFaulty(file: string, findings: readonly WordedFinding[], flags: LossFlags, io: Io): ExitCode {
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, files: [{ file, unreadable: true, findings }] }, io);
  io.note(findings.map((finding) => findingLine(finding, file, language, io.hasColour.note)).join(''));
  return 2;
}
