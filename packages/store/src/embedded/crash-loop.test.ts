import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { bundleProcess } from '../testing/bundle-process.contract.ts';
import { startProcess } from '../testing/told-lines.contract.ts';
import { isAlive } from './process-start.ts';

const ROUNDS = 12;
/** ASSUMPTION: enough to meet each part of a compaction, which goes on all the time. */
const COMPACTED_ROUNDS = 6;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-crash-'));
  program = await bundleProcess(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The number of the running database. Never 0, which would name the group of this very process to `kill`. */
function serverOf(data: string): number {
  const pid = Number.parseInt(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  if (!(pid > 1)) throw new Error(`${pid} is no process of a database`);
  return pid;
}

describe('kill -9 at any moment', () => {
  it('loses nothing that was acknowledged, over and over again on the same folder', async () => {
    const data = join(folder, 'data');
    const acknowledged = new Map<number, number>();
    let sent = 0;
    for (let round = 0; round < ROUNDS; round++) {
      // Killed after 3, 40, 77, … acknowledged updates: in the first commit, in the middle of batches, near checkpoints.
      const killAfter = 3 + ((round * 37) % 200);
      let fresh = 0;
      const told = startProcess(program, ['append', data, String(sent)], {
        onLine: ({ number }, { child }) => {
          if (number === undefined || ++fresh !== killAfter) return;
          // In every other round the database itself dies in the same way, before it can end cleanly.
          if (round % 2 === 1) process.kill(serverOf(data), 'SIGKILL');
          child.kill('SIGKILL');
        },
      });
      await told.ended;
      const [first] = told.lines;
      expect(first).toMatchObject({ there: expect.any(Array) });
      const there = new Map(first?.there ?? []);
      for (const [seq, number] of acknowledged) expect([round, seq, there.get(seq)]).toEqual([round, seq, number]);
      // Nothing is there that nobody sent, numbers have no gaps, and nothing is there twice.
      expect([...there.keys()]).toEqual(Array.from({ length: there.size }, (_, index) => index + 1));
      expect(new Set(there.values()).size).toBe(there.size);
      for (const { seq, number } of told.lines) {
        if (seq === undefined || number === undefined) continue;
        acknowledged.set(seq, number);
        sent = Math.max(sent, number + 10);
      }
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 3);
    const store = await openStore({ dataFolder: data });
    const pid = serverOf(data);
    const [item] = (await store.assessments.list()).items;
    const there = new Map((await store.live.load(item?.id ?? '')).updates.map(({ seq, bytes }) => [seq, Number(Buffer.from(bytes).toString())]));
    for (const [seq, number] of acknowledged) expect([seq, there.get(seq)]).toEqual([seq, number]);
    await store.close();
    expect(isAlive(pid)).toBe(false);
  });

  it('forgets nobody and counts nobody twice, when it strikes while updates are compacted', async () => {
    const data = join(folder, 'compacted');
    let [acknowledged, compared] = [0, 0];
    for (let round = 0; round <= COMPACTED_ROUNDS; round++) {
      let fresh = 0;
      const told = startProcess(program, ['compact', data], {
        onLine: ({ seq }, { child }) => {
          if (seq === undefined || ++fresh !== 5 + ((round * 29) % 60)) return;
          if (round % 2 === 1) process.kill(serverOf(data), 'SIGKILL');
          child.kill('SIGKILL');
        },
      });
      await told.ended;
      // Numbers have no gaps: as many updates are attributed as were ever written.
      const { recorded = -1, last = -2 } = told.lines[0] ?? {};
      expect([round, recorded]).toEqual([round, last]);
      expect(last).toBeGreaterThanOrEqual(acknowledged);
      compared = last;
      acknowledged = told.lines.reduce((most, { seq = 0 }) => Math.max(most, seq), acknowledged);
    }
    expect(compared).toBeGreaterThan(COMPACTED_ROUNDS * 5);
    const store = await openStore({ dataFolder: data });
    const [item] = (await store.assessments.list()).items;
    expect((await store.live.load(item?.id ?? '')).upTo).toBeGreaterThan(0);
    await store.close();
  });
});
