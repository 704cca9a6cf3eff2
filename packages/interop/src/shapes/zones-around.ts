import type { Box } from '../two-way/sketch.ts';

/** Something that stands on a sheet. */
export interface Placed {
  readonly id: string;
  readonly box?: Box | undefined;
  /** The number of its sheet. */
  readonly diagram: number;
}

/** Most frames in which things are looked for. ASSUMPTION: a drawing with more is no drawing. */
const MAX_FRAMES = 1_000;

/** By where they stand: the innermost frame around each thing, and around each frame. */
export function zonesAround(
  things: readonly Placed[],
  frames: readonly Placed[],
): { readonly zoneOf: ReadonlyMap<string, string>; readonly outerOf: ReadonlyMap<string, string> } {
  const sheets = new Map<number, { readonly id: string; readonly box: Box; readonly order: number }[]>();
  for (const [order, { id, box, diagram }] of frames.slice(0, MAX_FRAMES).entries()) {
    if (box === undefined) continue;
    const sheet = sheets.get(diagram) ?? [];
    sheet.push({ id, box, order });
    sheets.set(diagram, sheet);
  }
  for (const sheet of sheets.values()) sheet.sort((one, other) => areaOf(one.box) - areaOf(other.box) || one.order - other.order);
  const find = ({ id, box, diagram }: Placed): string | undefined =>
    box === undefined ? undefined : sheets.get(diagram)?.find((frame) => frame.id !== id && areaOf(frame.box) > areaOf(box) && holdsMiddle(frame.box, box))?.id;
  return { zoneOf: found(things, find), outerOf: found(frames.slice(0, MAX_FRAMES), find) };
}

function found(things: readonly Placed[], find: (thing: Placed) => string | undefined): Map<string, string> {
  return new Map(
    things.flatMap((thing) => {
      const id = find(thing);
      return id === undefined ? [] : [[thing.id, id] as const];
    }),
  );
}

function areaOf({ w, h }: Box): number {
  return w * h;
}

function holdsMiddle(outer: Box, inner: Box): boolean {
  const x = inner.x + inner.w / 2;
  const y = inner.y + inner.h / 2;
  return x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h;
}
