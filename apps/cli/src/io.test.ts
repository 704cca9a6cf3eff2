import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readText } from './input/read-text.ts';
import { dayAt } from './io.ts';

describe('the world of a process', () => {
  test('a day is that of the clock on the wall', () => {
    expect(dayAt(new Date(2026, 3, 1, 0, 0, 0))).toBe('2026-04-01');
    expect(dayAt(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
    expect(dayAt(new Date(987, 0, 9))).toBe('0987-01-09');
  });

  test('text is read to its end, with characters that fall between two chunks', async () => {
    const bytes = Buffer.from('\ufeff窓シャッター\n');
    const chunks = [bytes.subarray(0, 4), bytes.subarray(4, 5), bytes.subarray(5)];
    expect(await readText(Readable.from(chunks), 100)).toBe('窓シャッター\n');
    expect(await readText(Readable.from([]), 100)).toBe('');
  });

  test('an input beyond the limit is given up at once', async () => {
    let given = 0;
    function* endless(): Generator<Buffer> {
      for (;;) {
        given++;
        yield Buffer.alloc(10);
      }
    }
    expect(await readText(Readable.from(endless()), 95)).toBeUndefined();
    expect(given).toBeLessThan(1_000);
  });
});
