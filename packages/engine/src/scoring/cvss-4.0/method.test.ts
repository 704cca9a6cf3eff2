// Source: FIRST, CVSS v4.0 specification document §7 (vectors) and §8 (scoring), "CVSS v4.0 Examples", and reference vectors of FIRSTdotorg/cvss-resources.
import cvss from 'ae-cvss-calculator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeScoringMethodContract, refused, scored } from '../scoring-method.contract.ts';
import { arbitraryVector, everyVector, metricsOf } from '../vector/arbitrary-vector.contract.ts';
import { cvss40 } from './method.ts';
import { BASE_METRICS, CVSS4_METRICS } from './metrics.ts';
import { HIGHEST, specificationScore } from './specification-form.contract.ts';
import { MACRO_VECTOR_SCORES } from './tables.ts';

const vectors = arbitraryVector(cvss40.prefix, CVSS4_METRICS, 'fixed');
describeScoringMethodContract(cvss40, vectors);

/** Agrees with the reference calculator of FIRST on all of its published vectors; accepts incomplete vectors, so it is asked after ours. */
const oracle = (vector: string): number => new cvss.Cvss4P0(vector).calculateScores().overall;

describe('CVSS 4.0 published scores', () => {
  it.each([
    ['CVE-2022-41741', 'AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
    ['CVE-2020-3549', 'AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
    ['CVE-2020-3549, unreported', 'AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U', 5.2],
    ['CVE-2023-3089', 'AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3],
    ['CVE-2023-3089, environmental', 'AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/CR:H/IR:L/AR:L/MAV:N/MAC:H/MVC:H/MVI:L/MVA:L', 8.1],
    ['CVE-2021-44714', 'AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6],
    ['CVE-2022-21830', 'AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 5.1],
    ['CVE-2022-22186', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N', 6.9],
    ['CVE-2023-21989', 'AV:L/AC:L/AT:N/PR:H/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N', 5.9],
    ['CVE-2014-0160', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N', 8.7],
    ['CVE-2021-44228', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['reference vector 001211', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:L/VA:H/SC:L/SI:L/SA:L/E:P/CR:M/IR:H/AR:M', 7],
    ['reference vector 012221', 'AV:N/AC:L/AT:P/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L/E:U/CR:H/IR:H/AR:H', 1.7],
    ['reference vector 110000', 'AV:A/AC:L/AT:P/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A/CR:H/IR:H/AR:H/MSI:S/MSA:S', 9.5],
    ['availability only, low requirement', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N/AR:L', 7.9],
    ['no impact but a modified one', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/MSI:H', 7.7],
    ['no impact', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
    [
      'reference vector, impact modified away',
      'AV:P/AC:H/AT:P/PR:N/UI:P/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/E:U/CR:M/IR:H/AR:L/MAV:N/MAC:L/MAT:P/MPR:L/MUI:A/MVC:N/MVI:N/MVA:N/MSC:N/MSI:N/MSA:N/S:N/AU:N/R:A/V:C/RE:L/U:Amber',
      0,
    ],
  ])('agrees on %s', (_, metrics, score) => {
    expect(scored(cvss40, `CVSS:4.0/${metrics}`).score).toBe(score);
  });

  it.each([
    ['a value that AV does not take', 'CVSS:4.0/AV:F/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N', 'vector.unknown-value'],
    ['a metric given twice', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/E:A/E:X', 'vector.duplicate-metric'],
    ['a metric in lower case', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/ui:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N', 'vector.unknown-metric'],
    ['no prefix', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N', 'vector.unknown-prefix'],
    ['a mandatory metric missing', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/SC:N/SI:N/SA:N', 'vector.missing-metric'],
    ['another order', 'CVSS:4.0/AC:L/AV:N/AT:N/PR:H/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N', 'vector.order'],
  ])('refuses %s, as §7 shows', (_, vector, code) => {
    expect(refused(cvss40, vector).code).toBe(code);
  });
});

describe('CVSS 4.0 over its base space', () => {
  it('equals the specification written out on all 104,976 base vectors, and the oracle on every 37th of them and on every class', () => {
    const asked = new Map<string, string>();
    let count = 0;
    everyVector(BASE_METRICS, (pieces) => {
      const vector = `CVSS:4.0${pieces}`;
      const { parts, score } = scored(cvss40, vector);
      if (score !== specificationScore(metricsOf(pieces))) expect.unreachable(vector);
      asked.set(count % 37 === 0 ? vector : `${Object.values(parts).join()} ${score}`, vector);
      count++;
    });
    expect(count).toBe(104_976);
    for (const vector of asked.values()) if (scored(cvss40, vector).score !== oracle(vector)) expect.unreachable(vector);
    expect(asked.size).toBeGreaterThan(2838 + 150);
  });

  it('gives a highest severity vector of each of the 270 macro vectors the score of the table', () => {
    for (const [levels, tenths] of Object.entries(MACRO_VECTOR_SCORES)) {
      const [eq1, eq2, eq3, eq4, eq5, eq6] = Array.from(levels, Number);
      const pieces = [`1-${eq1}`, `2-${eq2}`, `36-${eq3}${eq6}`, `4-${eq4}`].map((level) => HIGHEST[level]?.[0]).join('/');
      const given: Readonly<Record<string, string>> = { ...metricsOf(pieces), E: 'APU'[eq5 ?? 0] ?? '' };
      const safety = eq4 === 0 ? { SI: 'H', SA: 'H', MSI: 'S', MSA: 'S' } : {};
      const all: Readonly<Record<string, string>> = { ...given, ...safety };
      const vector = cvss40.prefix + CVSS4_METRICS.flatMap(({ name }) => (all[name] === undefined ? [] : [`${name}:${all[name]}`])).join('/');
      const { parts, score } = scored(cvss40, vector);
      expect([vector, score, [parts['eq1'], parts['eq2'], parts['eq3'], parts['eq4'], parts['eq5'], parts['eq6']].join('')]).toEqual([
        vector,
        tenths / 10,
        levels,
      ]);
      expect(score).toBe(oracle(vector));
    }
  });

  it('equals the specification written out and the oracle on any vector', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const { score } = scored(cvss40, vector);
        expect(score).toBe(specificationScore(metricsOf(vector)));
        expect(score).toBe(oracle(vector));
      }),
      { numRuns: 4000 },
    );
  });

  it('has 270 macro vectors, from 0.1 to 10.0, none above the one that it is lower than', () => {
    const entries = Object.entries(MACRO_VECTOR_SCORES);
    expect(entries).toHaveLength(270);
    for (const [levels, tenths] of entries) {
      Array.from(levels).forEach((level, at) => {
        const lower = MACRO_VECTOR_SCORES[levels.slice(0, at) + (Number(level) + 1) + levels.slice(at + 1)];
        if (lower !== undefined) expect(lower).toBeLessThanOrEqual(tenths);
      });
    }
  });

  it('never scores higher when one base metric is less severe', () => {
    const metrics = arbitraryVector(cvss40.prefix, [...BASE_METRICS, { name: 'E', values: ['A', 'P', 'U'] }], 'fixed');
    fc.assert(
      fc.property(metrics, fc.constantFrom(...BASE_METRICS), (vector, { name, values }) => {
        const scores = values.map((value) => scored(cvss40, vector.replace(new RegExp(`/${name}:.`), `/${name}:${value}`)).score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });
});

describe('CVSS 4.0 vectors', () => {
  const base = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';

  it('keep supplemental metrics, which do not count', () => {
    const full = `${base}/S:P/AU:Y/R:A/V:D/RE:L/U:Red`;
    expect(scored(cvss40, full)).toEqual({ ...scored(cvss40, base), vector: full });
    expect(refused(cvss40, `${base}/U:red`)).toEqual({ code: 'vector.unknown-value', at: base.length + 3, what: 'U:red' });
    expect(refused(cvss40, `${base}/U:R`).code).toBe('vector.unknown-value');
  });

  it('take threat and environmental metrics laid over them, in the order of the standard', () => {
    expect(cvss40.modify?.(`${base}/U:Red`, { MPR: 'H', E: 'U', MSI: 'S' })).toBe(`${base}/E:U/MPR:H/MSI:S/U:Red`);
    expect(cvss40.modify?.(base, { MSC: 'S' })).toBeUndefined();
    expect(cvss40.modify?.(base, { U: 'Red' })).toBeUndefined();
  });
});
