import type { Catalog, Leaf } from '@anshin/catalog';
import { AssetKind, Medium, StakeholderRole, ThreatClass, ZoneKind } from '@anshin/model';
import { TAKEOVER, tinyCatalog, tinyRule } from '../testing/tiny-catalog.contract.ts';

const TRAITS = ['network', 'publicNetwork', 'filtersTraffic', 'updatable', 'internetFacing', 'api', 'physicallyExposed', 'safetyFunction'] as const;

/** What conditions can ask of an element, one at a time. */
const FACTS: readonly Leaf[] = [
  ...AssetKind.options.map((kind): Leaf => ({ handles: [kind] })),
  ...Medium.options.map((medium): Leaf => ({ medium: [medium] })),
  ...ZoneKind.options.map((zone): Leaf => ({ zone: [zone] })),
  ...StakeholderRole.options.map((role): Leaf => ({ accountableRole: [role] })),
  ...(['zone', 'party', 'internet'] as const).map((crossing): Leaf => ({ crosses: [crossing] })),
  { personal: true },
  { maintenance: true },
];

const OF_COMPONENTS: readonly Leaf[] = [
  ...FACTS,
  ...TRAITS.map((trait): Leaf => ({ traits: [trait] })),
  ...TRAITS.map((trait): Leaf => ({ neighbour: { trait: [trait] } })),
];

const OF_CHANNELS: readonly Leaf[] = [
  ...FACTS,
  ...(['encrypted', 'authenticated', 'integrity'] as const).map((property): Leaf => ({ lacks: [property] })),
  ...TRAITS.flatMap((first) => TRAITS.map((second): Leaf => ({ ends: [{ trait: [first] }, { trait: [second] }] }))),
];

/** A catalog with a rule for every fact: each fact that changes on an element shows in its threats. Some give control. */
export function tellingCatalog(): Catalog {
  const rules = (element: 'component' | 'channel', facts: readonly Leaf[]) =>
    facts.map((when, index) => {
      const threatClass = ThreatClass.options[index % ThreatClass.options.length] ?? 'malware';
      return tinyRule({ id: `rule.${element}-${index}`, element, when, class: threatClass, grants: index % 9 === 0 ? 'control' : 'none' });
    });
  return tinyCatalog({ rules: [TAKEOVER, ...rules('component', OF_COMPONENTS), ...rules('channel', OF_CHANNELS)] });
}
