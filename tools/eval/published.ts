import { builtinCatalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { PUBLISHED_FUNCTIONS, PUBLISHED_REQUIREMENTS } from '../../examples/published-treatment.data.ts';
import { PUBLISHED_THREATS } from '../../examples/published-threats.data.ts';
import { PUBLISHED_CASES } from '../catalog/ccds-rules.data.ts';

/** One published threat: its class and the elements on which finding it counts. */
export interface PublishedThreat {
  readonly label: string;
  readonly class: string;
  readonly elements: readonly string[];
}

/** What the publication of a system says, as far as it says it. */
export interface Published {
  readonly threats: readonly PublishedThreat[];
  readonly requirements: readonly string[];
  readonly functions: readonly number[];
}

/** Joins what was published with the ids of an example. `entryPoints` are the elements of each CCDS entry point in it. */
export function publishedFor(id: string, document: AnshinDocument, entryPoints: ReadonlyMap<string, readonly string[]>): Published {
  const listed = PUBLISHED_THREATS[id];
  const threats =
    listed !== undefined
      ? listed.map(([element, threatClass]) => threatAt(document, element, threatClass))
      : id in PUBLISHED_FUNCTIONS
        ? causesAsThreats(document)
        : detailedCases(entryPoints);
  return { threats: distinct(threats), requirements: PUBLISHED_REQUIREMENTS[id] ?? [], functions: PUBLISHED_FUNCTIONS[id] ?? [] };
}

/** A network is its channels: a threat published for it counts when found on one of them. */
function threatAt(document: AnshinDocument, element: string, threatClass: string): PublishedThreat {
  const isNetwork = ['network', 'localNetwork'].includes(document.components?.[element]?.kind ?? '');
  const channels = isNetwork
    ? Object.entries(document.channels ?? {})
        .filter(([, channel]) => channel.between.includes(element))
        .map(([channel]) => channel)
    : [];
  return { label: `${element} ${threatClass}`, class: threatClass, elements: [element, ...channels] };
}

/** The IPA use cases tell threats as causes; those that the example marks as inferred are not published. */
function causesAsThreats(document: AnshinDocument): PublishedThreat[] {
  return Object.values(document.incidents ?? {}).flatMap((incident) =>
    (incident.causes ?? []).flatMap((cause) => (cause.at === undefined || cause.inferred === true ? [] : [threatAt(document, cause.at, cause.class)])),
  );
}

/** The CCDS systems list threats per entry point (tables 3-10, 3-11): any element of it counts. */
function detailedCases(entryPoints: ReadonlyMap<string, readonly string[]>): PublishedThreat[] {
  const rules = new Map(builtinCatalog().rules.map((rule) => [rule.id, rule]));
  return PUBLISHED_CASES.flatMap((published) => {
    const rule = rules.get(published.rule);
    if (rule?.entryPoint === undefined) return [];
    return [{ label: `${rule.entryPoint} ${rule.class}`, class: rule.class, elements: entryPoints.get(rule.entryPoint) ?? [] }];
  });
}

function distinct(threats: readonly PublishedThreat[]): PublishedThreat[] {
  return [...new Map(threats.map((threat) => [threat.label, threat])).values()];
}
