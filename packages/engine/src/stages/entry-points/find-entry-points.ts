import type { EntryPointResult } from '../../assessment/assessment.ts';
import type { Run } from '../../run.ts';
import { channelElement } from '../../run.ts';
import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd } from '../../topology/topology.ts';

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
  const add = (element: number, at: string, type: 'component' | 'channel', found: readonly Exposure[]): void => {
    const entryPoints = run.compiled.entryPoints
      .filter(({ entry, test }) => entry.element === type && test(run.features.bits, element * run.features.words))
      .map(({ entry }) => entry.id);
    if (found.length > 0) exposures.set(element, found);
    if (found.length === 0 && entryPoints.length === 0) return;
    results.push({ at, element: type, entryPoints, exposures: [...found], because: { code: 'entry.exposed', inputs: [`${type}s/${at}`], facts: [...found], source: '001 §3.3.1' } });
  };
  for (const node of run.topology.components) add(node.index, node.id, 'component', componentExposures(run, node));
  for (const edge of run.topology.channels) add(channelElement(run, edge.index), edge.id, 'channel', channelExposures(run, edge));
  return { results, exposures };
}

function componentExposures(run: Run, node: ComponentNode): Exposure[] {
  const { traits, component } = node;
  const found: Exposure[] = [];
  const onPublicNetwork = node.channels.some((index) => {
    const other = run.topology.components[otherEnd(run.topology.channels[index] as ChannelEdge, node.index)] as ComponentNode;
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

function channelExposures(run: Run, edge: ChannelEdge): Exposure[] {
  const found: Exposure[] = [];
  const ends = [run.topology.components[edge.a], run.topology.components[edge.b]];
  if (ends.some((end) => end?.traits.has('publicNetwork'))) found.push('internet');
  if (RADIO.has(edge.channel.medium)) found.push('radio');
  if (edge.channel.medium === 'usb' || edge.channel.medium === 'removableMedia') found.push('removableMedia');
  if (edge.channel.maintenance === true) found.push('maintenance');
  return found;
}
