import type { Layer } from '@anshin/model';
import { SIZES } from '../model/part.ts';
import type { System } from '../model/system.ts';
import { contains, type Point, type Rect } from './rects.ts';

/** The band of a layer; `layer` is undefined for what has no layer yet. */
export interface Band {
  readonly layer: Layer | undefined;
  readonly rect: Rect;
}

const LAYERS: readonly (Layer | undefined)[] = ['cloud', 'fog', 'edge', undefined];
const CELL = { width: 168 + 32, height: 92 + 28 };
const TITLE = 96;
const ROOM = 16;
const GAP = 16;

/** Components in bands from cloud at the top to edge, in columns as wide as the largest band wants; a view of its own that writes no positions. */
export function bandLayout(system: System): { readonly bands: readonly Band[]; readonly rects: ReadonlyMap<string, Rect> } {
  const parts = [...system.parts.values()];
  const most = Math.max(...LAYERS.map((layer) => parts.filter(({ component }) => component.layer === layer).length), 1);
  const columns = Math.max(4, Math.ceil(Math.sqrt(most * 1.6)));
  const rects = new Map<string, Rect>();
  const bands: Band[] = [];
  let top = 0;
  for (const layer of LAYERS) {
    const members = parts.filter(({ component }) => component.layer === layer).sort((a, b) => byZone(a.component.zone, b.component.zone));
    if (layer === undefined && members.length === 0) continue;
    const rows = Math.max(1, Math.ceil(members.length / columns));
    bands.push({ layer, rect: { x: 0, y: top, width: TITLE + columns * CELL.width + ROOM, height: rows * CELL.height + ROOM } });
    for (const [index, { id, shape }] of members.entries()) {
      const size = SIZES[shape];
      const x = TITLE + (index % columns) * CELL.width + (CELL.width - size.width) / 2;
      const y = top + ROOM / 2 + Math.floor(index / columns) * CELL.height + (CELL.height - size.height) / 2;
      rects.set(id, { x, y, ...size });
    }
    top += rows * CELL.height + ROOM + GAP;
  }
  return { bands, rects };
}

/** The band at a point; undefined beside all bands. */
export function bandAt(bands: readonly Band[], point: Point): Band | undefined {
  return bands.find(({ rect }) => contains(rect, point));
}

function byZone(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
