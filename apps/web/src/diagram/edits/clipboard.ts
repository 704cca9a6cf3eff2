import type { LiveEdit } from '@anshin/collab';
import { type AnshinDocument, Channel, Component, Id, Zone } from '@anshin/model';
import { z } from 'zod';
import { newId } from '../../places/new-id.ts';
import { boundsOf, type Point, type Rect } from '../geometry/rects.ts';

/** The type under which parts lie in the clipboard; the same JSON lies there as text. */
export const PARTS_TYPE = 'web application/x-anshin-parts+json';
const MOST = 2_000;

const Place = z.strictObject({ x: z.number(), y: z.number() });

/** Parts of a diagram on their way to another place, the same assessment or another one. */
export const Parts = z.strictObject({
  anshinParts: z.literal(1),
  assessment: z.string().max(200),
  components: z.record(Id, Component),
  channels: z.record(Id, Channel),
  zones: z.record(Id, Zone),
  positions: z.record(z.string().max(80), Place),
});
export type Parts = z.infer<typeof Parts>;

/** What is copied for a selection: its components and zones, and the channels between copied components. */
export function copiedParts(
  document: AnshinDocument,
  selected: { readonly components: readonly string[]; readonly zones: readonly string[] },
  rects: ReadonlyMap<string, Rect>,
): Parts {
  const zones = new Set(selected.zones);
  const inZones = Object.entries(document.components ?? {}).flatMap(([id, { zone }]) => (zone !== undefined && zones.has(zone) ? [id] : []));
  const ids = new Set([...selected.components, ...inZones]);
  const pick = <T>(entities: Readonly<Record<string, T>> | undefined, wanted: (id: string, entity: T) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(entities ?? {}).filter(([id, entity]) => wanted(id, entity)));
  const places = [...ids].flatMap((id) => {
    const rect = rects.get(id);
    return rect === undefined ? [] : [[id, { x: rect.x, y: rect.y }] as const];
  });
  return {
    anshinParts: 1,
    assessment: document.id,
    components: pick(document.components, (id) => ids.has(id)),
    channels: pick(document.channels, (_, { between }) => between.every((end) => ids.has(end))),
    zones: pick(document.zones, (id) => zones.has(id)),
    positions: Object.fromEntries(places),
  };
}

/** The parts that a text from the clipboard holds; undefined for any other text. It may come from anywhere, so it is held against the schema. */
export function partsFrom(text: string): Parts | undefined {
  if (!text.startsWith('{') || !text.includes('"anshinParts"')) return undefined;
  try {
    const parsed = Parts.safeParse(JSON.parse(text));
    if (!parsed.success || Object.keys(parsed.data.components).length > MOST) return undefined;
    return parsed.data;
  } catch {
    return undefined;
  }
}

/** What a paste does, and which components and zones it makes. */
export interface Paste {
  readonly edits: readonly LiveEdit[];
  readonly components: readonly string[];
  readonly zones: readonly string[];
}

/** Puts parts into a document: under free ids, around `middle`; parties and zones that the document does not have are left out. */
export function pasteParts(document: AnshinDocument, parts: Parts, middle: Point): Paste {
  const zoneIds = freeIds(Object.keys(parts.zones), document.zones, 'zone');
  const ids = freeIds(Object.keys(parts.components), document.components, 'component');
  const channelIds = freeIds(Object.keys(parts.channels), document.channels, 'channel');
  const isSame = parts.assessment === document.id;
  const zoneOf = (zone: string | undefined): string | undefined => {
    if (zone === undefined) return undefined;
    const copied = zoneIds.get(zone);
    return copied ?? (isSame && document.zones?.[zone] !== undefined ? zone : undefined);
  };
  const shift = shiftTo(parts, middle);
  const edits: LiveEdit[] = [];
  for (const [id, zone] of Object.entries(parts.zones)) {
    const { within, ...rest } = zone;
    const outer = zoneOf(within);
    edits.push({ op: 'set', path: ['zones', zoneIds.get(id) ?? id], value: outer === undefined ? rest : { ...rest, within: outer } });
  }
  for (const [id, component] of Object.entries(parts.components)) {
    const next = ids.get(id) ?? id;
    edits.push({ op: 'set', path: ['components', next], value: fitting(component, zoneOf(component.zone), document) });
    const place = parts.positions[id];
    if (place !== undefined) edits.push({ op: 'set', path: ['layout', 'positions', next], value: { x: place.x + shift.x, y: place.y + shift.y } });
  }
  for (const [id, channel] of Object.entries(parts.channels)) {
    const [from, to] = channel.between.map((end) => ids.get(end));
    if (from !== undefined && to !== undefined)
      edits.push({ op: 'set', path: ['channels', channelIds.get(id) ?? id], value: { ...channel, between: [from, to] } });
  }
  return { edits, components: [...ids.values()], zones: [...zoneIds.values()] };
}

function freeIds(wanted: readonly string[], taken: Readonly<Record<string, unknown>> | undefined, otherwise: string): ReadonlyMap<string, string> {
  const used: Record<string, unknown> = { ...taken };
  const free = new Map<string, string>();
  for (const id of wanted) {
    const next = Object.hasOwn(used, id) ? newId(id, used, otherwise) : id;
    used[next] = true;
    free.set(id, next);
  }
  return free;
}

function fitting(component: Component, zone: string | undefined, document: AnshinDocument): Component {
  const { zone: _, owner, accountable, operator, ...rest } = component;
  const isKnown = (party: string | undefined): boolean => party !== undefined && Object.hasOwn(document.stakeholders ?? {}, party);
  return {
    ...rest,
    ...(zone === undefined ? {} : { zone }),
    ...(isKnown(owner) ? { owner } : {}),
    ...(isKnown(accountable) ? { accountable } : {}),
    ...(isKnown(operator) ? { operator } : {}),
  };
}

/** How far the parts move so that they stand around a point, on the grid. */
function shiftTo({ positions }: Parts, middle: Point): Point {
  const bounds = boundsOf(Object.values(positions).map(({ x, y }) => ({ x, y, width: 168, height: 74 })));
  if (bounds === undefined) return middle;
  const toEight = (value: number): number => Math.round(value / 8) * 8;
  return { x: toEight(middle.x - bounds.x - bounds.width / 2), y: toEight(middle.y - bounds.y - bounds.height / 2) };
}
