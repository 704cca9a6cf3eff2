import type { DevicePropertyEntry } from '@anshin/catalog';
import { pushTo } from '../order.ts';
import { channelElement, elementId, type Run } from '../run.ts';
import { deriveThreats } from '../stages/threats/derive-threats.ts';
import type { ComponentNode } from '../topology/topology.ts';
import type { Certainty, DeviceProfile, ProfiledProperty, ProfiledThreat } from './device-profile.ts';

/** The framework to which mappings of rules lead. */
const FRAMEWORK = 'emb3d';
const SURENESS: Readonly<Record<Certainty, number>> = { implied: 0, usual: 1, ask: 2 };

/**
 * Which properties of MITRE EMB3D each component has, or may have, and which of its threats come with them, in component id order.
 * Components that are no embedded device have no property and are left out.
 */
export function listDeviceProfiles(run: Run): DeviceProfile[] {
  const derived = derivedThreats(run);
  return run.topology.components.flatMap((node) => {
    const properties = propertiesOf(run, node);
    return properties.length === 0 ? [] : [{ component: node.id, properties, threats: threatsOf(run, properties, derived(node)) }];
  });
}

/** Properties that the model shows or lets expect, and those to ask for: their parent is among them, or they have none and others hold. */
function propertiesOf(run: Run, node: ComponentNode): ProfiledProperty[] {
  const at = node.index * run.features.words;
  const certainties = new Map<string, Certainty>();
  for (const { entry, test } of run.compiled.deviceProperties) if (test(run.features.bits, at)) certainties.set(entry.id, entry.certainty ?? 'usual');
  if (certainties.size === 0) return [];
  const open = run.compiled.deviceProperties.map(({ entry }) => entry).filter((entry) => entry.when === undefined);
  for (let found = true; found; ) {
    const asked = open.filter((entry) => !certainties.has(entry.id) && (entry.within === undefined || certainties.has(entry.within)));
    for (const entry of asked) certainties.set(entry.id, 'ask');
    found = asked.length > 0;
  }
  return run.compiled.deviceProperties.flatMap(({ entry }) => {
    const certainty = certainties.get(entry.id);
    return certainty === undefined ? [] : [{ property: entry, certainty }];
  });
}

function threatsOf(run: Run, properties: readonly ProfiledProperty[], derived: ReadonlyMap<string, readonly string[]>): ProfiledThreat[] {
  const bringing = new Map<string, { readonly property: DevicePropertyEntry; readonly certainty: Certainty }[]>();
  for (const entry of properties) for (const threat of entry.property.threats) pushTo(bringing, threat, entry);
  return run.catalog.deviceThreats.flatMap((threat) => {
    const by = bringing.get(threat.number);
    if (by === undefined) return [];
    const surest = by.reduce((a, b) => (SURENESS[b.certainty] < SURENESS[a.certainty] ? b : a));
    return [{ threat, certainty: surest.certainty, properties: by.map((entry) => entry.property.number), derived: derived.get(threat.number) ?? [] }];
  });
}

/** Per component: the derived threats at it and at its channels, by the EMB3D threat that their rule corresponds to. */
function derivedThreats(run: Run): (node: ComponentNode) => ReadonlyMap<string, readonly string[]> {
  const threatsOfRule = new Map<string, string[]>();
  for (const mapping of run.catalog.mappings) if (mapping.toFramework === FRAMEWORK) pushTo(threatsOfRule, mapping.from, mapping.to);
  const rulesAt = new Map<number, string[]>();
  for (const hit of deriveThreats(run)) if (threatsOfRule.has(hit.rule.id)) pushTo(rulesAt, hit.element, hit.rule.id);
  return (node) => {
    const found = new Map<string, string[]>();
    for (const element of [node.index, ...node.channels.map((channel) => channelElement(run, channel))])
      for (const rule of rulesAt.get(element) ?? [])
        for (const threat of threatsOfRule.get(rule) ?? []) pushTo(found, threat, `${rule}@${elementId(run.topology, element)}`);
    return found;
  };
}
