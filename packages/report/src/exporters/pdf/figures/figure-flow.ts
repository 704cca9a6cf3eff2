import { COLOURS } from '../../../drawing/looks/colours.ts';
import { bothIn } from '../../../drawing/svg/render-shape.ts';
import type { Drawing } from '../../../drawing/drawing.ts';
import type { FigureBlock } from '../../../tree/block.ts';
import { text } from '../../../tree/inline.ts';
import { array, number } from '../file/pdf-value.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow, Piece } from '../layout/flow.ts';
import type { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import { LEADING, SIZES } from '../style/tables.ts';
import { drawLines } from '../text/draw-lines.ts';
import { heightOf, RichText } from '../text/rich-text.ts';
import { drawShape } from './draw-shape.ts';

/** Largest scale from pixels to points; more looks coarse. ASSUMPTION: 13-pixel names become 10-point type. */
const LARGEST = 0.8;
/** A figure may be made smaller by this share where it then fits what is left of a page. */
const SHRINK = 0.78;
const FRAME = 6;
/** Share of a page that a figure may fill; headings stand above it. */
const TALLEST = 0.88;

/** A figure with its caption, drawn as vectors; made as large as the paper allows. */
export function figureFlow(setting: Setting, block: FigureBlock, width: number, pageHeight: number, parent: StructureElement): Flow {
  const { drawing } = block;
  const caption = new RichText(setting, [text(block.caption)], { size: SIZES.caption, colour: COLOURS.muted.light }, LEADING.table).lines(width);
  const below = heightOf(caption) + 4 + 2 * FRAME;
  const best = Math.min(LARGEST, (width - 2 * FRAME) / drawing.width, (pageHeight * TALLEST - below) / drawing.height);
  let isDone = false;
  const piece = (scale: number): Piece => ({
    height: drawing.height * scale + below,
    draw: (page, x, y) => {
      drawFigure(setting, drawing, { page, x: x + Math.max(FRAME, (width - drawing.width * scale) / 2), y: y + FRAME, scale }, parent);
      drawLines(setting, caption, { page, x, y: y + drawing.height * scale + 2 * FRAME + 4, width }, parent.add('P'));
    },
  });
  return {
    gap: 8,
    least: drawing.height * best * SHRINK + below,
    get isDone() {
      return isDone;
    },
    take: (room, isFresh) => {
      const scale = Math.min(best, (room - below) / drawing.height);
      if (scale < best * SHRINK && !isFresh) return undefined;
      isDone = true;
      return piece(Math.max(0.01, scale));
    },
  };
}

/** Whether a figure becomes much larger on paper that lies on its side. */
export function wantsWide(
  drawing: Drawing,
  upright: { readonly width: number; readonly height: number },
  wide: { readonly width: number; readonly height: number },
): boolean {
  const scale = (room: { readonly width: number; readonly height: number }): number =>
    Math.min(LARGEST, room.width / drawing.width, room.height / drawing.height);
  return scale(upright) < 0.5 && scale(wide) > scale(upright) * 1.2;
}

/** Draws a figure with its upper left corner at a place; the whole is one element with its description. */
function drawFigure(
  setting: Setting,
  drawing: Drawing,
  at: { readonly page: Page; readonly x: number; readonly y: number; readonly scale: number },
  parent: StructureElement,
): void {
  const { page, x, y, scale } = at;
  const top = page.height - y;
  const box = array([x, top - drawing.height * scale, x + drawing.width * scale, top].map(number));
  const alt = `${bothIn(drawing.title, setting.languages)}. ${bothIn(drawing.description, setting.languages)}`;
  page.enter(parent.add('Figure', { alt, layout: `/BBox ${box} /Placement /Block` }));
  page.saved(() => {
    page.raw(`${number(scale)} 0 0 ${number(-scale)} ${number(x)} ${number(top)} cm 1 J 1 j`);
    for (const shape of drawing.shapes) drawShape(setting, page, shape);
  });
}
