import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFailure } from './input/file-failure.ts';
import { CheckOutput } from './output/output-schemas.ts';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from './testing/run-cli.contract.ts';

const folder = testFolder();

/** Bytes that look random and are the same on every run (a linear congruential generator; any constants would do). */
function noise(length: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state >>> 16;
  });
}

/** 「窓」「シャッター」 in Shift_JIS. */
const SHIFT_JIS = Uint8Array.from([0x91, 0x8b, 0x83, 0x56, 0x83, 0x83, 0x83, 0x62, 0x83, 0x5e, 0x81, 0x5b]);

function joinBytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
}

const utf16 = (text: string): Uint8Array => joinBytes(Uint8Array.from([0xff, 0xfe]), Buffer.from(text, 'utf16le'));
const laughs = [
  'l0: &l0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 12 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`),
].join('\n');
const head = 'anshin: 1\nid: x\ntitle: t\n';

/** Each hostile file: its content, the exit code, and the code of its first finding at error level. */
const FILES: readonly (readonly [what: string, content: string | Uint8Array, exit: 1 | 2, code: string])[] = [
  ['an empty file', '', 2, 'read.empty'],
  ['only white space', ' \n\t\r\n', 2, 'read.empty'],
  ['only a comment', '# nothing\n', 2, 'read.empty'],
  ['a truncated YAML file', SMALL.slice(0, SMALL.indexOf('[maker]') + 3), 2, 'read.syntax'],
  ['a truncated JSON file', '{"anshin": 1, "id": "x", "tit', 2, 'read.syntax'],
  ['a wrong type', `${head}zones: 5\n`, 1, 'model.wrong-type'],
  ['a list instead of a map', '- 1\n- 2\n', 2, 'read.not-a-map'],
  ['a single word', 'hello\n', 2, 'read.not-a-map'],
  ['JSON null', 'null\n', 2, 'read.not-a-map'],
  ['an alias that holds itself', `${head}x: &x { y: *x }\n`, 2, 'read.alias-cycle'],
  ['an alias bomb', `${head}${laughs}\n`, 2, 'read.alias-bomb'],
  ['a deeply nested YAML file', `${head}zones: ${'['.repeat(100_000)}`, 2, 'read.too-deep'],
  ['a deeply nested JSON file', `{"anshin":1,"zones":${'{"a":'.repeat(100_000)}1`, 2, 'read.too-deep'],
  ['duplicate keys in YAML', `${head}zones: {}\nzones: {}\n`, 2, 'read.duplicate-key'],
  ['duplicate keys in JSON', '{"anshin": 1, "id": "x", "id": "y", "title": "t"}', 2, 'read.duplicate-key'],
  ['an unknown field', `${head}zonse: {}\n`, 1, 'model.unknown-field'],
  ['a newer version', 'anshin: 2\nid: x\ntitle: t\n', 2, 'read.unknown-version'],
  ['no version', 'id: x\ntitle: t\n', 2, 'read.unknown-version'],
  ['a version in quotes', 'anshin: "1"\nid: x\ntitle: t\n', 2, 'read.unknown-version'],
  ['two documents', `${head}---\n${head}`, 2, 'read.multiple-documents'],
  ['Shift_JIS', joinBytes('anshin: 1\nid: x\ntitle: ', SHIFT_JIS, '\n'), 2, 'read.encoding'],
  ['UTF-16', utf16(head), 2, 'read.encoding'],
  ['UTF-16 without a mark', Buffer.from(head, 'utf16le'), 2, 'read.encoding'],
  ['random bytes', noise(65_536), 2, 'read.encoding'],
  ['NUL bytes', new Uint8Array(4_096), 2, 'read.syntax'],
  ['a NUL inside', head.replace('title: t', 'title: "a\0b"'), 2, 'read.syntax'],
  ['keys of every object in YAML', `${head}__proto__: { polluted: 1 }\nconstructor: {}\n`, 1, 'model.unknown-field'],
  ['keys of every object in JSON', '{"anshin":1,"id":"x","title":"t","__proto__":{"polluted":1}}', 1, 'model.unknown-field'],
  ['keys of every object as ids', `${head}components: { __proto__: { kind: plc }, constructor: { kind: plc, accountable: toString } }\n`, 1, 'model.bad-id'],
  ['a tag of another language', `${head}zones: !!python/object:os.system {}\n`, 2, 'read.syntax'],
  ['a program', joinBytes(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), noise(2_000)), 2, 'read.encoding'],
  ['control characters', `${head}zones: { "\u001b[2J": {} }\n`, 2, 'read.syntax'],
];

