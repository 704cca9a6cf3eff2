import { writeSync } from 'node:fs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { StoreError } from '../errors/store-error.ts';
import { openStore } from '../open-store.ts';

/**
 * A program that a test starts and kills: `open <folder>` opens the store and stops; `append <folder> <from>` tells what is there and then
 * appends, numbered from `from`, until it is killed. Each line says what happened; an append is told only after it was acknowledged.
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

/** Written at once: what is told must not lie in a buffer when the process is killed. */
function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const [verb = '', folder = '', from = '0'] = process.argv.slice(2);
run(verb, folder, Number(from)).catch((error: unknown) => {
  tell({ error: error instanceof StoreError ? error.code : String(error), cause: error instanceof Error ? String(error.cause) : '' });
  process.exitCode = 1;
});
