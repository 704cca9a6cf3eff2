import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';

/** What is to be taken away. */
export interface Removal {
  readonly components: readonly string[];
  readonly channels: readonly string[];
  readonly zones: readonly string[];
}

/**
 * Takes components, channels and zones away with what would point to nothing: channels that hang on a component, steps of flows that begin or end at
 * it, its mention in assets, measures, duties, hazards and the agreed boundary, and its place. Causes of incidents and stated threats stay without a
 * place, since they are somebody's judgement. What lies in a removed zone moves to the one around it.
 */
export function removalEdits(document: AnshinDocument, { components, channels, zones }: Removal): LiveEdit[] {
  const goneComponents = new Set(components);
  const hanging = Object.entries(document.channels ?? {}).filter(([, { between }]) => between.some((end) => goneComponents.has(end)));
  const goneChannels = new Set([...channels, ...hanging.map(([id]) => id)]);
  const gone = new Set([...goneComponents, ...goneChannels]);
  const places = [...goneComponents, ...zones].filter((id) => document.layout?.positions?.[id] !== undefined);
  return [
    ...[...goneChannels].map((id) => unset('channels', id)),
    ...components.map((id) => unset('components', id)),
    ...flowEdits(document, goneComponents),
    ...mentionEdits(document, gone),
    ...causeEdits(document, gone),
    ...zoneEdits(document, new Set(zones), goneComponents),
    ...places.map((id) => unset('layout', 'positions', id)),
  ];
}

function unset(...path: string[]): LiveEdit {
  return { op: 'unset', path };
}

/** Steps that begin or end at a gone component go; those that wait for them wait for what came before. */
function flowEdits(document: AnshinDocument, gone: ReadonlySet<string>): LiveEdit[] {
  return Object.entries(document.flows ?? {}).flatMap(([flow, { steps }]) => {
    const lost = new Set(Object.entries(steps).flatMap(([id, { from, to }]) => (gone.has(from) || gone.has(to) ? [id] : [])));
    const before = (id: string, seen: ReadonlySet<string>): string[] =>
      (steps[id]?.after ?? []).flatMap((other) => (!lost.has(other) ? [other] : seen.has(other) ? [] : before(other, new Set([...seen, other]))));
    return Object.entries(steps).flatMap(([id, step]): LiveEdit[] => {
      if (lost.has(id)) return [unset('flows', flow, 'steps', id)];
      const path = ['flows', flow, 'steps', id];
      const lostVia = (step.via ?? []).filter((place) => gone.has(place));
      const via: LiveEdit[] =
        lostVia.length === step.via?.length ? [unset(...path, 'via')] : lostVia.map((value): LiveEdit => ({ op: 'remove', path: [...path, 'via'], value }));
      if (!(step.after ?? []).some((other) => lost.has(other))) return via;
      const after = [...new Set(before(id, new Set([id])))];
      return [...via, after.length === 0 ? unset(...path, 'after') : { op: 'set', path: [...path, 'after'], value: after }];
    });
  });
}

/** Lists of ids in which a gone element stands. */
function mentionEdits(document: AnshinDocument, gone: ReadonlySet<string>): LiveEdit[] {
  const lists: (readonly [readonly string[], readonly string[] | undefined])[] = [
    ...Object.entries(document.assets ?? {}).map(([id, { heldBy }]) => [['assets', id, 'heldBy'], heldBy] as const),
    ...Object.entries(document.hazards ?? {}).map(([id, { at }]) => [['hazards', id, 'at'], at] as const),
    ...Object.entries(document.measures ?? {}).map(([id, { on }]) => [['measures', id, 'on'], on] as const),
    ...Object.entries(document.obligations ?? {}).map(([id, { on }]) => [['obligations', id, 'on'], on] as const),
    ...Object.entries(document.responsibilityBoundary?.agreed ?? {}).map(([id, agreed]) => [['responsibilityBoundary', 'agreed', id], agreed] as const),
  ];
  return lists.flatMap(([path, list]) => (list ?? []).filter((id) => gone.has(id)).map((value): LiveEdit => ({ op: 'remove', path: [...path], value })));
}

function causeEdits(document: AnshinDocument, gone: ReadonlySet<string>): LiveEdit[] {
  const causes = Object.entries(document.incidents ?? {}).flatMap(([incident, { causes: list = [] }]) =>
    list.flatMap(({ id, at }, index) => (at !== undefined && gone.has(at) ? [unset('incidents', incident, 'causes', id ?? String(index), 'at')] : [])),
  );
  const threats = Object.entries(document.threats ?? {}).flatMap(([id, { at }]) => (at !== undefined && gone.has(at) ? [unset('threats', id, 'at')] : []));
  return [...causes, ...threats];
}

/** What lay in a removed zone lies in the one around it. */
function zoneEdits(document: AnshinDocument, gone: ReadonlySet<string>, goneComponents: ReadonlySet<string>): LiveEdit[] {
  if (gone.size === 0) return [];
  const outer = (zone: string, seen: ReadonlySet<string> = new Set()): string | undefined => {
    const within = document.zones?.[zone]?.within;
    if (within === undefined || seen.has(within)) return undefined;
    return gone.has(within) ? outer(within, new Set([...seen, within])) : within;
  };
  const moved = (path: readonly string[], zone: string): LiveEdit => {
    const next = outer(zone);
    return next === undefined ? unset(...path) : { op: 'set', path: [...path], value: next };
  };
  const components = Object.entries(document.components ?? {}).flatMap(([id, { zone }]) =>
    zone !== undefined && gone.has(zone) && !goneComponents.has(id) ? [moved(['components', id, 'zone'], zone)] : [],
  );
  const zones = Object.entries(document.zones ?? {}).flatMap(([id, { within }]) =>
    within !== undefined && gone.has(within) && !gone.has(id) ? [moved(['zones', id, 'within'], within)] : [],
  );
  return [...components, ...zones, ...[...gone].map((id) => unset('zones', id))];
}
