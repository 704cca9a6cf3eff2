import type { KindEntry } from '@anshin/catalog';
import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, ZoneKind } from '@anshin/model';
import { newId } from '../../places/new-id.ts';
import type { Place } from '../../places/path-text.ts';
import { zoneAfterDrop } from '../geometry/drop-zone.ts';
import { freeSpot } from '../geometry/free-spot.ts';
import type { Point } from '../geometry/rects.ts';
import { partOf, SIZES } from '../model/part.ts';
import type { Stage } from '../view/stage.ts';
import { connectEdit, likelyMedia } from './connect.ts';
import { placeEdits } from './place-edits.ts';

/** What adds something, and the place of what is added. */
export interface Addition {
  readonly edits: readonly LiveEdit[];
  readonly place: Place;
}

interface NewComponent {
  readonly kind: string;
  readonly entry: KindEntry | undefined;
  readonly at: Point;
  /** The component that it is connected with. */
  readonly from: string | undefined;
}

/** A component around a point, in the zone that is there, at the nearest free place. */
export function componentAddition(document: AnshinDocument, stage: Stage, { kind, entry, at, from }: NewComponent): Addition {
  const part = partOf('new', { kind }, entry);
  const size = SIZES[part.shape];
  const id = newId(entry?.title.en ?? kind, document.components, kind.toLowerCase());
  const place = freeSpot({ x: at.x - size.width / 2, y: at.y - size.height / 2 }, size, stage.rects.values());
  const zone = zoneAfterDrop({ ...place, ...size }, undefined, stage.system, stage.boxes);
  const other = from === undefined ? undefined : stage.system.parts.get(from);
  const channel = other === undefined ? [] : [connectEdit(other.id, id, likelyMedia(other, part)[0] ?? 'ethernet', document.channels).edit];
  const edits: LiveEdit[] = [
    { op: 'set', path: ['components', id], value: { kind, ...(zone === undefined ? {} : { zone }) } },
    ...(stage.bands === undefined ? placeEdits([[id, place]]) : []),
    ...channel,
  ];
  return { edits, place: ['components', id] };
}

interface NewZone {
  readonly kind: ZoneKind;
  readonly at: Point;
  readonly components: readonly string[];
}

/** A zone around components, or an empty one around a point. */
export function zoneAddition(document: AnshinDocument, stage: Stage, { kind, at, components }: NewZone): Addition {
  const id = newId(kind, { ...document.zones, ...document.components }, 'zone');
  const into = components.map((component): LiveEdit => ({ op: 'set', path: ['components', component, 'zone'], value: id }));
  const isPlaced = stage.bands === undefined && components.length === 0;
  const place = isPlaced ? placeEdits([[id, freeSpot(at, SIZES.box, stage.rects.values())]]) : [];
  return { edits: [{ op: 'set', path: ['zones', id], value: { kind } }, ...into, ...place], place: ['zones', id] };
}
