import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLive, fromLive } from '@anshin/collab';
import { openStore } from '@anshin/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Doc } from 'yjs';
import { loadLive } from './document/stored-document.ts';
import { Editor, editor } from './testing/editor.contract.ts';
import { bundleLiveProcess, type LiveProcess, startLiveProcess } from './testing/start-process.contract.ts';
import { until } from './testing/until.contract.ts';

/** How often the server is killed; a longer run is asked for by `ANSHIN_CRASH_ROUNDS`. */
const ROUNDS = Number(process.env['ANSHIN_CRASH_ROUNDS'] ?? 10);

let folder: string;
let program: string;
let server: LiveProcess | undefined;
let writers: readonly Writer[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-live-crash-'));
  program = await bundleLiveProcess(folder);
});
afterAll(async () => {
  for (const writer of writers) writer.editor.end();
  if (server?.child.exitCode === null && server.child.signalCode === null) await server.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Numbers that look random and are the same on each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Somebody who adds one component after the other, and notes which ones the server said are saved. */
class Writer {
  readonly editor: Editor;
  readonly made: string[] = [];
  readonly told = new Set<string>();
  readonly #name: string;

  constructor(name: string, server: LiveProcess, onTold: () => void) {
    this.#name = name;
    this.editor = new Editor({ ...server, user: name });
    this.editor.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
      if (number > 0) return;
      for (const each of this.made) this.told.add(each);
      onTold();
    });
  }

  write(): void {
    const id = `${this.#name}-${this.made.length}`;
    this.editor.edit({ op: 'set', path: ['components', id], value: { kind: 'homeAppliance', description: id } });
    this.made.push(id);
  }
}

const missing = (writers: readonly Writer[], there: object | undefined): string[] =>
  writers.flatMap(({ told }) => [...told].filter((id) => !Object.hasOwn(there ?? {}, id)));

describe('kill -9 at any moment', () => {
  it('loses nothing that a browser was told is saved, over and over again on the same folder', { timeout: 60_000 + ROUNDS * 20_000 }, async () => {
    const data = join(folder, 'data');
    const random = numbers(20_261_121);
    let running = await startLiveProcess(program, data);
    server = running;
    let left = 0;
    const people = ['aki', 'ben', 'chie'].map((name) => new Writer(name, running, () => (left -= 1)));
    writers = people;
    for (let round = 0; round < ROUNDS; round++) {
      await until('everybody is there', () => people.every((writer) => writer.editor.isSaved));
      left = 1 + Math.floor(random() * 60);
      const database = Number.parseInt(await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10);
      const pauses = random() < 0.5;
      await until('it is time', async () => {
        for (const person of people) if (!pauses || random() < 0.3) person.write();
        return left <= 0;
      });
      // In every other round the database itself dies in the same way, before it can end cleanly.
      if (round % 2 === 1) process.kill(database, 'SIGKILL');
      await running.end('SIGKILL');
      for (const person of people) person.editor.goOffline();
      running = await startLiveProcess(program, data);
      server = running;
      const fresh = await editor({ ...running, user: 'dai' });
      expect([round, missing(people, fresh.document.components)]).toEqual([round, []]);
      fresh.end();
      for (const person of people) person.editor.moveTo(running.url);
    }
    await Promise.all(people.map((writer) => writer.editor.saved()));
    await until('all have the same', () => new Set(people.map(({ editor: { document } }) => JSON.stringify(document))).size === 1);
    const shown = people.map((writer) => writer.editor.document);
    for (const person of people) person.editor.end();
    writers = [];
    await running.end('SIGTERM');
    expect(people.reduce((sum, { told }) => sum + told.size, 0)).toBeGreaterThan(ROUNDS * 3);

    const store = await openStore({ dataFolder: data });
    const stored = new Doc();
    await loadLive(store.live, running.assessment, stored);
    await store.close();
    const { document } = fromLive(stored);
    expect(checkLive(stored)).toEqual([]);
    for (const each of shown) expect(each).toEqual(document);
    expect(people.flatMap(({ made }) => made).filter((id) => !Object.hasOwn(document.components ?? {}, id))).toEqual([]);
  });
});
