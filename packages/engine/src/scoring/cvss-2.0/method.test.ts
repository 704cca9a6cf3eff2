// Source: FIRST, "A Complete Guide to the Common Vulnerability Scoring System Version 2.0", §3.3 (examples) and §3.2 (equations).
import cvss from 'ae-cvss-calculator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeScoringMethodContract, refused, scored } from '../scoring-method.contract.ts';
import { arbitraryVector, everyVector, metricsOf } from '../vector/arbitrary-vector.contract.ts';
import { decimalScores } from './decimal-form.contract.ts';
import { cvss20 } from './method.ts';
import { BASE_METRICS, CVSS2_METRICS, TEMPORAL_METRICS } from './metrics.ts';

const vectors = arbitraryVector(cvss20.prefix, CVSS2_METRICS, 'fixed');
describeScoringMethodContract(cvss20, vectors);

/**
 * Known faults: the temporal score is 0.1 low where x.x5 is met exactly, and the environmental score is computed without the rounding of the
 * adjusted base and temporal scores that the guide demands; so it is asked for base and temporal scores only.
 */
const oracle = (pieces: string): { base?: number | undefined; temporal?: number | undefined } => new cvss.Cvss2(pieces.slice(1)).calculateScores();

describe('CVSS 2.0 examples of the guide', () => {
  it.each([
    ['CVE-2002-0392, base', 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8, 'high'],
    ['CVE-2002-0392, temporal', 'AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C', 6.4, 'medium'],
    ['CVE-2002-0392, environmental, high', 'AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H', 9.2, 'high'],
    ['CVE-2002-0392, environmental, none', 'AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:N/TD:N/CR:M/IR:M/AR:H', 0, 'low'],
    ['CVE-2003-0818, base', 'AV:N/AC:L/Au:N/C:C/I:C/A:C', 10, 'high'],
    ['CVE-2003-0818, temporal', 'AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C', 8.3, 'high'],
    ['CVE-2003-0818, environmental', 'AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L', 9, 'high'],
    ['CVE-2003-0062, base', 'AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2, 'medium'],
    ['CVE-2003-0062, temporal', 'AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C', 4.9, 'medium'],
    ['CVE-2003-0062, environmental', 'AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M', 7.5, 'high'],
  ])('agrees on %s', (_, metrics, score, severity) => {
    expect(scored(cvss20, metrics)).toMatchObject({ score, severity, vector: `CVSS:2.0/${metrics}` });
  });
});

describe('CVSS 2.0 over its whole space', () => {
  it('equals the decimal form and the oracle on all 729 base vectors', () => {
    let count = 0;
    everyVector(BASE_METRICS, (pieces) => {
      const { score } = scored(cvss20, pieces.slice(1));
      if (score !== decimalScores(metricsOf(pieces)).base || score !== oracle(pieces).base) expect.unreachable(pieces);
      count++;
    });
    expect(count).toBe(729);
  });

  it('differs from the oracle in its 33 known temporal faults out of 34,992 and from the decimal form nowhere', () => {
    const temporal = TEMPORAL_METRICS.map(({ name, values }) => ({ name, values: values.filter((value) => value !== 'ND') }));
    let faults = 0;
    let count = 0;
    everyVector([...BASE_METRICS, ...temporal], (pieces) => {
      const { score } = scored(cvss20, pieces.slice(1));
      if (score !== decimalScores(metricsOf(pieces)).temporal) expect.unreachable(pieces);
      if (score !== oracle(pieces).temporal) faults++;
      count++;
    });
    expect([count, faults]).toEqual([34_992, 33]);
  });

  it('equals the decimal form on any environmental vector, with 0 where the equations fall below zero', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const { parts, score } = scored(cvss20, vector);
        const exact = decimalScores(metricsOf(vector));
        expect(score).toBe(parts['environmental'] === undefined ? exact.temporal : Math.max(0, exact.environmental));
      }),
      { numRuns: 3000 },
    );
    const lowest = 'AV:L/AC:H/Au:M/C:P/I:N/A:N/CDP:N/TD:H/CR:L/IR:M/AR:M';
    expect(decimalScores(metricsOf(lowest)).environmental).toBe(-0.2);
    expect(scored(cvss20, lowest).score).toBe(0);
  });
});

describe('CVSS 2.0 vectors', () => {
  const bare = 'AV:N/AC:L/Au:N/C:N/I:N/A:C';

  it('come with the prefix, bare or in parentheses', () => {
    const prefixed = scored(cvss20, `CVSS:2.0/${bare}`);
    expect(scored(cvss20, bare)).toEqual(prefixed);
    expect(scored(cvss20, `(${bare})`)).toEqual(prefixed);
    expect(scored(cvss20, `(${bare}/E:ND)`)).toEqual(prefixed);
  });

  it('are refused with half a parenthesis, in another order, or cut off', () => {
    expect(refused(cvss20, `(${bare}`)).toEqual({ code: 'vector.syntax', at: 27, what: ')' });
    expect(refused(cvss20, `${bare})`)).toEqual({ code: 'vector.unknown-value', at: 25, what: 'A:C)' });
    expect(refused(cvss20, 'AV:N/Au:N/AC:L/C:N/I:N/A:C')).toEqual({ code: 'vector.order', at: 10, what: 'AC' });
    expect(refused(cvss20, '(AV:N/AC:L/Au:N)')).toEqual({ code: 'vector.missing-metric', at: 16, what: 'C' });
    expect(refused(cvss20, 'AV:N/AC:L/AU:N/C:N/I:N/A:C')).toEqual({ code: 'vector.unknown-metric', at: 10, what: 'AU' });
    expect(refused(cvss20, '()').code).toBe('vector.unknown-prefix');
  });

  it('take environmental metrics laid over them', () => {
    expect(cvss20.modify?.(bare, { TD: 'L', CDP: 'MH' })).toBe(`CVSS:2.0/${bare}/CDP:MH/TD:L`);
    expect(cvss20.modify?.(`(${bare}/TD:L)`, { TD: 'ND' })).toBe(`CVSS:2.0/${bare}`);
    expect(cvss20.modify?.(bare, { AV: 'L' })).toBeUndefined();
    expect(cvss20.modify?.('CVSS:3.1/AV:N', { TD: 'L' })).toBeUndefined();
  });
});

describe('CVSS 2.0 properties', () => {
  it('never scores lower for an attack that is easier or an impact that is greater', () => {
    fc.assert(
      fc.property(arbitraryVector('', BASE_METRICS, 'fixed'), fc.constantFrom(...BASE_METRICS), (vector, { name, values }) => {
        const scores = values.map((value) => scored(cvss20, vector.replace(new RegExp(`(^|/)${name}:.`), `$1${name}:${value}`)).score);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }),
    );
  });

  it('stays between 0 and 10', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const { score } = scored(cvss20, vector);
        expect(score >= 0 && score <= 10).toBe(true);
      }),
    );
  });
});