describe('hostile files through the command line', () => {
  test.each(FILES)('%s', async (what, content, exit, code) => {
    const path = fileIn(folder, `${FILES.findIndex(([name]) => name === what)}.anshin.yaml`, content);
    const json = await runCli(['check', path, '--json']);
    const { files } = CheckOutput.parse(jsonOf(json));
    const errors = files[0]?.findings.filter((finding) => finding.severity === 'error') ?? [];
    expect(errors.map((finding) => finding.code)).toContain(code);
    expect(json.exit).toBe(exit);
    expect(files[0]?.unreadable).toBe(exit === 2);
    for (const { place, message } of errors) {
      expect(place).toMatchObject({ file: path, line: expect.any(Number), column: expect.any(Number) });
      expect(place?.line).toBeGreaterThan(0);
      expect(message.ja).toMatch(/。$/);
      expect(message.en).toMatch(/\S/);
    }
    for (const command of ['check', 'assess'])
      for (const lang of ['ja', 'en']) {
        const run = await runCli([command, path, '--lang', lang]);
        expect(run.exit).toBe(exit);
        expect(run.out + run.err).toContain(`[${code}]`);
        expect(run.out + run.err).toMatch(/\.anshin\.yaml:\d+:\d+ /);
        expect(run.out + run.err).not.toMatch(/^\s+at |cli\.unexpected|undefined/m);
        expect(run.out + run.err).not.toContain('\u001b');
      }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('what editors leave at the ends of lines and the beginning of a file is no fault', async () => {
    for (const content of [SMALL.replaceAll('\n', '\r\n'), `\ufeff${SMALL}`, `\ufeff${SMALL.replaceAll('\n', '\r\n')}`, `---\n${SMALL}...\n`]) {
      const path = fileIn(folder, 'ends.anshin.yaml', content);
      expect((await runCli(['check', path])).exit).toBe(0);
      expect(await runCli(['diff', path, fileIn(folder, 'plain.anshin.yaml', SMALL)])).toMatchObject({ exit: 0 });
    }
  });

  test('places count from the same line with a mark and Windows line ends', async () => {
    const faulty = SMALL.replace('[device, router]', '[devcie, router]');
    const placesOf = async (content: string): Promise<unknown> => {
      const run = await runCli(['check', fileIn(folder, 'marked.anshin.yaml', content), '--json']);
      return CheckOutput.parse(jsonOf(run)).files[0]?.findings.map(({ code, place }) => [code, place?.line, place?.column]);
    };
    const expected = await placesOf(faulty);
    expect(await placesOf(`\ufeff${faulty}`)).toEqual(expected);
    expect(await placesOf(faulty.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('a file of 50 MB is refused without being read', async () => {
    const path = fileIn(folder, 'huge.anshin.yaml', SMALL);
    truncateSync(path, 50_000_000);
    const started = performance.now();
    const run = await runCli(['check', path, '--json']);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(run.exit).toBe(2);
    expect(CheckOutput.parse(jsonOf(run)).files[0]?.findings).toMatchObject([
      { code: 'read.too-large', params: { bytes: 50_000_000, limit: 32_000_000 }, place: { line: 1, column: 1 } },
    ]);
  });
});

describe('what is no regular file', () => {
  const problem = async (path: string): Promise<readonly [number, string]> => {
    const run = await runCli(['check', path, '--json']);
    const { code = '', message } = CheckOutput.parse(jsonOf(run)).files[0]?.findings[0] ?? {};
    for (const lang of ['ja', 'en'] as const) {
      const plain = await runCli(['assess', path, '--lang', lang]);
      expect(plain).toMatchObject({ exit: 2, out: '' });
      expect(plain.err).toContain(message?.[lang]);
    }
    return [run.exit, code];
  };

  test('a folder is named as one', async () => {
    const path = join(folder, 'a-folder');
    mkdirSync(path);
    expect(await problem(path)).toEqual([2, 'cli.not-a-file']);
  });

  test('a pipe is not waited for', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await problem(path)).toEqual([2, 'cli.not-a-file']);
  });

  test.each(['/dev/zero', '/dev/null', '/dev/tty', '/dev/random'])('the device %s is not read', async (path) => {
    expect((await problem(path))[0]).toBe(2);
  });

  test('links that go round in a circle end', async () => {
    symlinkSync(join(folder, 'b'), join(folder, 'a'));
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    expect(await problem(join(folder, 'a'))).toEqual([2, 'cli.unreadable-file']);
  });

  test('a link to a file is followed, a link to nothing is told', async () => {
    symlinkSync(fileIn(folder, 'target.anshin.yaml', SMALL), join(folder, 'link.anshin.yaml'));
    expect((await runCli(['check', join(folder, 'link.anshin.yaml')])).exit).toBe(0);
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
    expect(await problem(join(folder, 'dangling'))).toEqual([2, 'cli.no-such-file']);
  });

  test.each(['', 'a\0b', 'x'.repeat(5_000), join(folder, 'none', 'none.yaml'), '\u001b[2J'])(
    'the name %# of no file is refused in a plain line',
    async (path) => {
      const { exit, out } = await runCli(['check', '--', path]);
      expect(exit).toBe(2);
      expect(out).toMatch(/\[cli\.(no-such-file|unreadable-file)\]\n$/);
      expect(out).not.toContain('\u001b');
      expect(out).not.toContain('\0');
    },
  );

  test.each([
    ['EACCES', 'permission is denied (EACCES)', '権限がありません（EACCES）'],
    ['ELOOP', 'its links go round in a circle (ELOOP)', 'リンクが堂々巡りをしています（ELOOP）'],
    ['EIO', 'the device reported an error (EIO)', '装置の誤りが起きました（EIO）'],
    ['EWHATEVER', 'the reason is not known (EWHATEVER)', '理由は不明です（EWHATEVER）'],
  ])('a file that the system refuses with %s is told with its reason', (code, en, ja) => {
    const failure = openFailure('x.yaml', Object.assign(new Error('refused'), { code }));
    expect(failure.code).toBe('cli.unreadable-file');
    expect(failure.words.en).toContain(en);
    expect(failure.words.ja).toContain(ja);
  });
});
