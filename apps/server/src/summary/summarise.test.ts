import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
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
