import { ATTACK_CLASSES } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import {
  type AttackFactors,
  ElapsedTime,
  Equipment,
  Expertise,
  ExposureLevel,
  Feasibility,
  FACTORS,
  Knowledge,
  LikelihoodLevel,
  WindowOfOpportunity,
} from './attack-factors.ts';
import { attackFeasibility, attackLikelihood, attackPotential } from './attack-feasibility.ts';
import { defaultFactors, metricsOf } from './default-factors.ts';
import { narrowedBy } from './exposure-of.ts';
import { FACTOR_WORDS, LEVEL_WORDS, POINTS, RESULT_WORDS } from './tables.ts';

const LEVELS = {
  time: ElapsedTime.options,
  expertise: Expertise.options,
  knowledge: Knowledge.options,
  window: WindowOfOpportunity.options,
  equipment: Equipment.options,
} as const;

function* everyFactors(): Generator<AttackFactors> {
  for (const time of LEVELS.time)
    for (const expertise of LEVELS.expertise)
      for (const knowledge of LEVELS.knowledge)
        for (const window of LEVELS.window) for (const equipment of LEVELS.equipment) yield { time, expertise, knowledge, window, equipment };
}

const levelRank = (level: LikelihoodLevel): number => LikelihoodLevel.options.indexOf(level);

describe('attack potential', () => {
  it('has the points of the standard, rising with each level', () => {
    expect(FACTORS.map((factor) => Object.values(POINTS[factor]))).toEqual([
      [0, 1, 4, 10, 17, 19],
      [0, 3, 6, 8],
      [0, 3, 7, 11],
      [0, 1, 4, 10],
      [0, 4, 7, 9],
    ]);
    for (const factor of FACTORS) expect(Object.keys(POINTS[factor])).toEqual(LEVELS[factor]);
  });

  it('is high up to 13 points, medium up to 19, low up to 24 and very low beyond', () => {
    expect([0, 13, 14, 19, 20, 24, 25, 57].map(attackFeasibility)).toEqual(['high', 'high', 'medium', 'medium', 'low', 'low', 'veryLow', 'veryLow']);
  });

  it('never makes an attack likelier by asking more of the attacker, nor by fewer who can try', () => {
    let checked = 0;
    for (const factors of everyFactors()) {
      const points = attackPotential(factors);
      for (const factor of FACTORS) {
        const levels: readonly string[] = LEVELS[factor];
        const next = levels[levels.indexOf(factors[factor]) + 1];
        if (next === undefined) continue;
        const harder = attackPotential({ ...factors, [factor]: next });
        expect(harder).toBeGreaterThan(points);
        for (const exposure of ExposureLevel.options) {
          checked++;
          expect(levelRank(attackLikelihood(attackFeasibility(harder), exposure))).toBeLessThanOrEqual(
            levelRank(attackLikelihood(attackFeasibility(points), exposure)),
          );
        }
      }
    }
    for (const feasibility of Feasibility.options) {
      const row = ExposureLevel.options.map((exposure) => levelRank(attackLikelihood(feasibility, exposure)));
      expect(row).toEqual([...row].sort((a, b) => a - b));
    }
    expect(checked).toBeGreaterThan(10_000);
  });

  it('reaches every level of likelihood', () => {
    const reached = new Set(Feasibility.options.flatMap((feasibility) => ExposureLevel.options.map((exposure) => attackLikelihood(feasibility, exposure))));
    expect([...reached].sort()).toEqual([...LikelihoodLevel.options].sort());
  });
});

describe('what is assumed about an attack', () => {
  const none = new Map<string, string>();

  it('exists for every class that is an attack', () => {
    for (const attack of ATTACK_CLASSES) expect(attackPotential(defaultFactors(attack, none))).toBeGreaterThanOrEqual(0);
  });

  it('asks for more time and expertise when the vector says complex, for knowledge when it asks for privileges, for the moment when it needs a user', () => {
    const plain = defaultFactors('malware', metricsOf(['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H']));
    expect(plain).toEqual({ time: 'oneWeek', expertise: 'proficient', knowledge: 'public', window: 'unlimited', equipment: 'standard' });
    expect(defaultFactors('malware', metricsOf(['CRSS:1.0/AV:L/AC:H', 'CVSS:3.1/AV:N/AC:H/PR:L/UI:R/S:U/C:H/I:H/A:H']))).toEqual({
      time: 'oneMonth',
      expertise: 'expert',
      knowledge: 'restricted',
      window: 'easy',
      equipment: 'standard',
    });
    expect(defaultFactors('malware', metricsOf(['CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H'])).knowledge).toBe('confidential');
    expect(defaultFactors('malware', none)).toEqual(plain);
  });

  it('never makes an attack easier than its class by any vector', () => {
    for (const attack of ATTACK_CLASSES) {
      for (const complexity of ['L', 'H']) {
        for (const privileges of ['N', 'L', 'H']) {
          for (const user of ['N', 'R'])
            expect(
              attackPotential(
                defaultFactors(
                  attack,
                  new Map([
                    ['AC', complexity],
                    ['PR', privileges],
                    ['UI', user],
                  ]),
                ),
              ),
            ).toBeGreaterThanOrEqual(attackPotential(defaultFactors(attack, none)));
        }
      }
    }
  });

  it('is open to no more people than the nearness of its vector', () => {
    const vector = (av: string) => metricsOf([`CVSS:3.1/AV:${av}/AC:L`]);
    expect(['N', 'A', 'L', 'P'].map((av) => narrowedBy('anyone', vector(av)))).toEqual(['anyone', 'nearby', 'inside', 'onSite']);
    expect(narrowedBy('onSite', vector('N'))).toBe('onSite');
    expect(narrowedBy('inside', none)).toBe('inside');
  });
});

describe('words', () => {
  it('exist in both languages for every factor, level and result', () => {
    const words = [
      ...Object.values(FACTOR_WORDS),
      ...FACTORS.flatMap((factor) => Object.values(LEVEL_WORDS[factor])),
      ...Object.values(RESULT_WORDS).flatMap((list) => Object.values(list)),
    ];
    for (const { ja, en } of words) {
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en).toMatch(/^[A-Z]/);
    }
    for (const factor of FACTORS) expect(Object.keys(LEVEL_WORDS[factor])).toEqual(LEVELS[factor]);
    expect(Object.keys(RESULT_WORDS.exposure)).toEqual(ExposureLevel.options);
  });
});
