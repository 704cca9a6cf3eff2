import type { Run } from '../run.ts';
import { channelElement } from '../run.ts';
import type { RunGraph } from './attack-graph.ts';
import type { AttackPath, AttackStep, WeakestLink } from './attack-path.ts';
import type { CauseTarget } from './cause-target.ts';
import { CARRIED } from './difficulty.ts';
import type { AttackRoute } from './k-best.ts';
import { goneOnFrom, type Hardened, type TargetPaths } from './target-paths.ts';

/** A route to a cause as the report shows it: with its steps, its weakest link and what it crosses. */
export function describePath(run: Run, runGraph: RunGraph, cause: CauseTarget, paths: TargetPaths, route: AttackRoute): AttackPath {
  const { components, channels } = run.topology;
  const nodes = route.components.map((index) => components[index]).filter((node) => node !== undefined);
  const passed = goneOnFrom(route, cause.target);
  const begins = route.beginsOnChannel ? channelElement(run, route.channels[0] as number) : (route.components[0] as number);
  const idOf = (element: number): string => (components[element] ?? channels[element - components.length])?.id ?? '';
  const steps: AttackStep[] = [
    { at: idOf(begins), as: 'entry', difficulty: runGraph.access.get(begins) ?? 0 },
    ...passed.map((component) => stepFrom(idOf(component), component, runGraph)),
    { at: cause.at, as: 'cause', difficulty: cause.difficulty, ...(cause.threat === undefined ? {} : { threat: cause.threat }) },
  ];
  return {
    elements: elementsOf(route).map(({ component, channel }) => (channel === undefined ? components[component]?.id : channels[channel]?.id) ?? ''),
    difficulty: route.difficulty + cause.difficulty,
    steps,
    weakestLink: weakestLink(steps, passed, paths, idOf),
    zones: distinct(nodes.map((node) => node.component.zone)),
    parties: distinct(nodes.map((node) => node.accountable)),
    safetyFunctions: nodes.filter((node) => node.traits.has('safetyFunction')).map((node) => node.id),
  };
}

function stepFrom(at: string, component: number, { graph, easiest }: RunGraph): AttackStep {
  const difficulty = graph.difficulty[component] as number;
  const threat = easiest[component];
  return { at, as: difficulty === CARRIED ? 'carried' : 'taken', difficulty, ...(threat === undefined ? {} : { threat }) };
}

/** Components and channels in turn. */
function elementsOf(route: AttackRoute): { component: number; channel?: number }[] {
  const elements: { component: number; channel?: number }[] = [];
  const from = route.beginsOnChannel ? 0 : 1;
  for (let i = 0; i < Math.max(route.components.length, route.channels.length + from); i++) {
    const channel = route.channels[i - from];
    if (channel !== undefined) elements.push({ component: -1, channel });
    const component = route.components[i];
    if (component !== undefined) elements.push({ component });
  }
  return elements;
}

function weakestLink(steps: readonly AttackStep[], passed: readonly number[], paths: TargetPaths, idOf: (element: number) => string): WeakestLink {
  const taken = steps.filter((step) => step.as === 'taken' || step.as === 'cause');
  const easiest = taken.reduce((least, step) => (step.difficulty < least.difficulty ? step : least));
  const decisive = passed
    .map((component) => ({ component, hardened: paths.hardened.get(component) }))
    .reduce<{ component: number; hardened: Hardened } | undefined>(
      (best, { component, hardened }) =>
        hardened !== undefined && (best === undefined || costsMore(hardened, best.hardened)) ? { component, hardened } : best,
      undefined,
    );
  return {
    easiest: { at: easiest.at, difficulty: easiest.difficulty, ...(easiest.threat === undefined ? {} : { threat: easiest.threat }) },
    ...(decisive === undefined ? {} : { decisive: { at: idOf(decisive.component), ...decisive.hardened } }),
  };
}

function costsMore(a: Hardened, b: Hardened): boolean {
  const rise = ({ raises }: Hardened): number => raises ?? Number.POSITIVE_INFINITY;
  return rise(a) > rise(b) || (rise(a) === rise(b) && a.pathsCut > b.pathsCut);
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
