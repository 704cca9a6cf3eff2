// Source: IPA guide to IoT high-reliability functions, tables 4-1, 4-2 (figures) and 4-3 (levels).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalScores } from '../cvss-2.0/decimal-form.contract.ts';
import { BASE_METRICS } from '../cvss-2.0/metrics.ts';
import { describeScoringMethodContract, scored } from '../scoring-method.contract.ts';
import { arbitraryVector, everyVector, metricsOf } from '../vector/arbitrary-vector.contract.ts';
import { crss } from './method.ts';

const vectors = arbitraryVector(crss.prefix, BASE_METRICS, 'any');
describeScoringMethodContract(crss, vectors);

/** Row number, metrics, and exploitability, impact and risk as printed. */
const ROWS = [
  [1, 'AV:L/AC:L/Au:S/C:C/I:C/A:C', 3.14, 10, 6.77],
  [2, 'AV:A/AC:M/Au:S/C:C/I:C/A:P', 4.41, 9.54, 7.04],
  [3, 'AV:N/AC:M/Au:M/C:P/I:P/A:P', 5.49, 6.44, 5.36],
  [4, 'AV:L/AC:L/Au:S/C:C/I:C/A:C', 3.14, 10, 6.77],
  [5, 'AV:N/AC:M/Au:M/C:C/I:C/A:P', 5.49, 9.54, 7.55],
  [6, 'AV:N/AC:M/Au:M/C:P/I:P/A:P', 5.49, 6.44, 5.36],
  [7, 'AV:N/AC:H/Au:M/C:C/I:N/A:N', 3.15, 6.87, 4.57],
  [8, 'AV:N/AC:H/Au:M/C:N/I:N/A:C', 3.15, 6.87, 4.57],
  [9, 'AV:N/AC:H/Au:M/C:C/I:C/A:P', 3.15, 9.54, 6.45],
  [10, 'AV:L/AC:M/Au:S/C:C/I:N/A:C', 2.7, 9.21, 6],
  [11, 'AV:L/AC:M/Au:S/C:C/I:N/A:N', 2.7, 6.87, 4.35],
] as const;

describe('CRSS', () => {
  it.each(ROWS)('gives the three printed figures of row %i', (_, metrics, exploitability, impact, risk) => {
    const { parts, score } = scored(crss, crss.prefix + metrics);
    expect([parts['exploitability'], parts['impact'], parts['risk'], score]).toEqual([exploitability, impact, risk, risk]);
  });

  it('finds rows 2 and 5 critical and all others major, as table 4-3 marks them', () => {
    const levels = ROWS.map(([row, metrics]) => [row, scored(crss, crss.prefix + metrics).severity] as const);
    expect(levels.filter(([, level]) => level === 'critical').map(([row]) => row)).toEqual([2, 5]);
    expect(levels.filter(([, level]) => level === 'major')).toHaveLength(9);
  });

  it('calls what is below 4.0 minor and says that its limits are an assumption', () => {
    expect(scored(crss, 'CRSS:1.0/AV:L/AC:H/Au:M/C:P/I:N/A:N').severity).toBe('minor');
    expect(scored(crss, 'CRSS:1.0/AV:N/AC:L/Au:N/C:N/I:N/A:N')).toMatchObject({ score: 0, severity: 'minor' });
    expect(crss.assumptions.map(({ id }) => id)).toContain('assumption.crss.thresholds');
  });

  it('rounds to the base score of CVSS 2.0 within half a hundredth on all 729 vectors', () => {
    everyVector(BASE_METRICS, (pieces) => {
      const { score } = scored(crss, crss.prefix + pieces.slice(1));
      expect(Math.abs(score - decimalScores(metricsOf(pieces)).base)).toBeLessThanOrEqual(0.0551);
      expect(score).toBe(Math.round(score * 100) / 100);
    });
  });

  it('does not depend on the order of the metrics', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const sorted = crss.prefix + vector.slice(crss.prefix.length).split('/').sort().join('/');
        expect(scored(crss, sorted)).toEqual(scored(crss, vector));
      }),
    );
  });
});
