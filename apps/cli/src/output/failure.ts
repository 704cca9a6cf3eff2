import type { BilingualText } from '@anshin/model';

/** Something the user asked for that cannot be done; ends the command with exit code 2 and no stack trace. */
export class Failure extends Error {
  readonly code: string;
  readonly words: BilingualText;

  constructor(code: string, words: BilingualText) {
    super(words.en);
    this.name = 'Failure';
    this.code = code;
    this.words = words;
  }
}
