import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One line of `store-process.contract.ts`. */
export interface ToldLine {
  readonly opened?: string;
  readonly durable?: boolean;
  readonly there?: readonly (readonly [number, number])[];
  readonly recorded?: number;
  readonly last?: number;
  readonly seq?: number;
  readonly number?: number;
  readonly error?: string;
  readonly cause?: string;
}

/** A started program and everything that it told until it ended. */
export interface Told {
  readonly child: ChildProcess;
  readonly lines: readonly ToldLine[];
  readonly ended: Promise<void>;
}

/** Starts the bundled program; `onLine` is called for each line as it comes. */
export function startProcess(
  program: string,
  args: readonly string[],
  options: { uid?: number; gid?: number; onLine?(line: ToldLine, told: Told): void } = {},
): Told {
  const { onLine, ...user } = options;
  const child = spawn(process.execPath, [program, ...args], { ...user, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: ToldLine[] = [];
  const reader = createInterface({ input: child.stdout });
  const ended = new Promise<void>((resolve) => reader.once('close', resolve));
  const told: Told = { child, lines, ended };
  reader.on('line', (text) => {
    // The last line of a killed process may be cut short; then it was not told.
    const line = text.endsWith('}') ? (JSON.parse(text) as ToldLine) : {};
    lines.push(line);
    onLine?.(line, told);
  });
  return told;
}
