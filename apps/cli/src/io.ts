import type { WorkControl } from '@anshin/engine';
import type { JobName } from './jobs/jobs.ts';
import { saveFile } from './output/save-file.ts';
import { readText } from './input/read-text.ts';

/** How a file is written: `new` refuses to touch one that exists, `replace` puts it in place of what is there. */
export type SaveMode = 'new' | 'replace';

/** The world as commands see it; tests put their own in its place. */
export interface Io {
  /** Results. */
  readonly write: (text: string) => void;
  /** Diagnostics and progress. */
  readonly note: (text: string) => void;
  /** Whether a person watches the notes; progress is told only then. */
  readonly isTerminal: boolean;
  /** Whether a person types what `readInput` reads. */
  readonly isInputTerminal: boolean;
  /** Where colours may be used. */
  readonly hasColour: { readonly write: boolean; readonly note: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today where the user is, as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** All of standard input; undefined when it holds more than `limit` bytes. */
  readonly readInput: (limit: number) => Promise<string | undefined>;
  /** Writes a file as a whole or not at all; throws the system's error. */
  /** Runs a long computation; a worker in a real process. */
  readonly startJob: (name: JobName, input: unknown, progress: NonNullable<WorkControl['progress']>) => Promise<unknown>;
  readonly saveFile: (path: string, content: string | Uint8Array, mode: SaveMode) => void;
}

/** Exit codes of the contract: 0 fine, 1 findings at error level or a difference, 2 unreadable or wrongly called. */
export type ExitCode = 0 | 1 | 2;

/** Whether the program runs from its sources and not from the bundle. */
const isSource = import.meta.url.endsWith('.ts');

/** The world of a real process. */
export function processIo(): Io {
  const { stdout, stderr, env, stdin } = process;
  const mayColour = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    write: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
    isTerminal: stderr.isTTY === true,
    isInputTerminal: stdin.isTTY === true,
    hasColour: { write: mayColour && stdout.isTTY === true, note: mayColour && stderr.isTTY === true },
    environment: env,
    today: () => dayAt(new Date()),
    readInput: (limit) => readText(stdin, limit),
    startJob: async (...order) =>
      isSource ? (await import('./jobs/in-process.ts')).inProcess(...order) : (await import('./jobs/in-worker.ts')).inWorker(...order),
    saveFile,
  };
}

/** The day of a moment by the clock on the wall. */
export function dayAt(moment: Date): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}`;
}
