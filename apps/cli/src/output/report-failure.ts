import type { Language } from '@anshin/model';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from './failure.ts';
import { OUTPUT_VERSION, printJson } from './json-output.ts';
import { paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

const LABELS = { ja: 'エラー', en: 'error' } as const;

/** Tells a failure in words, as JSON too where that is asked for, and gives the exit code. */
export function reportFailure(error: unknown, json: boolean, language: Language, io: Io): ExitCode {
  const { code, words } = error instanceof Failure ? error : unexpected(error);
  if (json) printJson({ version: OUTPUT_VERSION, error: { code, message: words } }, io);
  io.note(`anshin: ${paint(LABELS[language], 'red', io.hasColour.note)}: ${words[language]} [${code}]\n`);
  return 2;
}

/** An error that no command foresaw: a fault of Anshin, told without its stack. */
function unexpected(error: unknown): Failure {
  const reason = plainLine(error instanceof Error ? error.message : String(error)).slice(0, 500);
  return new Failure(
    'cli.unexpected',
    {
      ja: `Anshin の側の思わぬ失敗です（${reason}）。入力したファイルとともに報告してください。`,
      en: `Anshin itself failed in a way that was not foreseen (${reason}). Please report it together with the input.`,
    },
    error,
  );
}
