import { describe, expect, test } from 'vitest';
import { jsonOf, runCli } from '../testing/run-cli.contract.ts';

interface Plan {
  readonly status: string;
  readonly isVerified: boolean;
  readonly measures: readonly { readonly id: string; readonly cost: number }[];
  readonly totals: { readonly cost: number };
  readonly positions: readonly { readonly after: boolean }[];
}

const planned = async (...args: string[]): Promise<{ readonly exit: number; readonly plan: Plan }> => {
  const run = await runCli(['plan', 'window-shutter', ...args, '--json']);
  return { exit: run.exit, plan: jsonOf(run) as Plan };
};

describe('anshin plan', () => {
  test('brings everyone inside with catalog examples, proved and confirmed by the engine', async () => {
    const { exit, plan } = await planned('--generate');
    expect({ exit, status: plan.status, isVerified: plan.isVerified }).toEqual({ exit: 0, status: 'optimal', isVerified: true });
    expect(plan.positions.every(({ after }) => after)).toBe(true);
  });

  test('ends with 1 and says what stays where the document’s own measures do not suffice', async () => {
    const { exit, out } = await runCli(['plan', 'window-shutter']);
    expect(exit).toBe(1);
    expect(out).toContain('Not every stakeholder can be brought inside the target');
    expect(out).toContain('No candidate measure brings this incident inside the target.');
    expect(out).toContain('--generate');
    expect((await runCli(['plan', 'window-shutter', '--lang', 'ja'])).out).toContain('残るインシデント');
  });

  test('stays within a budget, and keeps to what must be in and what may not', async () => {
    const [free, dear] = [(await planned('--generate')).plan, (await planned('--generate', '--budget', '500000')).plan];
    expect(dear.totals.cost).toBeLessThanOrEqual(500_000);
    const { plan: spared } = await planned('--generate', '--party-budget', 'cloud-vendor=0');
    expect(spared.totals.cost).toBeGreaterThanOrEqual(free.totals.cost);
    const first = free.measures[0]?.id ?? '';
    expect((await planned('--generate', '--forbid', first)).plan.measures.map(({ id }) => id)).not.toContain(first);
    expect((await planned('--require', 'cv-06-key-management')).plan.measures.map(({ id }) => id)).toContain('cv-06-key-management');
  });

  test.each([
    [['--require', 'nothing'], 'cli.unknown-measure'],
    [['--budget', '-1'], 'cli.bad-number'],
    [['--budget', '1.5'], 'cli.bad-number'],
    [['--seconds', '0'], 'cli.bad-number'],
    [['--party-budget', 'resident'], 'cli.bad-number'],
  ])('refuses %s', async (args, code) => {
    expect(await runCli(['plan', 'window-shutter', ...args])).toMatchObject({ exit: 2, err: expect.stringContaining(`[${code}]`) });
  });
});
