import type { IncidentResult, PositionResult, ThreatResult } from '@anshin/engine';
import type { FromSession, Sections } from './protocol.ts';

/** Everything that is derived from the document, as far as it has come back from the workers. */
export interface Results {
  /** The state of the document that threats and map belong to; 0 before the first. */
  readonly version: number;
  readonly threats: ReadonlyMap<string, ThreatResult>;
  /** The same by component and channel. */
  readonly threatsAt: ReadonlyMap<string, readonly ThreatResult[]>;
  readonly incidents: ReadonlyMap<string, IncidentResult>;
  readonly positions: readonly PositionResult[];
  /** Lists of the full assessment that pages asked for; a moment older than the rest while somebody types. */
  readonly sections: Sections;
  /** Why nothing could be computed; the document is kept and can be edited on. */
  readonly failure: string | undefined;
}

export const NO_RESULTS: Results = {
  version: 0,
  threats: new Map(),
  threatsAt: new Map(),
  incidents: new Map(),
  positions: [],
  sections: {},
  failure: undefined,
};

/** The results after what the session said; lists that it does not touch stay the same objects. */
export function withSession(results: Results, message: FromSession): Results {
  if (message.type === 'failed') return { ...results, failure: message.message };
  const { version } = message;
  if (message.type === 'map') {
    const incidents = message.isWhole ? byId(message.incidents) : changed(results.incidents, message.incidents, message.removedIncidents);
    return { ...results, version, incidents, positions: message.positions, failure: undefined };
  }
  if (!message.isWhole && message.set.length === 0 && message.removed.length === 0) return { ...results, version, failure: undefined };
  const threats = message.isWhole ? byId(message.set) : changed(results.threats, message.set, message.removed);
  return { ...results, version, threats, threatsAt: message.isWhole ? byPlace(threats) : movedPlaces(results, threats, message), failure: undefined };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function changed<T extends { readonly id: string }>(before: ReadonlyMap<string, T>, set: readonly T[], removed: readonly string[]): ReadonlyMap<string, T> {
  const after = new Map(before);
  for (const id of removed) after.delete(id);
  for (const item of set) after.set(item.id, item);
  return after;
}

function byPlace(threats: ReadonlyMap<string, ThreatResult>): ReadonlyMap<string, readonly ThreatResult[]> {
  const places = new Map<string, ThreatResult[]>();
  for (const threat of threats.values()) {
    const place = placeOf(threat);
    const there = places.get(place);
    if (there === undefined) places.set(place, [threat]);
    else there.push(threat);
  }
  return places;
}

/** Only places that a changed threat is or was at get a new list; in it what stays keeps its order, and what is new comes last. */
function movedPlaces(before: Results, threats: ReadonlyMap<string, ThreatResult>, message: FromSession & { type: 'threats' }): Results['threatsAt'] {
  const ids = [...message.removed, ...message.set.map(({ id }) => id)];
  const places = new Set(ids.flatMap((id) => [before.threats.get(id), threats.get(id)]).flatMap((threat) => (threat === undefined ? [] : [placeOf(threat)])));
  const after = new Map(before.threatsAt);
  for (const place of places) {
    const known = before.threatsAt.get(place) ?? [];
    const old = new Set(known.map(({ id }) => id));
    const stayed = known.flatMap(({ id }) => threats.get(id) ?? []);
    const list = [...stayed, ...message.set.filter(({ id }) => !old.has(id))].filter((threat) => placeOf(threat) === place);
    if (list.length === 0) after.delete(place);
    else after.set(place, list);
  }
  return after;
}

function placeOf(threat: ThreatResult): string {
  return threat.at ?? '';
}
