import type { RequirementEntry } from '@anshin/catalog';
import type { MeasureStatus } from '@anshin/model';
import { IN_FORCE } from '../../assessment/in-force.ts';
import type { ThreatResult } from '../../assessment/threat-result.ts';
import type { PolicyResult, RequirementResult } from '../../assessment/treatment-result.ts';
import { pushTo, sortedSet } from '../../order.ts';
import type { Run } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';

/** Requirements of the document's frameworks with the threats that each answers, who does something about it and how far that is. */
export function assessRequirements(
  run: Run,
  threats: readonly ThreatResult[],
  policies: readonly PolicyResult[],
  links: MeasureLinks,
  inPlay: (requirement: string) => boolean,
): RequirementResult[] {
  const addressed = new Map<string, string[]>();
  for (const threat of threats)
    if (threat.disposition?.state !== 'notApplicable') for (const requirement of threat.requirements) pushTo(addressed, requirement, threat.id);
  const highImpact = new Set([
    ...policies.flatMap((policy) => policy.proposed.map((row) => row.requirement)),
    ...Object.values(run.document.policies ?? {}).flatMap((policy) => policy.requirements ?? []),
  ]);
  const examples = new Map<string, string[]>();
  for (const example of run.catalog.measures) for (const requirement of example.meets) pushTo(examples, requirement, example.id);
  return run.catalog.requirements
    .filter((entry) => inPlay(entry.id) && (concernsSystem(run, entry) || links.byRequirement.has(entry.id)))
    .map((entry) =>
      requirementResult(
        run,
        entry,
        addressed.get(entry.id) ?? [],
        links.byRequirement.get(entry.id) ?? [],
        highImpact.has(entry.id),
        examples.get(entry.id) ?? [],
      ),
    );
}

/** Whether some element of the system calls for the requirement; one without a condition concerns every system. */
function concernsSystem(run: Run, entry: RequirementEntry): boolean {
  if (entry.appliesTo === undefined) return true;
  return elementsOf(run, entry).length > 0;
}

function elementsOf(run: Run, entry: RequirementEntry): number[] {
  const compiled = run.compiled.requirements.find((candidate) => candidate.entry === entry);
  const total = run.topology.components.length + run.topology.channels.length;
  const found: number[] = [];
  for (let element = 0; compiled !== undefined && element < total; element++)
    if (compiled.test(run.features.bits, element * run.features.words)) found.push(element);
  return found;
}

function requirementResult(
  run: Run,
  entry: RequirementEntry,
  addresses: string[],
  measures: readonly string[],
  highImpact: boolean,
  examples: string[],
): RequirementResult {
  const stated = run.document.requirementStates?.[entry.id];
  return {
    id: entry.id,
    framework: entry.framework,
    title: entry.title,
    ...(entry.viewpoint === undefined ? {} : { viewpoint: entry.viewpoint }),
    implementedIn: entry.implementedIn,
    ...(entry.level === undefined ? {} : { level: entry.level }),
    ...(entry.binding === undefined ? {} : { binding: entry.binding }),
    addresses,
    forWholeSystem: addresses.length === 0 && (entry.classes.length === 0 || entry.appliesTo === undefined),
    highImpact: highImpact || measures.some((measure) => run.document.measures?.[measure]?.highImpact === true),
    responsible: responsibleFor(run, entry, measures),
    measures: [...measures],
    examples,
    status:
      stated !== undefined && stated.state !== 'open' && stated.state !== 'met'
        ? stated.state
        : stated?.state === 'met'
          ? 'implemented'
          : statusOf(run, measures),
    because: {
      code: measures.length > 0 ? 'requirement.has-measures' : stated !== undefined ? 'requirement.stated' : 'requirement.open',
      inputs: measures.map((measure) => `measures/${measure}`),
      source: entry.source,
    },
  };
}

/** How far a requirement is: as far as the least advanced of its measures. */
export function statusOf(run: Run, measures: readonly string[]): 'open' | MeasureStatus {
  const ranks = measures.map((measure) => IN_FORCE.indexOf(run.document.measures?.[measure]?.status ?? 'planned'));
  return ranks.length === 0 ? 'open' : (IN_FORCE[Math.min(...ranks)] as MeasureStatus);
}

/** Those who perform a measure for it; else those who answer for the elements concerned; else the coordinator. */
function responsibleFor(run: Run, entry: RequirementEntry, measures: readonly string[]): string[] {
  const performing = measures
    .map((measure) => run.document.measures?.[measure])
    .flatMap((measure) => (measure?.performs === undefined ? (measure?.asked ?? []) : [measure.performs]));
  if (performing.length > 0) return sortedSet(performing);
  const accountable =
    entry.appliesTo === undefined
      ? []
      : elementsOf(run, entry)
          .map((element) => run.topology.components[element]?.accountable)
          .filter((party) => party !== undefined);
  if (accountable.length > 0) return sortedSet(accountable);
  return run.document.coordinator === undefined ? sortedSet(run.document.applyingParties ?? []) : [run.document.coordinator];
}
