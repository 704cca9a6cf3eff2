import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { sortedEntries } from '../../order.ts';

/**
 * Pairs `<class>@<element>` that a person judged: as the cause of an incident, as a stated threat, as a derived threat that was adopted or
 * rejected with a reason, or because a measure names it. They rest on the document alone and stay when a rule no longer fires.
 */
export function judgedPairs(document: AnshinDocument, catalog: Catalog): ReadonlySet<string> {
  const classOf = new Map(catalog.rules.map((rule) => [rule.id, rule.class]));
  const pairs = new Set<string>();
  const addThreat = (id: string): void => {
    const split = id.indexOf('@');
    const threatClass = classOf.get(id.slice(0, split));
    if (split > 0 && threatClass !== undefined) pairs.add(`${threatClass}@${id.slice(split + 1)}`);
  };
  for (const [, incident] of sortedEntries(document.incidents))
    for (const { at, class: threatClass } of incident.causes ?? []) if (at !== undefined) pairs.add(`${threatClass}@${at}`);
  for (const [, threat] of sortedEntries(document.threats))
    if (threat.at !== undefined && threat.class !== undefined && threat.unresolved !== true) pairs.add(`${threat.class}@${threat.at}`);
  for (const [id, { state, because }] of sortedEntries(document.threatDispositions)) if (state === 'adopted' || because !== undefined) addThreat(id);
  for (const [, measure] of sortedEntries(document.measures))
    for (const reference of measure.treats ?? []) if ('threat' in reference) addThreat(reference.threat);
  return pairs;
}
