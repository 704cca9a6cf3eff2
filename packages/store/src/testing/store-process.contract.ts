import { writeSync } from 'node:fs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { StoreError } from '../errors/store-error.ts';
import type { Page } from '../assessments/list-assessments.ts';
import type { WorkDone } from '../live/work-done.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

/**
 * A program that a test starts and kills: `open <folder>` opens the store and stops; `append <folder> <from>` tells what is there and then
 * appends, numbered from `from`, until it is killed; `compact <folder>` tells how much work is on record, and then appends and compacts. Each line says
 * what happened; an append is told only after it was acknowledged.
 */
async function run(verb: string, dataFolder: string, from: number): Promise<void> {
  const store = await openStore({ dataFolder });
  if (verb === 'open') {
    const { engine, durable } = await store.state();
    tell({ opened: engine, durable });
    return store.close();
  }
  const { items } = await store.assessments.list();
  const { id } = items[0] ?? (await store.assessments.create({ document: sampleDocument(), state: new Uint8Array([1]), by: 'x' }));
  if (verb === 'compact') {
    tell(await recorded(store, id));
    return appendAndCompact(store, id);
  }
  const { updates } = await store.live.load(id);
  tell({ there: updates.map(({ seq, bytes }) => [seq, Number(Buffer.from(bytes).toString())]) });
  let next = from;
  const editor = async (): Promise<void> => {
    for (;;) {
      const number = next++;
      const { seq } = await store.live.append(id, Buffer.from(String(number)), 'x');
      tell({ seq, number });
    }
  };
  await Promise.all([editor(), editor(), editor()]);
}

/** How many updates are attributed to somebody, page by page, and the number of the last. */
async function recorded(store: Store, id: string): Promise<{ recorded: number; last: number }> {
  let [sum, last, cursor]: [number, number, string | undefined] = [0, 0, undefined];
  do {
    const page: Page<WorkDone> = await store.live.work(id, { limit: 500, cursor });
    for (const { count, lastSeq } of page.items) [sum, last] = [sum + count, Math.max(last, lastSeq)];
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return { recorded: sum, last };
}

async function appendAndCompact(store: Store, id: string): Promise<never> {
  let done = 0;
  const editor = async (by: string): Promise<never> => {
    for (;;) {
      const { seq } = await store.live.append(id, new Uint8Array([1]), by);
      tell({ seq });
      done = Math.max(done, seq);
    }
  };
  const compactor = async (): Promise<never> => {
    for (;;) await store.live.compact(id, new Uint8Array([1]), done);
  };
  return (await Promise.all([editor('aki'), editor('ben'), compactor()]))[0];
}

/** Written at once: what is told must not lie in a buffer when the process is killed. */
function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const [verb = '', folder = '', from = '0'] = process.argv.slice(2);
run(verb, folder, Number(from)).catch((error: unknown) => {
  tell({ error: error instanceof StoreError ? error.code : String(error), cause: error instanceof Error ? String(error.cause) : '' });
  process.exitCode = 1;
});
