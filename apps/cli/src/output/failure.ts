import type { BilingualText } from '@anshin/model';
import type { CliCode } from './cli-codes.ts';

/** Something the user asked for that cannot be done; ends the command with exit code 2 and no stack trace. */
export class Failure extends Error {
  readonly code: CliCode;
  readonly words: BilingualText;

  constructor(code: CliCode, words: BilingualText, cause?: unknown) {
    super(words.en, { cause });
    this.name = 'Failure';
    this.code = code;
    this.words = words;
  }
}
