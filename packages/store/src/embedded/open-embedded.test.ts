import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { bundleProcess } from '../testing/bundle-process.contract.ts';
import { STORE_SAMPLE } from '../testing/sample.contract.ts';
import { expectCode } from '../testing/expect-code.contract.ts';
import { startProcess } from '../testing/told-lines.contract.ts';
import { LOCK_FILE } from './folder-lock.ts';
import { isAlive } from './process-start.ts';

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-embedded-'));
  program = await bundleProcess(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pidIn = async (data: string): Promise<number> => Number.parseInt(await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10);

describe('a data folder', () => {
  it('is made, used, refused to a second opener, closed without a trace of a process, moved, and opened again', async () => {
    const data = join(folder, 'one');
    const store = await openStore({ dataFolder: data });
    const { id } = await store.assessments.create({ document: STORE_SAMPLE(), state: new Uint8Array([1]), by: 'x' });
    expect(await store.state()).toEqual({ engine: 'embedded', version: expect.stringMatching(/^18\./), durable: true, migration: 4 });

    await expectCode(openStore({ dataFolder: data }), 'store.locked');
    const second = startProcess(program, ['open', data]);
    await second.ended;
    expect(second.lines).toMatchObject([{ error: 'store.locked' }]);
    expect((await store.assessments.get(id)).id).toBe(id);

    const pid = await pidIn(data);
    await Promise.all([store.close(), store.close()]);
    await store.ended;
    expect(isAlive(pid)).toBe(false);
    expect((await readdir(data)).sort()).toEqual(['postgres', 'postgres.secret']);

    // Too long for the path of a socket: then it is a port of the loopback, with the password.
    const far = join(folder, 'a-very-long-name-'.repeat(10));
    await rename(data, far);
    const again = await openStore({ dataFolder: far });
    expect((await again.assessments.get(id)).slug).toBe('sample');
    expect(await readFile(join(far, 'postgres', 'postmaster.pid'), 'utf8')).toContain('127.0.0.1');
    await again.close();
    await rename(far, data);

    await writeFile(join(data, 'postgres', 'PG_VERSION'), '17\n');
    await expectCode(openStore({ dataFolder: data }), 'store.too-old');
    await writeFile(join(data, 'postgres', 'PG_VERSION'), '19\n');
    await expectCode(openStore({ dataFolder: data }), 'store.too-new');
    await writeFile(join(data, 'postgres', 'PG_VERSION'), '18\n');
    expect(await readdir(data)).not.toContain(LOCK_FILE);
  });

  it('tells when its server dies, answers with a code then, and recovers at the next opening', async () => {
    const data = join(folder, 'one');
    const store = await openStore({ dataFolder: data });
    const [item] = (await store.assessments.list()).items;
    await store.live.append(item?.id ?? '', new Uint8Array([9]), 'x');
    process.kill(await pidIn(data), 'SIGKILL');
    await store.ended;
    await expectCode(store.live.append(item?.id ?? '', new Uint8Array([9]), 'x'), 'store.unreachable');
    await store.close();
    const again = await openStore({ dataFolder: data });
    expect((await again.live.load(item?.id ?? '')).updates).toHaveLength(1);
    await again.close();
  });

  it('is not opened to others: only its owner may look into it', async () => {
    for (const name of ['one', 'one/postgres', 'one/postgres.secret']) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  });

  it('left half-made by a death in the middle is made anew', async () => {
    const data = join(folder, 'half');
    await mkdir(join(data, 'postgres.new-1', 'base'), { recursive: true });
    await writeFile(join(data, 'postgres.secret'), 'old');
    await writeFile(join(data, LOCK_FILE), '{"pid":');
    const told = startProcess(program, ['open', data]);
    await told.ended;
    expect(told.lines).toEqual([{ opened: 'embedded', durable: true }]);
    expect((await readdir(data)).sort()).toEqual(['postgres', 'postgres.secret']);
  });

  it('that is a file, or no folder at all, is refused', async () => {
    await writeFile(join(folder, 'file'), '');
    await expectCode(openStore({ dataFolder: join(folder, 'file') }), 'store.folder-refused');
    await expectCode(openStore({ dataFolder: join(folder, 'file', 'under') }), 'store.folder-refused');
    await expectCode(openStore({ dataFolder: `${folder}/a\0b` }), 'store.folder-refused');
  });

  it.skipIf(process.getuid?.() !== 0)('works without being root, and refuses the folder of somebody else', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await chown(own, 65_534, 65_534);
    await chmod(folder, 0o755);
    const user = { uid: 65_534, gid: 65_534 };
    const told = startProcess(program, ['open', own], user);
    await told.ended;
    expect(told.lines).toEqual([{ opened: 'embedded', durable: true }]);
    const refused = startProcess(program, ['open', join(folder, 'one')], user);
    await refused.ended;
    expect(refused.lines).toMatchObject([{ error: 'store.folder-refused' }]);
  });

  it('of a database that another program guards is left alone', async () => {
    // A number in the database's own file that belongs to something else must never be ended.
    const data = join(folder, 'one');
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    try {
      await writeFile(join(data, 'postgres', 'postmaster.pid'), `${bystander.pid}\n`);
      const store = await openStore({ dataFolder: data });
      await store.close();
      expect(isAlive(bystander.pid ?? 0)).toBe(true);
    } finally {
      bystander.kill();
    }
  });
});

describe('an address of a database', () => {
  it.each(['postgres://127.0.0.1:1/nothing', 'postgres://nobody.invalid/x', 'no address', ''])(
    'where none answers is told with a code: %s',
    async (databaseUrl) => {
      await expectCode(openStore({ databaseUrl: databaseUrl || 'http://[' }), 'store.unreachable');
    },
  );

  it('takes only plain names for its schema', async () => {
    for (const schema of ['A', 'x"; drop', '', 'ä', '1x']) await expectCode(openStore({ databaseUrl: 'postgres://127.0.0.1:1/x', schema }), 'store.bad-input');
  });
});
