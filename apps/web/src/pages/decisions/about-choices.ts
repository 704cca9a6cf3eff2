import type { Catalog } from '@anshin/catalog';
import type { ThreatResult } from '@anshin/engine';
import type { AnshinDocument, BilingualText, Reference, Text } from '@anshin/model';
import { REFERENCE_TYPES, type ReferenceType } from '@anshin/model';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';

/** What choices of things are made from. */
export interface AboutGround {
  readonly document: AnshinDocument;
  readonly threats: ReadonlyMap<string, ThreatResult>;
  readonly catalog: Pick<Catalog, 'requirements' | 'obligations'>;
  readonly text: (text: Text | BilingualText | undefined, otherwise?: string) => string;
  readonly nameOf: (at: string) => string;
}

/** Everything of one type that a decision can be about, by name. */
export function aboutChoices(type: ReferenceType, ground: AboutGround): readonly Choice[] {
  return CHOICES[type](ground);
}

/** What one thing is called; its id where it is no longer there. */
export function aboutName(type: ReferenceType, target: string, ground: AboutGround): string {
  if (type === 'threat') return threatName(ground, ground.threats.get(target)) ?? target;
  return aboutChoices(type, ground).find(({ value }) => value === target)?.label ?? target;
}

/** The reference to a thing. */
export function referenceTo(type: ReferenceType, target: string): Reference {
  return { [type]: target } as unknown as Reference;
}

/** Whether a text names a type of thing. */
export function isReferenceType(type: string): type is ReferenceType {
  return (REFERENCE_TYPES as readonly string[]).includes(type);
}

type Choices = (ground: AboutGround) => readonly Choice[];

const CHOICES: Readonly<Record<ReferenceType, Choices>> = {
  position: positions,
  incident: ({ document, text }) => named(document.incidents, ({ title }) => text(title)),
  cause: causes,
  threat: (ground) => [...ground.threats.values()].map((threat) => ({ value: threat.id, label: threatName(ground, threat) ?? threat.id })),
  component: ({ document, nameOf }) => named(document.components, (_, id) => nameOf(id)),
  channel: ({ document, nameOf }) => named(document.channels, (_, id) => nameOf(id)),
  flow: ({ document, text }) => named(document.flows, ({ title }, id) => text(title, id)),
  asset: ({ document, text }) => named(document.assets, ({ name }, id) => text(name, id)),
  requirement: ({ catalog, text }) => catalog.requirements.map(({ id, title }) => ({ value: id, label: text(title) })),
  measure: ({ document, text }) => named(document.measures, ({ title }) => text(title)),
  obligation: ({ catalog, text }) => catalog.obligations.map(({ id, title }) => ({ value: id, label: text(title) })),
};

function positions({ document, text }: AboutGround): readonly Choice[] {
  return Object.entries(document.stakeholders ?? {}).flatMap(([id, { name }]) => [
    { value: id, label: text(name) },
    ...Object.entries(document.usages ?? {}).map(([usage, { title }]) => ({ value: `${id}/${usage}`, label: `${text(name)} · ${text(title)}` })),
  ]);
}

function causes({ document, text, nameOf }: AboutGround): readonly Choice[] {
  return Object.entries(document.incidents ?? {}).flatMap(([id, incident]) =>
    (incident.causes ?? []).map((cause, index) => ({
      value: `${id}/${cause.id ?? index}`,
      label: `${text(incident.title)} · ${text(cause.title, cause.at === undefined ? cause.class : nameOf(cause.at))}`,
    })),
  );
}

function threatName({ text, nameOf }: AboutGround, threat: ThreatResult | undefined): string | undefined {
  if (threat === undefined) return undefined;
  return threat.at === '' ? text(threat.title) : `${text(threat.title)} · ${nameOf(threat.at)}`;
}

function named<T>(entities: Readonly<Record<string, T>> | undefined, name: (entity: T, id: string) => string): readonly Choice[] {
  return Object.entries(entities ?? {}).map(([id, entity]) => ({ value: id, label: name(entity, id) }));
}
