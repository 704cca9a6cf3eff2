import type { EntryPointResult } from '../../assessment/assessment.ts';
import type { Run } from '../../run.ts';
import { channelElement } from '../../run.ts';
import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd, type SystemGraph } from '../../topology/topology.ts';

/** How an element can be reached by someone who should not. */
export type Exposure = EntryPointResult['exposures'][number];

const RADIO: ReadonlySet<string> = new Set(['wifi', 'bluetooth', 'zigbee', 'wiSun', 'lowPowerRadio', 'otherRadio']);
const OPEN_ZONES: ReadonlySet<string> = new Set(['internet', 'publicSpace']);

/** Every element that can be reached from outside, with how. */
export interface EntryPoints {
  readonly results: readonly EntryPointResult[];
  /** Exposures by element index. */
  readonly exposures: ReadonlyMap<number, readonly Exposure[]>;
}

/** Finds the entry points (エントリーポイント): components and channels that can be reached, and the CCDS entry points they belong to. */
export function findEntryPoints(run: Run): EntryPoints {
  const exposures = new Map<number, readonly Exposure[]>();
  const results: EntryPointResult[] = [];
  const byType = { component: entryTests(run, 'component'), channel: entryTests(run, 'channel') };
  const add = (element: number, at: string, type: 'component' | 'channel', found: Exposure[]): void => {
    const entryPoints: string[] = [];
    for (const { entry, test } of byType[type]) if (test(run.features.bits, element * run.features.words)) entryPoints.push(entry.id);
    if (found.length > 0) exposures.set(element, found);
    if (found.length === 0 && entryPoints.length === 0) return;
    results.push({
      at,
      element: type,
      entryPoints,
      exposures: found,
      because: { code: 'entry.exposed', inputs: [`${type}s/${at}`], facts: found, source: '001 §3.3.1' },
    });
  };
  for (const node of run.topology.components) add(node.index, node.id, 'component', componentExposures(run.topology, node));
  for (const edge of run.topology.channels) add(channelElement(run, edge.index), edge.id, 'channel', channelExposures(run.topology, edge));
  return { results, exposures };
}

function entryTests(run: Run, type: 'component' | 'channel'): Run['compiled']['entryPoints'] {
  return run.compiled.entryPoints.filter(({ entry }) => entry.element === type);
}

/** How a component can be reached from outside. */
export function componentExposures(topology: SystemGraph, node: ComponentNode): Exposure[] {
  const { traits, component } = node;
  const found: Exposure[] = [];
  const onPublicNetwork = node.channels.some((index) => {
    const other = topology.components[otherEnd(topology.channels[index] as ChannelEdge, node.index)] as ComponentNode;
    return other.traits.has('publicNetwork');
  });
  if (traits.has('publicNetwork') || traits.has('internetFacing') || onPublicNetwork || OPEN_ZONES.has(node.zoneKinds[0] ?? '')) found.push('internet');
  if (traits.has('physicallyExposed') || traits.has('personCarried')) found.push('physical');
  if (traits.has('removableMedia')) found.push('removableMedia');
  if (traits.has('remotelyMaintained') || traits.has('maintenanceTool')) found.push('maintenance');
  if (traits.has('userLogin')) found.push('userInterface');
  if (traits.has('api')) found.push('api');
  if (traits.has('voiceInput')) found.push('voice');
  if (component.unknownDevice ?? (isLocalCarrier(node) && !node.traits.has('publicNetwork'))) found.push('unknownDevice');
  return found;
}

/** How a channel can be reached from outside. */
export function channelExposures(topology: SystemGraph, edge: ChannelEdge): Exposure[] {
  const found: Exposure[] = [];
  if (topology.components[edge.a]?.traits.has('publicNetwork') === true || topology.components[edge.b]?.traits.has('publicNetwork') === true)
    found.push('internet');
  if (RADIO.has(edge.channel.medium)) found.push('radio');
  if (edge.channel.medium === 'usb' || edge.channel.medium === 'removableMedia') found.push('removableMedia');
  if (edge.channel.maintenance === true) found.push('maintenance');
  return found;
}
