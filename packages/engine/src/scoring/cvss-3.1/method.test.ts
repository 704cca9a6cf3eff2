// Source: FIRST, CVSS v3.1 specification document §6 (vector string), §7 and appendix A (formulas, rounding), and "CVSS v3.1 Examples".
import cvss from 'ae-cvss-calculator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCvss3Contract } from '../cvss-3/cvss3.contract.ts';
import { CVSS3_METRICS } from '../cvss-3/metrics.ts';
import { roundUp31 } from '../cvss-3/rounding.ts';
import { describeScoringMethodContract, scored } from '../scoring-method.contract.ts';
import { arbitraryVector } from '../vector/arbitrary-vector.contract.ts';
import { cvss31 } from './method.ts';

const oracle = (vector: string): number => new cvss.Cvss3P1(vector).calculateScores().overall;

const vectors = arbitraryVector(cvss31.prefix, CVSS3_METRICS, 'any');

describeScoringMethodContract(cvss31, vectors);
describeCvss3Contract(cvss31, '3.1', oracle, { temporal: 0 });

describe('method.cvss-3.1 against the text of its standard', () => {
  it('reads the two spellings that §6 shows of one vector as the same vector', () => {
    const preferred = scored(cvss31, 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:N/E:F');
    expect(scored(cvss31, 'CVSS:3.1/S:U/AV:N/AC:L/PR:H/UI:N/C:L/I:L/A:N/E:F/RL:X')).toEqual(preferred);
    expect(preferred.vector).toBe('CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:N/E:F');
  });

  it('rounds as appendix A says: 4.02 up to 4.1, 4.00 stays, and what is nothing in the fifth decimal is nothing', () => {
    expect(roundUp31(402, 10)).toBe(41);
    expect(roundUp31(400, 10)).toBe(40);
    expect(roundUp31(4_000_004, 100_000)).toBe(40);
    expect(roundUp31(4_000_005, 100_000)).toBe(41);
  });

  it('takes 0.9731 and the 13th power for the modified impact with scope changed only', () => {
    const changed = scored(cvss31, 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/MAV:N').parts;
    expect(changed['impact']).toBeCloseTo(6.0477304915, 9);
    expect(changed['modifiedImpact']).not.toBe(changed['impact']);
    const unchanged = scored(cvss31, 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MAV:N').parts;
    expect(unchanged['modifiedImpact']).toBe(unchanged['impact']);
  });

  it('agrees with the oracle on any full vector', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        expect(scored(cvss31, vector).score).toBe(oracle(vector));
      }),
      { numRuns: 1000 },
    );
  });
});
