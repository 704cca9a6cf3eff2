import { describe, expect, test } from 'vitest';
import { fileIn, jsonOf, RISKS, runCli, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const risks = fileIn(folder, 'risks.yaml', RISKS);

describe('anshin loss', () => {
  test('tells mean, quantiles and shares in both languages, the same for the same seed', async () => {
    const first = await runCli(['loss', risks]);
    expect(first).toMatchObject({ exit: 0, out: expect.stringContaining('Loss a year') });
    expect(first.out).toContain('2,000 years were drawn (seed 7).');
    expect((await runCli(['loss', risks])).out).toBe(first.out);
    expect((await runCli(['loss', risks, '--seed', '8'])).out).not.toBe(first.out);
    expect((await runCli(['loss', risks, '--lang', 'ja'])).out).toContain('1年あたりの損失額');
  });

  test('makes a file to fill in, which asks for each value until it is filled in', async () => {
    const template = await runCli(['loss', 'window-shutter', '--template']);
    expect(template.exit).toBe(0);
    const empty = await runCli(['loss', fileIn(folder, 'empty.yaml', template.out)]);
    expect(empty.exit).toBe(2);
    expect(empty.err.split('\n').filter((line) => line.includes('[loss.empty-value]')).length).toBeGreaterThan(5);
    const filled = template.out.replaceAll('low: , high:  } }', 'low: 0.1, high: 2 } }').replaceAll('low: , high:  }', 'low: 100000, high: 9000000 }');
    const run = await runCli(['loss', fileIn(folder, 'filled.yaml', filled), '--trials', '1000', '--json']);
    expect(run.exit).toBe(0);
    expect((jsonOf(run) as { risks: unknown[] }).risks.length).toBeGreaterThan(2);
  });

  test.each([
    ['low above high', RISKS.replace('low: 1000000', 'low: 90000000'), 'loss.low-above-high'],
    ['a word for a number', RISKS.replace('0.02', 'often'), 'loss.bad-value'],
    ['no YAML', 'risks: [', 'loss.unreadable'],
    ['a list', '[]', 'loss.empty-value'],
  ])('answers %s with a coded finding', async (_, text, code) => {
    expect(await runCli(['loss', fileIn(folder, 'faulty.yaml', text)])).toMatchObject({ exit: 2, err: expect.stringContaining(`[${code}]`) });
  });
});
