import { setTimeout as wait } from 'node:timers/promises';

/** How long something may take before a test fails, in milliseconds. */
const PATIENCE = 20_000;

/** Waits until something holds, looking again and again; fails with the words. */
export async function until(what: string, holds: () => unknown, patience = PATIENCE): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never happened: ${what}`);
    await wait(5);
  }
}
