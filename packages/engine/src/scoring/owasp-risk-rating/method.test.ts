// Source: IPA guide, annex on risk rating (formula); OWASP Risk Rating Methodology, steps 2–4 (factors, levels, matrix and its worked example).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeScoringMethodContract, refused, scored } from '../scoring-method.contract.ts';
import { arbitraryVector, metricsOf } from '../vector/arbitrary-vector.contract.ts';
import { owaspRiskRating as method } from './method.ts';
import { FACTOR_GROUPS, OWASP_METRICS } from './metrics.ts';

const vectors = arbitraryVector(method.prefix, OWASP_METRICS, 'any');
describeScoringMethodContract(method, vectors);

const all = (rating: number): string => method.prefix + OWASP_METRICS.map(({ name }) => `${name}:${rating}`).join('/');
const split = (likelihood: number, impact: number): string =>
  method.prefix + OWASP_METRICS.map(({ name }, at) => `${name}:${at < 8 ? likelihood : impact}`).join('/');

describe('OWASP Risk Rating as the IPA guide prints it', () => {
  it("computes OWASP's worked example: likelihood 4.375, technical impact 7.25, business impact 2.25", () => {
    const { parts, score } = scored(method, method.example);
    expect(parts).toEqual({ threatAgent: 3.75, vulnerability: 5, likelihood: 4.375, technicalImpact: 7.25, businessImpact: 2.25, impact: 4.75 });
    expect(score).toBe(4.375 * 4.75);
  });

  it('is the product of the two halves of the means of the four groups, for any ratings', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const ratings = metricsOf(vector);
        const [one, two, three, four] = Object.values(FACTOR_GROUPS).map((group) => group.reduce((sum, name) => sum + Number(ratings[name]), 0) / 4) as [
          number,
          number,
          number,
          number,
        ];
        expect(scored(method, vector).score).toBe(((one + two) / 2) * ((three + four) / 2));
      }),
    );
  });

  it('runs from 0 to 81 and has its levels at 9, 18 and 36', () => {
    const results = [0, 1, 2, 3, 4, 5, 6, 9].map((rating) => scored(method, all(rating)));
    expect(results.map(({ score, severity }) => [score, severity])).toEqual([
      [0, 'none'],
      [1, 'low'],
      [4, 'low'],
      [9, 'medium'],
      [16, 'medium'],
      [25, 'high'],
      [36, 'critical'],
      [81, 'critical'],
    ]);
    expect(scored(method, split(6, 3))).toMatchObject({ score: 18, severity: 'high' });
  });

  it('refuses ratings outside 0–9', () => {
    expect(refused(method, all(3).replace('SL:3', 'SL:10')).code).toBe('vector.unknown-value');
    expect(refused(method, all(3).replace('SL:3', 'SL:-1')).code).toBe('vector.unknown-value');
    expect(refused(method, all(3).replace('SL:3', 'SL:2.5')).code).toBe('vector.unknown-value');
  });
});

describe("OWASP's own level matrix", () => {
  it('is used when it is asked for, and leaves the score alone', () => {
    const levels = [2, 3, 6].map((impact) => [2, 3, 6].map((likelihood) => scored(method, split(likelihood, impact), { matrix: true }).severity));
    expect(levels).toEqual([
      ['note', 'low', 'medium'],
      ['low', 'medium', 'high'],
      ['medium', 'high', 'critical'],
    ]);
    expect(scored(method, method.example, { matrix: true })).toMatchObject({ score: 4.375 * 4.75, severity: 'medium' });
  });

  it('begins medium at 3 and high at 6, on the mean of eight ratings', () => {
    const justBelow = (rating: number): string => split(rating, 9).replace(`SL:${rating}`, `SL:${rating - 1}`);
    expect([justBelow(3), split(3, 9), justBelow(6), split(6, 9)].map((vector) => scored(method, vector, { matrix: true }).severity)).toEqual([
      'medium',
      'high',
      'high',
      'critical',
    ]);
  });
});
