import type { AnshinDocument, Asset, Channel, Component, Decision, Incident, Measure } from '@anshin/model';
import fc from 'fast-check';

/** An entity to add: the part of the document, and what is added under an id that is new. */
export type AddedEntity = readonly [part: keyof AnshinDocument, entity: unknown];

const KINDS = ['router', 'doorLock', 'cloudService', 'network', 'localNetwork', 'firewall', 'smartphoneApp', 'plc', 'teapot'] as const;

/** Entities of every part that could be added to a document; they may refer to what is in it. */
export function addedEntity(document: AnshinDocument): fc.Arbitrary<AddedEntity> {
  const some = (map: object | undefined): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(map ?? {}).slice(0, 8), 'added');
  const party = some(document.stakeholders);
  const place = fc.oneof(some(document.components), some(document.channels));
  const component = fc.record({ kind: fc.constantFrom(...KINDS), accountable: party, zone: some(document.zones) });
  const channel = fc.record({ between: fc.tuple(some(document.components), some(document.components)), medium: fc.constantFrom('wifi', 'ethernet', 'usb') });
  const incident = fc.record({
    title: fc.constant('Added'),
    causes: fc.array(fc.record({ at: place, class: fc.constantFrom('malware', 'tampering', 'mistake') }), { maxLength: 2 }),
    consequences: fc.dictionary(party, fc.record({ safety: fc.constantFrom('limited', 'critical') }), { maxKeys: 2, noNullPrototype: true }),
  });
  const measure = fc.record({
    title: fc.constant('Added'),
    status: fc.constantFrom('planned', 'implemented'),
    meets: fc.subarray(['ssf.software-integrity', 'ssf.access-control', 'ccds.r2-1']),
    treats: fc.array(
      some(document.incidents).map((id) => ({ incident: id })),
      { maxLength: 1 },
    ),
    functions: fc.subarray([1, 12, 21]),
  });
  const one = <T>(part: keyof AnshinDocument, entity: fc.Arbitrary<T>): fc.Arbitrary<AddedEntity> => entity.map((value) => [part, value]);
  return fc.oneof(
    one('stakeholders', fc.record({ name: fc.constant('Added'), role: fc.constantFrom('user', 'developer', 'other') })),
    one('relations', fc.record({ from: party, to: party, kind: fc.constantFrom('sale', 'maintenance') })),
    one('zones', fc.record({ kind: fc.constantFrom('premises', 'internet') })),
    one('components', component as fc.Arbitrary<Component>),
    one('channels', channel as fc.Arbitrary<Channel>),
    one('assets', fc.record({ kind: fc.constantFrom('life', 'property', 'settings'), personal: fc.boolean() }) as fc.Arbitrary<Asset>),
    one('incidents', incident as fc.Arbitrary<Incident>),
    one('measures', measure as fc.Arbitrary<Measure>),
    one('policies', fc.record({ title: fc.constant('Added'), for: fc.array(party, { maxLength: 2 }) })),
    one('hazards', fc.record({ title: fc.constant('H'), situation: fc.constant('S'), harm: fc.constant('H'), at: fc.array(place, { maxLength: 1 }) })),
    one('usages', fc.record({ title: fc.constant('Added') })),
    one(
      'overrides',
      fc.record({ stakeholder: party, axis: fc.constant('recoveryDifficulty'), value: fc.constant('limited'), because: fc.constant('B'), by: party }),
    ),
    one(
      'decisions',
      some(document.incidents).map(
        (id): Decision => ({ about: { incident: id }, treatment: 'retain', by: Object.keys(document.stakeholders ?? {})[0] ?? 'added', because: 'B' }),
      ),
    ),
    one('evidence', fc.constant({ kind: 'test', title: 'Added' })),
  );
}

/** The document with the entity under the id `added`. */
export function withEntity(document: AnshinDocument, [part, entity]: AddedEntity): AnshinDocument {
  return { ...document, [part]: { ...(document[part] as object | undefined), added: entity } };
}
