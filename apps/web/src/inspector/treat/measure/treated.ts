import type { IncidentResult, ThreatResult } from '@anshin/engine';
import { type Reference, referenceParts, type Text } from '@anshin/model';

/** What references are named with. */
export interface Names {
  readonly text: (text: Text) => string;
  readonly place: (at: string) => string;
  readonly className: (threatClass: string | undefined) => string;
}

type Known = { readonly threats: ReadonlyMap<string, ThreatResult>; readonly incidents: ReadonlyMap<string, IncidentResult> };

/** What a reference is called; its bare target where nothing of that id is known. */
export function referenceName(reference: Reference, { threats, incidents }: Known, names: Names): string {
  const { type, target } = referenceParts(reference);
  if (type === 'threat') {
    const threat = threats.get(target);
    return threat === undefined ? target : threatName(threat, names);
  }
  if (type === 'incident') {
    const incident = incidents.get(target);
    return incident === undefined ? target : names.text(incident.title);
  }
  if (type === 'cause') {
    const incident = incidents.get(target.split('/')[0] ?? '');
    const cause = incident === undefined ? undefined : causeOf(incident, target.slice(incident.id.length + 1));
    return incident === undefined || cause === undefined ? target : causeName(incident, cause, names);
  }
  return names.place(target);
}

type Cause = IncidentResult['causes'][number];

/** A reference may name a cause by its id or by its number from 0. */
function causeOf(incident: IncidentResult, name: string): Cause | undefined {
  return incident.causes.find(({ id }) => id === `${incident.id}/${name}`) ?? incident.causes[Number(name)];
}

function threatName({ title, at }: ThreatResult, { text, place }: Names): string {
  return at === '' ? text(title) : `${text(title)} / ${place(at)}`;
}

export function causeName(incident: IncidentResult, cause: Cause, { text, place, className }: Names): string {
  const what = cause.at === undefined ? className(cause.class) : `${className(cause.class)} / ${place(cause.at)}`;
  return `${what} (${text(incident.title)})`;
}

/** Something that a measure can be said to treat, as it is offered: the value is the reference as text. */
export interface Treatable {
  readonly value: string;
  readonly kind: 'threat' | 'cause' | 'incident';
  readonly name: string;
}

/** Everything that a measure can treat and does not yet: incidents, their causes, threats. */
export function treatables({ threats, incidents }: Known, treats: readonly Reference[], names: Names): readonly Treatable[] {
  const taken = new Set(treats.map((reference) => JSON.stringify(reference)));
  const offered: Treatable[] = [
    ...[...incidents.values()].map((incident) => ({
      value: JSON.stringify({ incident: incident.id }),
      kind: 'incident' as const,
      name: names.text(incident.title),
    })),
    ...[...incidents.values()].flatMap((incident) =>
      incident.causes.map((cause) => ({ value: JSON.stringify({ cause: cause.id }), kind: 'cause' as const, name: causeName(incident, cause, names) })),
    ),
    ...Array.from(threats.values(), (threat) => ({ value: JSON.stringify({ threat: threat.id }), kind: 'threat' as const, name: threatName(threat, names) })),
  ];
  return offered.filter(({ value }) => !taken.has(value));
}
