import { describe, expect, it } from 'vitest';
import { AppendQueue } from './append-queue.ts';

/** Writes that end when the test says so. */
function gates(): { write(items: readonly number[]): Promise<readonly number[]>; batches: (readonly number[])[]; open(error?: Error): void } {
  const batches: (readonly number[])[] = [];
  let gate: (error?: Error) => void = () => undefined;
  return {
    batches,
    open: (error) => gate(error),
    write: (items) => {
      batches.push(items);
      return new Promise((resolve, reject) => {
        gate = (error) => (error === undefined ? resolve(items.map((item) => item * 10)) : reject(error));
      });
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the queue of appends', () => {
  it('writes what came in at once or meanwhile together, in order, up to the largest batch', async () => {
    const { write, batches, open } = gates();
    const queue = new AppendQueue(write, 3, () => undefined);
    const breath = [1, 2].map((item) => queue.add(item));
    await turn();
    expect(batches).toEqual([[1, 2]]);
    const answers = [3, 4, 5, 6].map((item) => queue.add(item));
    open();
    expect(await Promise.all(breath)).toEqual([10, 20]);
    open();
    expect(await Promise.all(answers.slice(0, 3))).toEqual([30, 40, 50]);
    open();
    expect(await answers[3]).toBe(60);
    expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it('tells everyone in a batch that failed, and goes on with the next', async () => {
    const { write, open } = gates();
    let empty = 0;
    const queue = new AppendQueue(write, 3, () => empty++);
    const first = queue.add(1);
    await turn();
    const second = queue.add(2);
    open(new Error('disk'));
    await expect(first).rejects.toThrow('disk');
    open();
    expect(await second).toBe(20);
    await queue.idle();
    expect(empty).toBe(1);
  });
});
