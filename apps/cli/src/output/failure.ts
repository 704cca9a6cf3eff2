import type { BilingualText } from '@anshin/model';
import type { ServerCode } from '@anshin/server';
import type { StoreCode } from '@anshin/store';
import type { CliCode } from './cli-codes.ts';

/** A code with which a command ends: its own, or that of the server or the store. */
export type FailureCode = CliCode | ServerCode | StoreCode;

/** Something the user asked for that cannot be done; ends the command with exit code 2 and no stack trace. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly words: BilingualText;

  constructor(code: FailureCode, words: BilingualText, cause?: unknown) {
    super(words.en, { cause });
    this.name = 'Failure';
    this.code = code;
    this.words = words;
  }
}
