// Source: none outside; the bands are Anshin's own and registered as an assumption.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeScoringMethodContract, refused, scored } from '../scoring-method.contract.ts';
import { matrix } from './method.ts';

const cells = fc
  .record({ n: fc.integer({ min: 2, max: 10 }), m: fc.integer({ min: 2, max: 10 }), l: fc.nat(), i: fc.nat() })
  .map(({ n, m, l, i }) => ({ n, m, l: (l % n) + 1, i: (i % m) + 1 }));
const vectorOf = ({ n, m, l, i }: { n: number; m: number; l: number; i: number }): string => `MATRIX:1.0/N:${n}/M:${m}/L:${l}/I:${i}`;
describeScoringMethodContract(matrix, cells.map(vectorOf));

describe('the risk matrix', () => {
  it('splits a 5 × 5 matrix into 1–4, 5–9, 10–16 and 20–25', () => {
    const bands: Record<string, Set<number>> = {};
    for (let l = 1; l <= 5; l++) {
      for (let i = 1; i <= 5; i++) {
        const { score, severity } = scored(matrix, vectorOf({ n: 5, m: 5, l, i }));
        (bands[severity] ??= new Set()).add(score);
      }
    }
    const sorted = Object.fromEntries(Object.entries(bands).map(([severity, scores]) => [severity, [...scores].sort((a, b) => a - b)]));
    expect(sorted).toEqual({ low: [1, 2, 3, 4], medium: [5, 6, 8, 9], high: [10, 12, 15, 16], critical: [20, 25] });
  });

  it('scores the product of the levels and tells likelihood and impact apart', () => {
    expect(scored(matrix, 'MATRIX:1.0/N:3/M:5/L:2/I:4')).toEqual({
      score: 8,
      severity: 'high',
      vector: 'MATRIX:1.0/N:3/M:5/L:2/I:4',
      parts: { likelihood: 2, impact: 4, likelihoods: 3, impacts: 5 },
    });
    expect(scored(matrix, 'MATRIX:1.0/I:10/L:10/M:10/N:10')).toMatchObject({ score: 100, severity: 'critical', vector: 'MATRIX:1.0/N:10/M:10/L:10/I:10' });
  });

  it('refuses a level above its number of levels and sizes outside 2–10', () => {
    expect(refused(matrix, 'MATRIX:1.0/N:3/M:5/L:4/I:4')).toEqual({ code: 'vector.unknown-value', at: 21, what: 'L:4' });
    expect(refused(matrix, 'MATRIX:1.0/N:3/M:3/L:3/I:4')).toEqual({ code: 'vector.unknown-value', at: 25, what: 'I:4' });
    for (const size of ['1', '0', '11', '03', '-2', '']) expect(matrix.score(`MATRIX:1.0/N:${size}/M:5/L:1/I:1`).ok).toBe(false);
  });

  it('never gives a milder severity for a higher level', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const rank = (l: number, i: number): number => matrix.severities.indexOf(scored(matrix, vectorOf({ ...cell, l, i })).severity);
        expect(rank(Math.min(cell.l + 1, cell.n), cell.i)).toBeGreaterThanOrEqual(rank(cell.l, cell.i));
        expect(rank(cell.l, Math.min(cell.i + 1, cell.m))).toBeGreaterThanOrEqual(rank(cell.l, cell.i));
      }),
    );
  });
});
