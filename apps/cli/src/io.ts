/** The world as commands see it; tests put their own in its place. */
export interface Io {
  readonly write: (text: string) => void;
  /** Diagnostics and progress. */
  readonly note: (text: string) => void;
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly readInput: () => Promise<string>;
}

/** Exit codes of the contract: 0 fine, 1 findings at error level or a difference, 2 unreadable or wrongly called. */
export type ExitCode = 0 | 1 | 2;

/** The world of a real process. */
export function processIo(): Io {
  return {
    write: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    hasColour: process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined,
    environment: process.env,
    today: () => new Date().toISOString().slice(0, 10),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}
