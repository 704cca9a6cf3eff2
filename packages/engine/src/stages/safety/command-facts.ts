import type { FlowStep, ZoneKind } from '@anshin/model';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Run } from '../../run.ts';
import type { ComponentNode } from '../../topology/topology.ts';
import { type Command, downstreamFrom, withSeveralOrigins } from './command-graph.ts';

/** Zones in which nobody sees what a command does elsewhere. ASSUMPTION, after the kinds of zones. */
const AWAY: ReadonlySet<ZoneKind> = new Set(['cloud', 'dataCentre', 'mobile', 'internet', 'remoteOffice', 'providerSite', 'publicSpace']);

/** What data flows say about who commands what. Commands are the steps that carry a control signal and are not sent by a person. */
export interface CommandFacts {
  readonly isRemotelyOperated: (component: number) => boolean;
  readonly hasSeveralControllers: (component: number) => boolean;
  readonly reportsBack: (component: number) => boolean;
  /** These components and all that they command, directly or through others, in any flow. */
  readonly downstreamOf: (components: Iterable<number>) => ReadonlySet<number>;
}

/** Reads commands and reports off the data flows, each flow by itself, because a relay passes on only what the same flow brought it. */
export function commandFacts(run: Run): CommandFacts {
  const all: Command[] = [];
  const remote = new Set<number>();
  const reporting = new Set<number>();
  const flows: Command[][] = [];
  for (const [, flow] of sortedEntries(run.document.flows)) {
    const commands: Command[] = [];
    for (const [, step] of sortedEntries(flow.steps)) readStep(run, step, commands, reporting);
    const fromAfar = commands.filter((command) => command.isFromAfar).map((command) => command.to);
    for (const component of downstreamFrom(fromAfar, commands)) remote.add(component);
    for (const command of commands) all.push(command);
    flows.push(commands.filter((command) => !command.isForSafety));
  }
  const contested = withSeveralOrigins(flows);
  return {
    isRemotelyOperated: (component) => remote.has(component),
    hasSeveralControllers: (component) => contested.has(component) || run.topology.components[component]?.traits.has('manyControllers') === true,
    reportsBack: (component) => reporting.has(component),
    downstreamOf: (components) => downstreamFrom(components, all),
  };
}

function readStep(run: Run, step: FlowStep, commands: Command[], reporting: Set<number>): void {
  const from = run.topology.componentById.get(step.from);
  const to = run.topology.componentById.get(step.to);
  if (from === undefined || to === undefined || from === to) return;
  const controls = (step.carries ?? []).filter((asset) => ownEntry(run.document.assets, asset)?.kind === 'controlSignal').length;
  if (controls === 0 || controls < (step.carries?.length ?? 0)) reporting.add(from.index);
  if (controls === 0 || from.traits.has('person')) return;
  commands.push({ from: from.index, to: to.index, isFromAfar: isFromAfar(run, step, from, to), isForSafety: from.kind?.group === 'safety' });
}

function isFromAfar(run: Run, step: FlowStep, from: ComponentNode, to: ComponentNode): boolean {
  if ([from, to, ...(step.via ?? []).map((id) => run.topology.componentById.get(id))].some((node) => node?.traits.has('publicNetwork') === true)) return true;
  const zone = from.zoneKinds[0];
  return zone !== undefined && AWAY.has(zone) && from.component.zone !== to.component.zone;
}
