import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLI_CODES } from './output/cli-codes.ts';
import { ErrorOutput } from './output/output-schemas.ts';
import { VERSION } from './program.ts';
import { jsonOf, runCli } from './testing/run-cli.contract.ts';

const COMMANDS = ['examples', 'init', 'check', 'assess', 'gaps', 'score', 'diff', 'explain', 'serve'] as const;

describe('the command line', () => {
  test('tells the version of its package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(VERSION).toBe(manifest.version);
    expect(await runCli(['--version'])).toEqual({ exit: 0, out: `${VERSION}\n`, err: '' });
  });

  test.each([
    ['en', 'Usage:', 'Options:'],
    ['ja', '使い方:', '指定:'],
  ])('explains every command and option in %s', async (lang, usage, options) => {
    const program = await runCli(['--help'], { environment: { LANG: lang === 'ja' ? 'ja_JP.UTF-8' : 'C' } });
    for (const command of COMMANDS) expect(program.out).toContain(command);
    for (const command of COMMANDS) {
      const { exit, out } = await runCli([command, '--help', '--lang', lang]);
      expect(exit).toBe(0);
      expect(out).toContain(usage);
      expect(out).toContain(options);
      expect(out).toContain('--lang');
      expect(out).not.toContain('undefined');
      expect(out).not.toContain('display help');
    }
  });

  test('without a command it shows how it is used and fails', async () => {
    const { exit, out, err } = await runCli([]);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: anshin');
  });

  test.each([
    ['an unknown command', ['asses', 'x'], /no command "asses"\. Did you mean "assess"\?/, /「asses」というコマンドはありません。「assess」のことでしょうか。/],
    ['an unknown option', ['check', '--jsno', 'x'], /no option "--jsno"\. Did you mean "--json"\?/, /「--jsno」という指定はありません。/],
    ['a missing file', ['check'], /file is missing/, /file が指定されていません。/],
    ['an option without its value', ['assess', 'x', '--now'], /"--now <date>" needs a value/, /「--now <date>」の値が書かれていません。/],
    ['too many arguments', ['diff', 'a', 'b', 'c'], /"diff" was given too many/, /「diff」に渡すものが多すぎます。/],
  ])('refuses %s in words of both languages', async (_, args, en, ja) => {
    const plain = await runCli(args);
    expect(plain).toMatchObject({ exit: 2, out: '' });
    expect(plain.err).toMatch(en);
    expect(plain.err).toContain('[cli.usage]');
    expect((await runCli([...args], { environment: { LANG: 'ja_JP.UTF-8' } })).err).toMatch(ja);
    const json = await runCli([...args.slice(0, 1), '--json', ...args.slice(1)]);
    const { error } = ErrorOutput.parse(jsonOf(json));
    expect(error.code).toBe('cli.usage');
    expect(json.exit).toBe(2);
  });

  test.each([
    [['assess', 'window-shutter', '--lang', 'fr'], 'cli.unknown-language'],
    [['examples', '--lang=jp'], 'cli.unknown-language'],
    [['explain', 'ipa.f1', '--lang', ''], 'cli.unknown-language'],
    [['assess', 'window-shutter', '--now', 'today'], 'cli.bad-day'],
    [['assess', 'window-shutter', '--now', '2026-02-31'], 'cli.bad-day'],
    [['assess', 'window-shutter', '--now', '2025-02-29'], 'cli.bad-day'],
    [['assess', 'window-shutter', '--now', '2026-13-01'], 'cli.bad-day'],
    [['assess', 'window-shutter', '--now', '2026-4-1'], 'cli.bad-day'],
    [['check', 'window-shutter', '--now', '2026-02-30'], 'cli.bad-day'],
    [['assess', 'window-shutter', '--in-force', 'done'], 'cli.unknown-in-force'],
    [['assess', 'window-shutter', '--in-force', 'Planned'], 'cli.unknown-in-force'],
    [['assess', 'window-shutter', '--only', 'threat'], 'cli.unknown-only'],
    [['init', '/dev/null/x', '--from', 'window-shuter'], 'cli.no-such-example'],
    [['assess', 'window-shuter'], 'cli.no-such-file'],
    [['explain', 'rule.no-such-rule'], 'cli.unknown-id'],
  ] as const)('refuses %j with %s, in words and as one JSON document', async (args, code) => {
    const { exit, err } = await runCli(args);
    expect(exit).toBe(2);
    expect(err).toContain(`[${code}]`);
    expect(err.trim().split('\n')).toHaveLength(1);
    if (args[0] === 'init') return;
    const json = await runCli([...args, '--json']);
    const { error } = ErrorOutput.parse(jsonOf(json));
    expect(error.code).toBe(code);
    expect(json.exit).toBe(2);
    expect(error.message.ja).not.toBe(error.message.en);
  });

  test('accepts a leap day', async () => {
    expect((await runCli(['assess', 'window-shutter', '--now', '2028-02-29', '--only', 'threats'])).exit).toBe(0);
  });

  test('takes the language from the option, else from the environment, else English', async () => {
    const first = async (args: readonly string[], environment: Record<string, string>): Promise<string> => (await runCli(args, { environment })).err;
    expect(await first(['explain', 'nothing'], {})).toMatch(/Nothing is known/);
    expect(await first(['explain', 'nothing'], { LANG: 'ja_JP.UTF-8' })).toMatch(/説明はありません/);
    expect(await first(['explain', 'nothing'], { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' })).toMatch(/Nothing is known/);
    expect(await first(['explain', 'nothing'], { LANG: 'ja_JP.UTF-8', LC_ALL: '' })).toMatch(/説明はありません/);
    expect(await first(['explain', 'nothing', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' })).toMatch(/Nothing is known/);
    expect(await first(['explain', 'nothing', '--lang=ja'], {})).toMatch(/説明はありません/);
  });

  test('--json and --lang may stand before the command', async () => {
    const before = await runCli(['--json', '--lang', 'ja', 'explain', 'ipa.f1']);
    expect(before).toEqual(await runCli(['explain', 'ipa.f1', '--json', '--lang', 'ja']));
    expect(before.exit).toBe(0);
    expect((await runCli(['--lang=ja', 'explain', 'ipa.f1'])).out).toMatch(/[ぁ-ん]/);
    expect((await runCli(['--json'])).exit).toBe(2);
  });

  test('help on an unknown command says so', async () => {
    const { exit, err } = await runCli(['help', 'nothing']);
    expect(exit).toBe(2);
    expect(err).toContain('There is no command "nothing".');
    expect((await runCli(['help', 'assess'])).out).toContain('Usage: anshin assess');
  });

  test('what follows -- is no option', async () => {
    const { exit, out, err } = await runCli(['check', '--', '--json']);
    expect(exit).toBe(2);
    expect(out + err).toContain('"--json"');
    expect(out).not.toContain('{');
  });

  test('a fault of its own ends in words without a stack', async () => {
    const fail = (): never => {
      throw new TypeError('something is null');
    };
    const { exit, out, err } = await runCli(['check', 'window-shutter', '--json'], { today: fail });
    expect(exit).toBe(2);
    expect(ErrorOutput.parse(JSON.parse(out)).error.code).toBe('cli.unexpected');
    expect(err).toContain('something is null');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('every failure code has words of both languages', () => {
    for (const [code, { ja, en }] of Object.entries(CLI_CODES)) {
      expect(code).toMatch(/^cli\.[a-z-]+$/);
      expect(ja).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});
