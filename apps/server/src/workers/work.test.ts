import { afterAll, describe, expect, test } from 'vitest';
import { starterDocument } from '../starters/starters.ts';
import { prepareJob } from './prepare-job.ts';
import { startWork } from './work.ts';
import { workerFile } from './worker-file.ts';

const work = startWork({ seconds: 60, megabytes: 768, atOnce: 1, waiting: 1 });
afterAll(() => work.close());

const shutter = async () => (await starterDocument('window-shutter')) ?? expect.fail('the starter is built in');

describe('work', () => {
  test('gives in a worker what it gives here', async () => {
    const order = { document: await shutter(), today: '2026-06-01' };
    const { openFindings, positions, state } = await work.run('prepare', order);
    const here = prepareJob(order);
    expect({ openFindings, positions }).toEqual({ openFindings: here.openFindings, positions: here.positions });
    expect(state.byteLength).toBeGreaterThan(1_000);
  });

  test('is done again by the same worker, and by another one after a failure', async () => {
    const order = { document: await shutter(), today: '2026-06-01' };
    const [first, second] = [await work.run('summary', order), await work.run('summary', order)];
    expect(second).toEqual(first);
    await expect(work.run('summary', { ...order, today: Symbol.iterator as never })).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await work.run('summary', order)).toEqual(first);
  });

  test('tells the code of what a job threw', async () => {
    const order = { document: await shutter(), format: 'html', languages: ['en'] as const, profile: 'party', options: { now: '2026-06-01' } };
    await expect(work.run('report', order)).rejects.toMatchObject({ name: 'JobFailedError', code: 'report.profile-needs-subject' });
  });

  test('is ended when it takes too long', async () => {
    await expect(work.run('prepare', { document: await shutter(), today: '2026-06-01' }, 0.01)).rejects.toMatchObject({ code: 'request.too-hard' });
  });

  test('is ended when it needs too much memory', async () => {
    const small = startWork({ seconds: 60, megabytes: 8, atOnce: 1, waiting: 0 });
    await expect(small.run('prepare', { document: await shutter(), today: '2026-06-01' })).rejects.toMatchObject({ code: 'request.too-hard' });
    await small.close();
  });

  test('waits its turn, is refused when too much waits, and when the server closes', async () => {
    const own = startWork({ seconds: 60, megabytes: 768, atOnce: 1, waiting: 1 });
    const order = { document: await shutter(), today: '2026-06-01' };
    const [first, second, third] = [own.run('prepare', order), own.run('prepare', order), own.run('prepare', order)];
    const outcomes = Promise.allSettled([first, second, third]);
    await expect(third).rejects.toMatchObject({ code: 'server.busy' });
    await first;
    await own.close();
    const [, last] = await outcomes;
    expect(last).toMatchObject({ status: 'rejected', reason: { code: 'server.closing' } });
    await expect(own.run('prepare', order)).rejects.toMatchObject({ code: 'server.closing' });
  });
});

test('the program of the worker is found among sources, compiled files and in a bundle', () => {
  expect(workerFile().program).toContain('/workers/worker.ts');
  expect(String(workerFile('file:///x/server/dist/workers/worker-file.js').program)).toBe('file:///x/server/dist/workers/worker.js');
  expect(String(workerFile('file:///x/cli/bundle/chunk-AB.js').program)).toBe('file:///x/cli/bundle/server-worker.js');
});
