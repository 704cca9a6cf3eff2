import { type DrawnConnector, type DrawnShape } from './drawing.ts';
import { type Frames, framesOf } from './frames.ts';
import type { Mapping } from './mapping.ts';
import { type Meaning, meaningOf } from './meaning.ts';

/** The shapes of a drawing by what they stand for. */
export interface SortedShapes {
  readonly components: readonly { readonly shape: DrawnShape; readonly kind: string; readonly isStated: boolean }[];
  readonly zones: readonly { readonly shape: DrawnShape; readonly kind: string | undefined; readonly isFramed: boolean }[];
  /** Shapes that were taken for ornaments, and those that the user leaves out. */
  readonly ornaments: readonly DrawnShape[];
  readonly ignored: readonly DrawnShape[];
  readonly frames: Frames;
}

/** Sorts the shapes: the user's mapping first, the default mapping for the rest. */
export function sortShapes(shapes: readonly DrawnShape[], connectors: readonly DrawnConnector[], mapping: Mapping): SortedShapes {
  const frames = framesOf(shapes);
  const ends = new Set(connectors.flatMap(({ from, to }) => [from, to]));
  const components: { shape: DrawnShape; kind: string; isStated: boolean }[] = [];
  const zones: { shape: DrawnShape; kind: string | undefined; isFramed: boolean }[] = [];
  const ornaments: DrawnShape[] = [];
  const ignored: DrawnShape[] = [];
  for (const shape of shapes) {
    const stated = mapping.ofShape(shape);
    if (stated === undefined && shape.isGroup && shape.text === '') continue;
    const meaning: Meaning = stated ?? meaningOf(shape, { holds: frames.holders.has(shape.id), isEnd: ends.has(shape.id) });
    if (meaning.as === 'component') components.push({ shape, kind: meaning.kind, isStated: meaning.isStated });
    else if (meaning.as === 'zone') zones.push({ shape, kind: meaning.kind, isFramed: stated === undefined && !shape.isContainer });
    else if (stated !== undefined) ignored.push(shape);
    else if (shape.text !== '') ornaments.push(shape);
  }
  return { components, zones, ornaments, ignored, frames };
}
