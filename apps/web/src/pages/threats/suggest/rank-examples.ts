import type { MeasureExampleEntry } from '@anshin/catalog';
import type { ThreatResult } from '@anshin/engine';
import type { ExampleIndex } from './example-index.ts';

/** What an example is judged by for some threats of one class. */
export type ThreatFacts = Pick<ThreatResult, 'class' | 'rule' | 'requirements' | 'functions'>;

/** An example of the catalog as it fits some threats. */
export interface RankedExample {
  readonly example: MeasureExampleEntry;
  /** It prevents the class of these threats; otherwise it only answers a requirement. */
  readonly prevents: boolean;
  /** The requirements of these threats that it answers; none where the frameworks in use ask for none. */
  readonly answers: readonly string[];
}

/** ASSUMPTION: what speaks for an example, so that the most specific and least laborious comes first; orders only, nothing else follows from it. */
const WEIGHTS = { requirements: 1, functions: 0.5, inSystem: 0.5, eachRequirement: 0.1, eachOtherClass: -0.05 } as const;
const EFFORT = { S: 0.2, M: 0.1, L: 0 } as const;

/**
 * Examples for threats of one class at one place, the fittest first: those that prevent the class before those that only answer a requirement; then the
 * more of what an example is for lies in these threats, the better. Where the document's frameworks ask for nothing, the requirements of the rules serve to find examples.
 */
export function rankExamples(threats: readonly ThreatFacts[], index: ExampleIndex): RankedExample[] {
  const asked = new Set(threats.flatMap((threat) => threat.requirements));
  const requirements = asked.size > 0 ? asked : new Set(threats.flatMap((threat) => index.byRule.get(threat.rule ?? '') ?? []));
  const functions = new Set(threats.flatMap((threat) => threat.functions));
  const examples = new Set([...requirements].flatMap((requirement) => index.byRequirement.get(requirement) ?? []));
  const classes = new Set(threats.flatMap((threat) => threat.class ?? []));
  return [...examples]
    .map((example) => ({
      example,
      prevents: example.prevents?.some((prevented) => classes.has(prevented)) === true,
      answers: example.meets.filter((requirement) => asked.has(requirement)),
      fit: fitOf(example, requirements, functions),
    }))
    .sort((a, b) => Number(b.prevents) - Number(a.prevents) || b.fit - a.fit)
    .map(({ example, prevents, answers }) => ({ example, prevents, answers }));
}

function fitOf(example: MeasureExampleEntry, requirements: ReadonlySet<string>, functions: ReadonlySet<number>): number {
  const answered = example.meets.filter((requirement) => requirements.has(requirement)).length;
  const realised = (example.functions ?? []).filter((number) => functions.has(number)).length;
  return (
    (WEIGHTS.requirements * answered) / example.meets.length +
    (WEIGHTS.functions * realised) / Math.max(1, example.functions?.length ?? 0) +
    (example.implementedIn === 'system' ? WEIGHTS.inSystem : 0) +
    WEIGHTS.eachRequirement * answered +
    WEIGHTS.eachOtherClass * (example.prevents?.length ?? 0) +
    EFFORT[example.effort]
  );
}
