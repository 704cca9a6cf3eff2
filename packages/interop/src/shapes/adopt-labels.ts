import type { Box } from '../two-way/sketch.ts';
import type { DrawnShape } from './drawing.ts';

/** Most comparisons of texts with shapes; beyond that, texts stay apart. */
const MOST = 9_000_000;

/** The shapes with nameless ones named by the only text that is drawn in them or grouped with them; that text is no shape of its own any more. */
export function adoptLabels(shapes: readonly DrawnShape[]): readonly DrawnShape[] {
  const texts = shapes.filter(({ isText, text }) => isText && text !== '');
  const nameless = shapes.filter(({ isText, isGroup, text, box }) => !isText && !isGroup && text === '' && box !== undefined);
  if (texts.length === 0 || nameless.length === 0 || texts.length * nameless.length > MOST) return shapes;
  const owners = new Map<string, DrawnShape[]>();
  for (const text of texts) {
    const owner = ownerOf(text, nameless);
    if (owner === undefined) continue;
    const known = owners.get(owner.id);
    if (known === undefined) owners.set(owner.id, [text]);
    else known.push(text);
  }
  const adopted = new Set([...owners.values()].flatMap((own) => (own.length === 1 ? own.map(({ id }) => id) : [])));
  return shapes
    .filter(({ id }) => !adopted.has(id))
    .map((shape) => {
      const own = owners.get(shape.id);
      const [label] = own ?? [];
      return own?.length === 1 && label !== undefined ? { ...shape, text: label.text } : shape;
    });
}

function ownerOf(text: DrawnShape, nameless: readonly DrawnShape[]): DrawnShape | undefined {
  let best: DrawnShape | undefined;
  for (const shape of nameless) {
    if (shape.diagram !== text.diagram) continue;
    const isGrouped = text.parent !== undefined && shape.parent === text.parent;
    if (!isGrouped && !holdsMiddle(shape.box, text.box)) continue;
    if (best === undefined || areaOf(shape.box) < areaOf(best.box)) best = shape;
  }
  return best;
}

function areaOf(box: Box | undefined): number {
  return (box?.w ?? 0) * (box?.h ?? 0);
}

function holdsMiddle(outer: Box | undefined, inner: Box | undefined): boolean {
  if (outer === undefined || inner === undefined) return false;
  const x = inner.x + inner.w / 2;
  const y = inner.y + inner.h / 2;
  return x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h;
}
