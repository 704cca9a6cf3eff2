import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IMPORTERS } from '@anshin/interop';
import { inputsOf } from './input-of.ts';
import { judge } from './judge.ts';
import type { ChildLine, FuzzTask } from './run-child.ts';

/**
 * Reads files with one importer after another, each until its time is over. Before each file its number goes into the journal, so that
 * whoever started this process knows what it was reading when it dies or hangs. Tells on standard output, one JSON value a line.
 */
const { values } = parseArgs({
  options: { tasks: { type: 'string', default: '[]' }, journal: { type: 'string', default: '' }, memory: { type: 'string', default: '512' } },
});
const journal = openSync(values.journal, 'w');
const tell = (line: ChildLine): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1_024);

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

let current: { readonly importer: string; readonly number: number } = { importer: '', number: 0 };
process.on('unhandledRejection', (reason) => tell({ ...current, problem: `left a promise behind that failed: ${String(reason)}` }));

for (const task of JSON.parse(values.tasks) as FuzzTask[]) {
  if (megabytes() > Number(values.memory)) break;
  await work(task);
}
closeSync(journal);

async function work({ importer: id, from, count, seconds }: FuzzTask): Promise<void> {
  const importer = IMPORTERS.find((candidate) => candidate.id === id);
  if (importer === undefined) throw new Error(`There is no importer ${id}.`);
  const inputOf = await inputsOf(importer);
  const end = performance.now() + seconds * 1_000;
  const sums = { runs: 0, documents: 0, slowest: 0 };
  let number = from;
  while (number < from + (count ?? Infinity) && (number === from || performance.now() < end) && megabytes() <= Number(values.memory)) {
    current = { importer: id, number };
    writeSync(journal, `${id} ${number} ${Date.now()} ${processorSeconds()}`.padEnd(120), 0);
    const { problem, isDocument, seconds: spent } = await judge(importer, inputOf(number));
    if (problem !== undefined) tell({ importer: id, number, problem });
    else if (megabytes() > Number(values.memory)) tell({ importer: id, number, problem: 'memory' });
    sums.runs += 1;
    sums.documents += isDocument ? 1 : 0;
    sums.slowest = Math.max(sums.slowest, spent);
    number += 1;
  }
  tell({ importer: id, next: number, ...sums, megabytes: megabytes() });
}
