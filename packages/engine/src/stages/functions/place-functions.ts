import type { ReliabilityEntry } from '@anshin/catalog';
import type { Because } from '../../assessment/because.ts';
import type { FunctionResult } from '../../assessment/treatment-result.ts';
import { sortedEntries, sortedSet } from '../../order.ts';
import type { Run } from '../../run.ts';
import { isLocalCarrier } from '../../topology/topology.ts';
import type { ThreatSet } from '../threats/threat-set.ts';

/** Which functional requirements use a function: the inverse of table 3-1 of the IPA guide. */
export function functionalRequirementsOf(reliability: readonly ReliabilityEntry[], number: number): number[] {
  return reliability.filter((entry) => entry.facet === 'functionalRequirement' && entry.functions?.includes(number)).map((entry) => entry.number);
}

/** Places the 23 reliability functions: where measures put them, else where threats that software can treat call for them. */
export function placeFunctions(run: Run, threats: ThreatSet): FunctionResult[] {
  const placed = new Map<number, { on: string[]; because: Because[] }>();
  for (const [id, measure] of sortedEntries(run.document.measures)) {
    for (const number of measure.functions ?? []) {
      const entry = placed.get(number) ?? { on: [], because: [] };
      entry.on.push(...(measure.on ?? []));
      entry.because.push({ code: 'function.placed-by-measure', inputs: [`measures/${id}`] });
      placed.set(number, entry);
    }
  }
  const proposed = proposedPlaces(run, threats);
  return run.catalog.reliability
    .filter((entry) => entry.facet === 'function')
    .flatMap((entry) => {
      const own = placed.get(entry.number);
      const suggested = proposed.get(entry.number);
      if (own === undefined && suggested === undefined) return [];
      return [functionResult(run, entry, own, suggested)];
    });
}

function functionResult(
  run: Run,
  entry: ReliabilityEntry,
  own: { on: string[]; because: Because[] } | undefined,
  suggested: Suggested | undefined,
): FunctionResult {
  const on = sortedSet(own?.on ?? suggested?.on ?? []);
  const rules = sortedSet(suggested?.rules ?? []);
  const inputs = own === undefined ? on.map((id) => `components/${id}`) : [];
  return {
    number: entry.number,
    id: entry.id,
    title: entry.title,
    ...(entry.phase === undefined ? {} : { phase: entry.phase }),
    on,
    layers: (['edge', 'fog', 'cloud'] as const).filter((layer) => on.some((id) => run.topology.componentById.get(id)?.component.layer === layer)),
    origin: own === undefined ? 'proposed' : 'placed',
    functionalRequirements: functionalRequirementsOf(run.catalog.reliability, entry.number),
    because: own?.because ?? rules.map((rule) => ({ code: 'function.called-for-by-threat', rule, inputs, source: entry.source })),
  };
}

/** Where threats call for a function, and by which rules. */
interface Suggested {
  readonly on: Set<string>;
  readonly rules: Set<string>;
}

/** Per function: the components that threats put it on, with the rules. A threat on a channel calls on the ends that compute. */
function proposedPlaces(run: Run, threats: ThreatSet): Map<number, Suggested> {
  const proposed = new Map<number, Suggested>();
  for (const hit of threats.hits) {
    if (hit.isNotApplicable || hit.rule.functions.length === 0) continue;
    const places = computingPlaces(run, hit.element);
    for (const number of hit.rule.functions) {
      let suggested = proposed.get(number);
      if (suggested === undefined) proposed.set(number, (suggested = { on: new Set(), rules: new Set() }));
      for (const place of places) suggested.on.add(place);
      if (places.length > 0) suggested.rules.add(hit.rule.id);
    }
  }
  return proposed;
}

function computingPlaces(run: Run, element: number): string[] {
  const components = run.topology.components;
  const node = components[element];
  if (node !== undefined) return [node.id];
  const edge = run.topology.channels[element - components.length];
  return [edge?.a, edge?.b]
    .map((end) => (end === undefined ? undefined : components[end]))
    .filter((end) => end !== undefined && !end.traits.has('network') && !end.traits.has('person') && !isLocalCarrier(end))
    .map((end) => end?.id ?? '');
}
