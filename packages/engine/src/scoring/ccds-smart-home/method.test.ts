// Source: CCDS smart-home guideline 1.0, §3.5.2: figures 3-2 and 3-3, tables 3-15 to 3-41.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalScores } from '../cvss-3/decimal-form.contract.ts';
import { describeScoringMethodContract, scored } from '../scoring-method.contract.ts';
import { severityAt } from '../severity-bands.ts';
import { arbitraryVector, everyVector, metricsOf } from '../vector/arbitrary-vector.contract.ts';
import { ccdsSmartHome as method } from './method.ts';
import { ENVIRONMENTAL_METRICS, SMART_HOME_METRICS } from './metrics.ts';
import { PUBLISHED_ROWS } from './published-rows.data.ts';
import { RANKS } from './tables.ts';

const PREFIX = 'CCDS-SH:1.0/';
const BASE = SMART_HOME_METRICS.slice(0, 10);
const vectors = arbitraryVector(PREFIX, SMART_HOME_METRICS, 'any');
describeScoringMethodContract(method, vectors);

const at = (metrics: string, compat = false): number => scored(method, PREFIX + metrics, { compat }).score;

describe('published rows of the smart-home method', () => {
  const unequal = (compat: boolean): string[] => PUBLISHED_ROWS.filter(([, metrics, value]) => at(metrics, compat) !== value).map(([id]) => id);

  it('are 200, of which the printed formula gives 194 and misses exactly the six known errata', () => {
    expect(PUBLISHED_ROWS).toHaveLength(200);
    expect(unequal(false)).toEqual(['S3_38_32', 'S3_39_32', 'S3_40_32', 'S3_40_40', 'S3_41_32', 'S3_41_40']);
  });

  it('are given by the compatible reading in 199 cases, all but the merged row', () => {
    expect(unequal(true)).toEqual(['S3_39_32']);
    expect(at('AV:A/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N/LP:N/II:N', true)).toBe(4.8);
  });

  it('bear the rank of their printed value in all 200 cases', () => {
    for (const [id, , value, rank] of PUBLISHED_ROWS) expect([id, severityAt(RANKS, Math.round(value * 10))]).toEqual([id, rank]);
  });

  it('come out with the printed rank wherever they come out with the printed value', () => {
    const results = PUBLISHED_ROWS.map(([id, metrics, value, rank]) => ({ id, value, rank, ...scored(method, PREFIX + metrics, { compat: true }) }));
    const equal = results.filter(({ score, value }) => score === value);
    expect(equal).toHaveLength(199);
    expect(equal.filter(({ rank, severity }) => rank !== severity).map(({ id }) => id)).toEqual([]);
  });
});

describe('what the published rows cannot tell apart', () => {
  const base = 'AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/LP:N/II:N';

  it('requirements M and X weigh 1.0, H 1.5 and L 0.5 (table 3-27)', () => {
    const one = 'AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N/LP:N/II:N';
    expect(at(`${one}/CR:M`)).toBe(at(one));
    expect(at(`${one}/CR:X`)).toBe(at(one));
    // 6.42 × 0.22 × weight + 2.2211673
    expect([at(`${one}/CR:L`), at(one), at(`${one}/CR:H`)]).toEqual([3, 3.7, 4.4]);
    const each = (metrics: string): number[] => ['CR', 'IR', 'AR'].map((requirement) => at(`${metrics}/${requirement}:L`));
    expect(each('AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N/LP:N/II:N')).toEqual([3, 3.7, 3.7]);
    expect(each('AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:N/LP:N/II:N')).toEqual([3.7, 3, 3.7]);
    expect(each('AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:L/LP:N/II:N')).toEqual([3.7, 3.7, 3]);
  });

  it('the modified impact base is capped at 0.915 (figure 3-3)', () => {
    const { parts } = scored(method, `${PREFIX}AV:P/AC:H/PR:H/UI:R/S:U/C:H/I:H/A:H/LP:Y/II:N/CR:H/IR:H/AR:H`);
    expect(parts['miss']).toBe(0.915);
    expect(parts['iss']).toBe(0.914816);
    // 6.42 × 0.915 × 1.5 + 0.1210874…; without the cap 0.995904 would give 9.8.
    expect(parts['environmental']).toBe(9);
  });

  it('LP and II multiply the whole bracket when the scope is changed (figure 3-2)', () => {
    const metrics = 'AV:P/AC:H/PR:H/UI:R/S:C/C:L/I:L/A:N/LP:Y/II:H';
    // (7.52 × (0.3916 − 0.029) − 3.25 × (0.3916 − 0.02)¹⁵) × 1.8 = 4.908151…, + 0.224242…, × 1.08 = 5.54298…
    expect(scored(method, PREFIX + metrics).parts['impact']).toBeCloseTo(4.9081515, 6);
    expect(at(metrics)).toBe(5.6);
  });

  it('E × RL × RC is rounded up once more, exactly: 2.5, 5.0 and 10.0 with RC:U are 2.3, 4.6 and 9.2', () => {
    const cases = [
      ['AV:P/AC:H/PR:L/UI:N/S:U/C:N/I:L/A:N/LP:Y/II:N', 2.5, 2.3],
      ['AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:N/A:N/LP:N/II:N', 5, 4.6],
      ['AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/LP:N/II:N', 10, 9.2],
    ] as const;
    for (const [metrics, value, unknown] of cases) expect([at(metrics), at(`${metrics}/RC:U`)]).toEqual([value, unknown]);
  });

  it('E, RL and RC have the values of CVSS v3, and 1 where they are X', () => {
    const ten = 'AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/LP:N/II:N';
    const tried = ['E:H', 'E:F', 'E:P', 'E:U', 'RL:U', 'RL:W', 'RL:T', 'RL:O', 'RC:C', 'RC:R', 'RC:U', 'E:X', 'RL:X', 'RC:X'];
    expect(tried.map((metric) => at(`${ten}/${metric}`))).toEqual([10, 9.7, 9.4, 9.1, 10, 9.7, 9.6, 9.5, 10, 9.6, 9.2, 10, 10, 10]);
  });

  it('a modified metric that is X or left out has the base value; a modified scope changes the weight of privileges', () => {
    expect(at(`${base}/MAV:X/MLP:X/MII:X`)).toBe(at(base));
    expect(at(`${base}/MLP:Y`)).toBe(at(base.replace('LP:N', 'LP:Y')));
    expect(at(`${base}/MII:H`)).toBe(at(base.replace('II:N', 'II:H')));
    expect(at('AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:N/A:N/LP:N/II:N/MS:C')).toBe(at('AV:N/AC:L/PR:H/UI:N/S:C/C:L/I:N/A:N/LP:N/II:N'));
  });

  it('the zero rule holds for the base and for the environmental value; the compatible reading never falls below 0', () => {
    const none = 'AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:N/LP:N/II:N';
    expect([at(none), at(none, true)]).toEqual([0, 3.2]);
    const emptied = `${base}/MC:N/MI:N/MA:N`;
    expect([at(emptied), at(emptied, true)]).toEqual([0, 2.3]);
    expect(at('AV:P/AC:H/PR:H/UI:R/S:C/C:N/I:N/A:N/LP:Y/II:H', true)).toBe(0);
  });
});

