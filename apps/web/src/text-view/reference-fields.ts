import { type CollectionName, COLLECTIONS } from '@anshin/model';

const ELEMENTS: readonly CollectionName[] = ['components', 'channels'];
const PARTIES: readonly CollectionName[] = ['stakeholders'];

/** Which collections the ids in a field come from, by the field's name; `collection.field` where a name means something else there. */
const FIELDS: Readonly<Record<string, readonly CollectionName[]>> = {
  accountable: PARTIES,
  applyingParties: PARTIES,
  asked: PARTIES,
  by: PARTIES,
  coordinator: PARTIES,
  for: PARTIES,
  operator: PARTIES,
  owner: PARTIES,
  partOf: PARTIES,
  performs: PARTIES,
  stakeholder: PARTIES,
  'relations.from': ['stakeholders', 'authorities'],
  'relations.to': ['stakeholders', 'authorities'],
  zone: ['zones'],
  within: ['zones'],
  from: ['components'],
  to: ['components'],
  via: ['components'],
  between: ['components'],
  'measures.from': ELEMENTS,
  at: ELEMENTS,
  actsVia: ELEMENTS,
  heldBy: ELEMENTS,
  on: ELEMENTS,
  component: ['components'],
  channel: ['channels'],
  flow: ['flows'],
  carries: ['assets'],
  assets: ['assets'],
  asset: ['assets'],
  usage: ['usages'],
  usages: ['usages'],
  hazards: ['hazards'],
  protects: ['hazards'],
  incident: ['incidents'],
  incidents: ['incidents'],
  measure: ['measures'],
  dependsOn: ['measures'],
  excludes: ['measures'],
  obligation: ['obligations'],
};

/** The collections whose ids belong at a value, told by its path. */
export function referredAt(path: readonly string[]): readonly CollectionName[] {
  const names = path.filter((name) => name !== '-');
  const [collection = '', field = ''] = [names[0], names.at(-1)];
  // A collection at the top of the document holds entities, not ids.
  if (names.length < 2 && COLLECTIONS.some((name) => name === field)) return [];
  return FIELDS[`${collection}.${field}`] ?? FIELDS[field] ?? [];
}

/** The collections whose ids are the keys of a map: who bears a consequence, whose target it is. */
export function keysAt(path: readonly string[]): readonly CollectionName[] {
  const [collection, , field] = path;
  if (collection === 'incidents' && field === 'consequences' && path.length === 3) return PARTIES;
  if (collection === 'target' && path[1] === 'stakeholders' && path.length === 2) return PARTIES;
  return [];
}
