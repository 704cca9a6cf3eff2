import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { starterText } from '../commands/starter-text.ts';
import type { ExitCode, Io } from '../io.ts';
import { inProcess } from '../jobs/in-process.ts';
import { saveFile } from '../output/save-file.ts';
import { runProgram } from '../program.ts';

/** What a command did. */
export interface CliRun {
  readonly exit: ExitCode;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** The world that tests give: English, no terminal, 1 April 2026; `changes` replaces parts of it. */
export async function runCli(args: readonly string[], changes: Partial<Io> & { readonly input?: string } = {}): Promise<CliRun> {
  let out = '';
  let err = '';
  const { input = '', ...rest } = changes;
  const io: Io = {
    write: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    isTerminal: false,
    isInputTerminal: false,
    hasColour: { write: false, note: false },
    environment: { LANG: 'C' },
    today: () => '2026-04-01',
    readInput: async (limit) => (Buffer.byteLength(input) > limit ? undefined : input),
    startJob: inProcess,
    saveFile,
    ...rest,
  };
  const exit = await runProgram(args, io);
  return { exit, out, err };
}

/** The JSON document that a run printed; fails when standard output holds anything else. */
export function jsonOf(run: CliRun): unknown {
  return JSON.parse(run.out);
}

/** A folder that lasts as long as the tests of one file. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'anshin-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder and gives its path. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A small document without findings at error level: what `anshin init` writes. */
export const SMALL = starterText('small');

/** The line (from 1) and column of a text in SMALL, or in what was made of it. */
export function placeOf(text: string, document: string = SMALL): string {
  const before = document.slice(0, document.indexOf(text)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** A file of two risks for the loss simulation. */
export const RISKS = `risks:
  - id: recall
    frequency: { probability: 0.02 }
    magnitude: { shape: lognormal, low: 1000000, high: 80000000 }
  - id: outage
    frequency: { events: { shape: uniform, low: 0.5, high: 2 } }
    magnitude: { shape: uniform, low: 100000, high: 400000, interval: bounds }
options: { trials: 2000, seed: 7 }
`;
