import { describe, expect, it } from 'vitest';
import { scoreVector } from '../scoring/index.ts';
import { difficultyOf, EASIEST_STEP, UNKNOWN_STEP } from './difficulty.ts';
import { PATH_ASSUMPTIONS } from './assumptions.ts';
import { LIMIT_WORDS } from './limits.ts';

function ofVector(vector: string): number {
  const outcome = scoreVector(vector);
  return difficultyOf(outcome.ok ? (outcome.value.parts['exploitability'] ?? 0) : 0);
}

describe('the difficulty of a step', () => {
  it('is 1000 where nothing stands in the way', () => {
    expect(ofVector('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')).toBe(EASIEST_STEP);
  });

  it('is worked out by hand for harder steps', () => {
    // ln(0.77 / 0.44) = 0.5596; ln(0.85 / 0.62) = 0.3155 for adjacent, and again for low privileges.
    expect(ofVector('CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H')).toBe(1560);
    expect(ofVector('CVSS:3.1/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H')).toBe(1631);
    // ln of 0.85 / 0.2, 0.77 / 0.44, 0.85 / 0.27 and 0.85 / 0.62 together.
    expect(ofVector('CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:H/I:H/A:H')).toBe(4469);
  });

  it('never falls when an attack gets harder in one metric', () => {
    const values = { AV: ['N', 'A', 'L', 'P'], AC: ['L', 'H'], PR: ['N', 'L', 'H'], UI: ['N', 'R'] };
    const vector = (av: number, ac: number, pr: number, ui: number): string =>
      `CVSS:3.1/AV:${values.AV[av]}/AC:${values.AC[ac]}/PR:${values.PR[pr]}/UI:${values.UI[ui]}/S:U/C:H/I:H/A:H`;
    const easier: [number, number][] = [];
    for (let i = 0; i < 48; i++) {
      const at = [i % 4, Math.floor(i / 4) % 2, Math.floor(i / 8) % 3, Math.floor(i / 24)] as const;
      const here = ofVector(vector(...at));
      if (at[0] > 0) easier.push([ofVector(vector(at[0] - 1, at[1], at[2], at[3])), here]);
      if (at[1] > 0) easier.push([ofVector(vector(at[0], at[1] - 1, at[2], at[3])), here]);
      if (at[2] > 0) easier.push([ofVector(vector(at[0], at[1], at[2] - 1, at[3])), here]);
      if (at[3] > 0) easier.push([ofVector(vector(at[0], at[1], at[2], at[3] - 1)), here]);
    }
    expect(easier).toHaveLength(36 + 24 + 32 + 24);
    expect(easier.filter(([before, after]) => before >= after)).toEqual([]);
  });

  it('of unknown exploitability is that of the easiest step', () => {
    expect(difficultyOf(0)).toBe(UNKNOWN_STEP);
    expect(difficultyOf(Number.NaN)).toBe(UNKNOWN_STEP);
  });
});

describe('the words of attack paths', () => {
  it('stand in both languages, each assumption under an id of its own', () => {
    expect(new Set(PATH_ASSUMPTIONS.map((assumption) => assumption.id)).size).toBe(PATH_ASSUMPTIONS.length);
    for (const { ja, en } of [...PATH_ASSUMPTIONS.map((assumption) => assumption.text), ...Object.values(LIMIT_WORDS)]) {
      expect(ja).toMatch(/(す|ました|ません)。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});