describe('the smart-home method over its whole space', () => {
  it.each([
    ['smart-home', false, 0],
    ['smart-home-tables', true, 375],
  ] as const)('equals the decimal form (%s) on all 10,368 base vectors', (set, compat, differing) => {
    let count = 0;
    let differs = 0;
    everyVector(BASE, (pieces) => {
      const score = at(pieces.slice(1), compat);
      if (score !== decimalScores(metricsOf(pieces), set).base) expect.unreachable(pieces);
      if (compat && score !== at(pieces.slice(1))) differs++;
      count++;
    });
    expect([count, differs]).toEqual([10_368, differing]);
  });

  it('equals the decimal form on any vector, in both readings', () => {
    fc.assert(
      fc.property(vectors, fc.boolean(), (vector, compat) => {
        const { parts, score } = scored(method, vector, { compat });
        const exact = decimalScores(metricsOf(vector), compat ? 'smart-home-tables' : 'smart-home');
        expect(parts['base']).toBe(exact.base);
        expect(score).toBe(exact.environmental);
      }),
      { numRuns: 5000 },
    );
  });

  it('equals the decimal form on every weighting of the requirements, in a sample of base vectors', () => {
    const requirements = ENVIRONMENTAL_METRICS.slice(0, 3);
    let count = 0;
    everyVector(BASE, (pieces) => {
      if (count++ % 41 !== 0) return;
      everyVector(requirements, (weights) => {
        const vector = pieces + weights;
        if (at(vector.slice(1)) !== decimalScores(metricsOf(vector), 'smart-home').environmental) expect.unreachable(vector);
      });
    });
    expect(count).toBe(10_368);
  });
});

describe('smart-home vectors', () => {
  const base = `${PREFIX}AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/LP:N/II:H`;

  it('do not depend on the order of their metrics', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const sorted = PREFIX + vector.slice(PREFIX.length).split('/').sort().join('/');
        expect(scored(method, sorted)).toEqual(scored(method, vector));
      }),
    );
  });

  it('take environmental metrics laid over them and nothing else', () => {
    expect(method.modify?.(base, { MAC: 'H', MLP: 'N' })).toBe(`${base}/MAC:H/MLP:N`);
    expect(method.modify?.(`${base}/MAC:H/RL:O`, { MAC: 'X', CR: 'H', E: 'P' })).toBe(`${base}/CR:H/E:P/RL:O`);
    expect(method.modify?.(base, {})).toBe(base);
    expect(method.modify?.(base, { LP: 'Y' })).toBeUndefined();
    expect(method.modify?.(base, { MLP: 'H' })).toBeUndefined();
    expect(method.modify?.('CVSS:3.1/AV:N', { MAC: 'H' })).toBeUndefined();
  });

  it('never score lower when life and property or important information is at stake', () => {
    fc.assert(
      fc.property(arbitraryVector(PREFIX, BASE, 'fixed'), (vector) => {
        const less = scored(method, vector.replace('LP:Y', 'LP:N').replace('II:H', 'II:N')).score;
        expect(scored(method, vector.replace('LP:N', 'LP:Y')).score).toBeGreaterThanOrEqual(less);
        expect(scored(method, vector.replace('II:N', 'II:H')).score).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});
