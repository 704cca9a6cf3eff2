import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoringMethod } from '../method.ts';
import { scored } from '../scoring-method.contract.ts';
import { arbitraryVector, everyVector, metricsOf } from '../vector/arbitrary-vector.contract.ts';
import { decimalScores } from './decimal-form.contract.ts';
import { BASE_METRICS, CVSS3_METRICS, REQUIREMENT_METRICS, TEMPORAL_METRICS } from './metrics.ts';

/** The overall score that another implementation gives a vector. */
export type Oracle = (vector: string) => number;

/** Base vectors of FIRST's example documents for 3.0 and 3.1, which give both editions the same scores. */
export const FIRST_EXAMPLES: readonly (readonly [what: string, metrics: string, score: number, severity: string])[] = [
  ['phpMyAdmin, CVE-2013-1937', 'AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
  ['MySQL, CVE-2013-0375', 'AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4, 'medium'],
  ['SSLv3 POODLE, CVE-2014-3566', 'AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1, 'low'],
  ['VMware, CVE-2012-1516', 'AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9, 'critical'],
  ['Apache Tomcat, CVE-2009-0783', 'AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2, 'medium'],
  ['Cisco IOS, CVE-2012-0384', 'AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 8.8, 'high'],
  ['Apple iWork, CVE-2015-1098', 'AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8, 'high'],
  ['Heartbleed, CVE-2014-0160', 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5, 'high'],
  ['Shellshock, CVE-2014-6271', 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, 'critical'],
  ['DNS, CVE-2008-1447', 'AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N', 6.8, 'medium'],
  ['Sophos, CVE-2014-2005', 'AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8, 'medium'],
  ['Joomla, CVE-2010-0467', 'AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:N/A:N', 5.8, 'medium'],
  ['Juniper, CVE-2013-6014', 'AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:H', 9.3, 'critical'],
  ['Apple iOS, CVE-2014-2019', 'AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N', 4.6, 'medium'],
  ['OpenSSL, CVE-2014-0224', 'AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N', 7.4, 'high'],
  ['Google Chrome, CVE-2012-5376', 'AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H', 9.6, 'critical'],
];

/** From worst to mildest, for the metrics that make up exploitability. */
const MILDER: Readonly<Record<string, string>> = { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR' };

/** What CVSS 3.0 and 3.1 both keep. `differing` counts the vectors of each sweep on which the oracle is known to be wrong. */
export function describeCvss3Contract(method: ScoringMethod, edition: '3.0' | '3.1', oracle: Oracle, differing: { readonly temporal: number }): void {
  const { prefix } = method;
  const bare = prefix.slice(0, -1);
  const base = arbitraryVector(prefix, BASE_METRICS, 'fixed');
  const full = arbitraryVector(prefix, CVSS3_METRICS, 'any');

  describe(`${method.id} against its standard`, () => {
    it.each(FIRST_EXAMPLES)("agrees with FIRST's example %s", (_, metrics, score, severity) => {
      expect(scored(method, prefix + metrics)).toMatchObject({ score, severity });
    });

    it('equals the decimal form and the oracle on all 2,592 base vectors', () => {
      let count = 0;
      everyVector(BASE_METRICS, (pieces) => {
        const vector = bare + pieces;
        const { score } = scored(method, vector);
        if (score !== decimalScores(metricsOf(pieces), edition).base || score !== oracle(vector)) expect.unreachable(vector);
        count++;
      });
      expect(count).toBe(2592);
    });

    it('equals the decimal form on every modified base vector under every weight of the requirements', () => {
      const requirements = REQUIREMENT_METRICS.map(({ name, values }) => ({ name, values: values.filter((value) => value !== 'X') }));
      let count = 0;
      everyVector([...BASE_METRICS, ...requirements], (pieces) => {
        const vector = bare + pieces;
        if (scored(method, vector).score !== decimalScores(metricsOf(pieces), edition).environmental) expect.unreachable(vector);
        count++;
      });
      expect(count).toBe(2592 * 27);
    });

    it('equals the decimal form on every base score under every temporal metric, and the oracle but for its known faults', () => {
      const seen = new Set<number>();
      let faults = 0;
      everyVector(BASE_METRICS, (pieces) => {
        const { score } = scored(method, bare + pieces);
        if (seen.has(score)) return;
        seen.add(score);
        everyVector(TEMPORAL_METRICS, (temporal) => {
          const vector = bare + pieces + temporal;
          const ours = scored(method, vector).score;
          if (ours !== decimalScores(metricsOf(vector), edition).temporal) expect.unreachable(vector);
          if (ours !== oracle(vector)) faults++;
        });
      });
      expect(seen.size).toBeGreaterThan(80);
      expect(faults).toBe(differing.temporal);
    });

    it('equals the decimal form on any full vector', () => {
      fc.assert(
        fc.property(full, (vector) => {
          const { parts, score } = scored(method, vector);
          const exact = decimalScores(metricsOf(vector), edition);
          expect(parts['base']).toBe(exact.base);
          expect(parts['temporal'] ?? exact.temporal).toBe(exact.temporal);
          expect(score).toBe(parts['environmental'] === undefined ? exact.temporal : exact.environmental);
        }),
        { numRuns: 2000 },
      );
    });

    it('prints the environmental score once there is an environmental metric, else the temporal one, and takes X for nothing', () => {
      const vector = `${prefix}AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H`;
      expect(scored(method, `${vector}/E:X/MAV:X/CR:X`)).toEqual(scored(method, vector));
      expect(scored(method, `${vector}/E:U`).parts).toHaveProperty('temporal');
      expect(scored(method, `${vector}/E:U`).parts).not.toHaveProperty('environmental');
      expect(scored(method, `${vector}/E:U/MAC:H`).parts).toHaveProperty('environmental');
    });
  });

  describe(`${method.id} properties`, () => {
    it('does not depend on the order of the metrics', () => {
      fc.assert(
        fc.property(full, (vector) => {
          const sorted = prefix + vector.slice(prefix.length).split('/').sort().join('/');
          expect(scored(method, sorted)).toEqual(scored(method, vector));
        }),
      );
    });

    it('never scores higher for an attack that is harder', () => {
      fc.assert(
        fc.property(base, fc.constantFrom(...Object.keys(MILDER)), (vector, name) => {
          const scores = Array.from(MILDER[name] ?? '', (value) => scored(method, vector.replace(new RegExp(`/${name}:.`), `/${name}:${value}`)).score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }),
      );
    });

    it('never scores higher for a smaller impact while the scope is unchanged', () => {
      fc.assert(
        fc.property(base, fc.constantFrom('C', 'I', 'A'), (vector, name) => {
          const unchanged = vector.replace(/\/S:./, '/S:U');
          const scores = Array.from('HLN', (value) => scored(method, unchanged.replace(new RegExp(`/${name}:.`), `/${name}:${value}`)).score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }),
      );
    });

    it('stays between 0 and 10 in whole tenths', () => {
      fc.assert(
        fc.property(full, (vector) => {
          const { score } = scored(method, vector);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(10);
          expect(score).toBe(Math.round(score * 10) / 10);
        }),
      );
    });

    it('lays temporal and environmental metrics over a vector and nothing else', () => {
      const vector = `${prefix}AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`;
      expect(method.modify?.(vector, { MPR: 'H', MAC: 'H' })).toBe(`${vector}/MAC:H/MPR:H`);
      expect(method.modify?.(`${vector}/MAC:H/RL:O`, { MAC: 'X', RL: 'W' })).toBe(`${vector}/RL:W`);
      expect(method.modify?.(vector, { AV: 'P' })).toBeUndefined();
      expect(method.modify?.(vector, { MAV: 'Q' })).toBeUndefined();
      expect(method.modify?.(vector, { MLP: 'N' })).toBeUndefined();
      expect(method.modify?.(`${vector}/`, { MAC: 'H' })).toBeUndefined();
    });
  });
}
