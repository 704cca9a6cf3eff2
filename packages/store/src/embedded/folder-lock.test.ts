import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectCode } from '../testing/expect-code.contract.ts';
import { LOCK_FILE, lockFolder } from './folder-lock.ts';
import { processStart } from './process-start.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const leave = async (holder: object | string): Promise<void> =>
  writeFile(join(folder, LOCK_FILE), typeof holder === 'string' ? holder : JSON.stringify({ host: hostname(), token: 't', ...holder }));

describe('the lock of a data folder', () => {
  it('is held by one and given on after release', async () => {
    const lock = await lockFolder(folder);
    await expectCode(lockFolder(folder), 'store.locked');
    await lock.release();
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes to exactly one of many that come at once, also where a stale one lies', async () => {
    for (const stale of [false, true]) {
      if (stale) await leave({ pid: 2 ** 22 + 1, start: 'gone' });
      const tried = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
      const won = tried.filter((each) => each.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const { value } of won) await value.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it.each([
    ['whose process is gone', { pid: 2 ** 22 + 1, start: 'gone' }],
    ['whose number another process has by now', { pid: process.pid, start: 'earlier' }],
    ['that was torn by a power cut', '{"pid": 12'],
    ['that is empty', ''],
    ['that holds something else', '[]'],
  ])('%s is replaced', async (_, holder) => {
    await leave(holder);
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, LOCK_FILE), 'utf8'))).toMatchObject({ pid: process.pid, start: await processStart(process.pid) });
    await lock.release();
  });

  it('of a live process is kept', async () => {
    await leave({ pid: process.ppid, start: await processStart(process.ppid) });
    await expectCode(lockFolder(folder), 'store.locked');
  });

  it('of another host is kept while it gives signs of life, and replaced when it has been silent', async () => {
    await leave({ pid: 1, start: 'x', host: 'elsewhere' });
    await expectCode(lockFolder(folder), 'store.locked');
    await utimes(join(folder, LOCK_FILE), new Date(0), new Date(0));
    await (await lockFolder(folder)).release();
  });

  it('that was taken over in the meantime is not removed by its former holder', async () => {
    const lock = await lockFolder(folder);
    await leave({ pid: process.pid, start: 'other' });
    await lock.release();
    expect(await readdir(folder)).toEqual([LOCK_FILE]);
  });
});
