import { type AttackClass, type AttackFactors, ElapsedTime, Expertise, Knowledge } from './attack-factors.ts';
import { DEFAULT_FACTORS } from './tables.ts';

/** The metrics of a CVSS 3.1 vector by name; empty where there is none. */
export function metricsOf(vectors: readonly string[]): ReadonlyMap<string, string> {
  const vector = vectors.find((candidate) => candidate.startsWith('CVSS:3.1/')) ?? '';
  return new Map(
    vector
      .split('/')
      .slice(1)
      .map((metric) => metric.split(':') as [string, string]),
  );
}

/**
 * What an attack takes where nobody stated it (ASSUMPTION `likelihood-defaults`): the figures of its class; high complexity makes it longer and asks
 * for more expertise, privileges ask for knowledge, and the help of a user leaves the window to that user.
 */
export function defaultFactors(attack: AttackClass, metrics: ReadonlyMap<string, string>): AttackFactors {
  const { time, expertise, knowledge, equipment } = DEFAULT_FACTORS[attack];
  const isComplex = metrics.get('AC') === 'H';
  const privileges = metrics.get('PR');
  return {
    time: isComplex ? nextOf(ElapsedTime.options, time) : time,
    expertise: isComplex ? nextOf(Expertise.options, expertise) : expertise,
    knowledge:
      privileges === 'H'
        ? laterOf(Knowledge.options, knowledge, 'confidential')
        : privileges === 'L'
          ? laterOf(Knowledge.options, knowledge, 'restricted')
          : knowledge,
    window: metrics.get('UI') === 'R' ? 'easy' : 'unlimited',
    equipment,
  };
}

function nextOf<T>(levels: readonly T[], level: T): T {
  return levels[Math.min(levels.length - 1, levels.indexOf(level) + 1)] ?? level;
}

function laterOf<T>(levels: readonly T[], a: T, b: T): T {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
