import { builtinCatalog } from '@anshin/catalog';
import { assess, type PositionResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import { starterDocument } from '../starters/starters.ts';
import { dayAt } from './day-at.ts';
import { summarise, summaryOf } from './summarise.ts';

const shutter = async (): Promise<AnshinDocument> => (await starterDocument('window-shutter')) ?? expect.fail('the starter is built in');

describe('a summary', () => {
  test('counts each severity and shows where each party stands, as the assessment has them', async () => {
    const assessment = assess(await shutter(), builtinCatalog(), { now: '2026-06-01' });
    const { openFindings, positions } = summarise(await shutter(), '2026-06-01');
    expect(openFindings.errors + openFindings.warnings + openFindings.infos).toBe(assessment.findings.length);
    expect(openFindings.warnings).toBeGreaterThan(0);
    expect(positions.map(({ stakeholder, before, withinTarget }) => [stakeholder, before, withinTarget])).toEqual(
      assessment.positions.map(({ stakeholder, before, withinTarget }) => [stakeholder, before, withinTarget?.after ?? null]),
    );
    expect(positions.some(({ before }) => before !== null)).toBe(true);
    expect(positions.map(({ open, accepted }) => [open, accepted])).toEqual(assessment.positions.map(({ open, accepted }) => [open, accepted !== null]));
    expect(positions.some(({ open }) => open !== null)).toBe(true);
  });

  test('keeps the usage, and draws no arrow where a person placed a party and measures move nothing', () => {
    const [at, by] = [
      { recoveryDifficulty: 'serious', economicImpact: 'limited' },
      { recoveryDifficulty: 'limited', economicImpact: 'limited' },
    ] as const;
    const position = { stakeholder: 'a', usage: 'hire', before: by, computed: at, limited: at, open: at, accepted: null, withinTarget: null };
    const [summary] = summaryOf({ findings: [], positions: [position as unknown as PositionResult] }).positions;
    expect(summary).toEqual({ stakeholder: 'a', usage: 'hire', before: by, after: by, open: by, accepted: false, withinTarget: null });
  });

  test('shows at most as many positions as a row takes', async () => {
    const { positions } = assess(await shutter(), builtinCatalog(), { now: '2026-06-01' });
    const many = Array.from({ length: 900 }, () => positions).flat();
    expect(summaryOf({ findings: [], positions: many }).positions).toHaveLength(500);
  });
});

test('the day is that of the clock on the wall', () => {
  expect(dayAt(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
});
