#!/usr/bin/env node
import { askedFlags } from './input/asked-flags.ts';
import { processIo } from './io.ts';
import { languageOf } from './output/language.ts';
import { reportFailure } from './output/report-failure.ts';
import { writeFailure } from './output/write-failure.ts';
import { runProgram } from './program.ts';

const args = process.argv.slice(2);
const io = processIo();

/** A reader that went away ends the program quietly; results that cannot be written are a failure. */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  const language = languageOf(askedFlags(args).lang, io);
  reportFailure(writeFailure(language === 'ja' ? '標準出力' : 'standard output', error), false, language, io);
  process.exit(2);
}

process.stdout.on('error', onStreamError);
process.stderr.on('error', () => process.exit(process.exitCode ?? 2));
process.exitCode = await runProgram(args, io);
