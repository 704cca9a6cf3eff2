import type { AnshinDocument, Channel, Component, Incident, Measure } from '@anshin/model';

/** A document with nothing in it but what is given. */
export function tinyDocument(parts: Partial<AnshinDocument> = {}): AnshinDocument {
  return { anshin: 1, id: 'tiny', title: 'Tiny', ...parts };
}

/** Components by id from pairs `id: kind`. */
export function components(kinds: Readonly<Record<string, string>>, more: Partial<Component> = {}): Record<string, Component> {
  return Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, { kind, ...more }]));
}

/** Wired channels named `a-b` from pairs; anything given is laid over each. */
export function wires(pairs: readonly (readonly [string, string])[], more: Partial<Channel> = {}): Record<string, Channel> {
  return Object.fromEntries(pairs.map(([a, b]) => [`${a}-${b}`, { between: [a, b], medium: 'ethernet', ...more }]));
}

/** A measure in force that prevents, unless stated otherwise. */
export function preventing(measure: Partial<Measure> = {}): Measure {
  return { title: 'Measure', status: 'implemented', effect: { prevents: true }, ...measure };
}

/** An incident that strikes `party` seriously in safety, caused by malware at `at`. */
export function incidentAt(at: string | undefined, incident: Partial<Incident> = {}): Incident {
  return {
    title: 'Incident',
    causes: [{ ...(at === undefined ? {} : { at }), class: 'malware' }],
    consequences: { party: { safety: 'serious' } },
    ...incident,
  };
}

/** One party, as most tiny documents need it. */
export const PARTY = { party: { name: 'Party', role: 'user' } } as const;

/** An internet, a device on it, and a second device behind the first. */
export function chain(parts: Partial<AnshinDocument> = {}): AnshinDocument {
  return tinyDocument({
    stakeholders: PARTY,
    components: components({ net: 'network', front: 'device', back: 'device' }),
    channels: wires([
      ['net', 'front'],
      ['front', 'back'],
    ]),
    ...parts,
  });
}
