import { describe, expect, test } from 'vitest';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();

describe('anshin paths', () => {
  test('lists incidents with their easiest way, those critical to life or property first, and what cuts most', async () => {
    const { exit, out } = await runCli(['paths', 'window-shutter']);
    expect(exit).toBe(0);
    const critical = out.lastIndexOf('[life or property]');
    expect(critical).toBeGreaterThan(0);
    expect(out.indexOf('The router is attacked')).toBeGreaterThan(critical);
    expect(out).toContain('Internet → Cloud service ↔ Internet');
    expect(out).toContain('What alone cuts most paths');
  });

  test('speaks Japanese, and names no element by its id', async () => {
    const { out } = await runCli(['paths', 'window-shutter', '--lang', 'ja']);
    expect(out).toContain('最も容易な一歩');
    expect(out).not.toMatch(/cloud-internet|edge-wireless/);
  });

  test('counts fewer ways once planned measures count', async () => {
    const paths = async (state: string): Promise<number> => {
      const report = jsonOf(await runCli(['paths', 'window-shutter', '--in-force', state, '--json'])) as { incidents: { causes: { paths: unknown[] }[] }[] };
      return report.incidents.flatMap((incident) => incident.causes.flatMap((cause) => cause.paths)).length;
    };
    expect(await paths('planned')).toBeLessThan(await paths('verified'));
  });

  test('goes on without faulty parts, tells them, and ends with 1; says so where nothing can be attacked', async () => {
    const faulty = fileIn(folder, 'faulty.anshin.yaml', SMALL.replace('medium: cellular', 'medium: celular'));
    expect(await runCli(['paths', faulty])).toMatchObject({ exit: 1, err: expect.stringContaining('[model.not-in-list]') });
    const bare = fileIn(folder, 'bare.anshin.yaml', 'anshin: 1\nid: bare\ntitle: Bare\n');
    expect(await runCli(['paths', bare])).toMatchObject({ exit: 0, out: expect.stringContaining('No incident was found') });
  });
});
