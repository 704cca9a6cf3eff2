import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { MAX_MERGED_BYTES } from '../limits.ts';
import { type Row, WriteQueue } from './write-queue.ts';

/** One update that sets a key. */
function update(key: string, value: unknown = 1): Uint8Array {
  const doc = new Doc();
  doc.getMap('m').set(key, value);
  return encodeStateAsUpdate(doc);
}

const keysIn = ({ bytes }: Row): string[] => {
  const doc = new Doc();
  applyUpdate(doc, bytes);
  return [...doc.getMap('m').keys()].sort();
};

/** A disk that answers when the test says so. */
function disk(): { queue: WriteQueue; batches: (readonly Row[])[]; failures: unknown[]; answer(error?: Error): Promise<void> } {
  const batches: (readonly Row[])[] = [];
  const failures: unknown[] = [];
  let settle: (error?: Error) => void = () => undefined;
  const queue = new WriteQueue(
    (rows) => {
      batches.push(rows);
      return new Promise((resolve, reject) => {
        settle = (error) => (error === undefined ? resolve() : reject(error));
      });
    },
    (error) => failures.push(error),
  );
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    queue,
    batches,
    failures,
    answer: async (error) => {
      await turn();
      settle(error);
      await turn();
    },
  };
}

describe('the queue before the disk', () => {
  it('writes one batch at a time, one row for each person in it', async () => {
    const { queue, batches, answer } = disk();
    const saved: string[] = [];
    const add = (key: string, by: string): void => void queue.add(update(key), by).then(() => saved.push(key));
    add('a', 'aki');
    await answer();
    add('b', 'aki');
    await new Promise(setImmediate);
    add('c', 'ben');
    add('d', 'aki');
    add('e', 'ben');
    expect(saved).toEqual(['a']);
    await answer();
    expect(saved).toEqual(['a', 'b']);
    await answer();
    expect(saved).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(batches.map((rows) => rows.map((row) => [row.by, keysIn(row)]))).toEqual([
      [['aki', ['a']]],
      [['aki', ['b']]],
      [
        ['ben', ['c', 'e']],
        ['aki', ['d']],
      ],
    ]);
  });

  it('answers for nothing new only when everything before it is on the disk', async () => {
    const { queue, answer } = disk();
    const saved: string[] = [];
    await queue.add(undefined, 'aki');
    void queue.add(update('a'), 'aki').then(() => saved.push('a'));
    void queue.add(undefined, 'ben').then(() => saved.push('nothing'));
    await new Promise(setImmediate);
    expect(saved).toEqual([]);
    await answer();
    expect(saved).toEqual(['a', 'nothing']);
  });

  it('writes nothing after a failure, since it could build on what is missing', async () => {
    const { queue, batches, failures, answer } = disk();
    const first = queue.add(update('a'), 'aki').catch((error: unknown) => error);
    await new Promise(setImmediate);
    const second = queue.add(update('b'), 'aki').catch((error: unknown) => error);
    const gone = new Error('gone');
    await answer(gone);
    expect([await first, await second, await queue.add(update('c'), 'aki').catch((error: unknown) => error)]).toEqual([gone, gone, gone]);
    expect([batches.length, failures]).toEqual([1, [gone]]);
    await queue.idle();
  });

  it('never makes a row larger than the store takes', async () => {
    const { queue, batches, answer } = disk();
    const half = 'x'.repeat(MAX_MERGED_BYTES / 2);
    const all = Promise.all(['a', 'b', 'c'].map((key) => queue.add(update(key, half), 'aki')));
    await answer();
    await answer();
    await answer();
    await all;
    expect(batches.map((rows) => rows.map(keysIn))).toEqual([[['a']], [['b']], [['c']]]);
  });
});
