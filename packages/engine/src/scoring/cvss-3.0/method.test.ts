// Source: FIRST, CVSS v3.0 specification document §6 and §8 and "CVSS v3.0 Examples"; test vectors by FIRST members in their example documents.
import cvss from 'ae-cvss-calculator';
import { describe, expect, it } from 'vitest';
import { describeCvss3Contract } from '../cvss-3/cvss3.contract.ts';
import { CVSS3_METRICS } from '../cvss-3/metrics.ts';
import { describeScoringMethodContract, scored } from '../scoring-method.contract.ts';
import { arbitraryVector } from '../vector/arbitrary-vector.contract.ts';
import { cvss30 } from './method.ts';

/** Known fault: floating point, so that 2.5, 5.0 and 10.0 with RC:U give 2.4, 4.7 and 9.3: three scores times four spellings of E and RL. */
const oracle = (vector: string): number => new cvss.Cvss3P0(vector).calculateScores().overall;

describeScoringMethodContract(cvss30, arbitraryVector(cvss30.prefix, CVSS3_METRICS, 'any'));
describeCvss3Contract(cvss30, '3.0', oracle, { temporal: 12 });

describe('method.cvss-3.0 rounding', () => {
  it('rounds up the exact product: 10.0 with unknown report confidence is 9.2', () => {
    expect(scored(cvss30, 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/RC:U').score).toBe(9.2);
    expect(scored(cvss30, 'CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:N/A:N/RC:U').score).toBe(4.6);
  });

  it('has the same modified impact as impact', () => {
    const { parts } = scored(cvss30, 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/MAV:N');
    expect(parts['modifiedImpact']).toBe(parts['impact']);
    expect(parts['impact']).toBeCloseTo(6.0477304915, 9);
  });
});
