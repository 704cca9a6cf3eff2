import type { Shape, TextShape } from '../../../drawing/drawing.ts';
import { COLOURS } from '../../../drawing/looks/colours.ts';
import { colourOf, lookOf } from '../../../drawing/looks/look-of.ts';
import type { Look, LookName } from '../../../drawing/looks/tables.ts';
import { arrowHead, linePath } from '../../../drawing/svg/line-path.ts';
import { placeText } from '../../../fonts/place-text.ts';
import { pathSegments } from '../../ooxml/drawing/path-segments.ts';
import { number as n } from '../file/pdf-value.ts';
import { type Page, rgb } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import { circlePath, roundedPath } from './outlines.ts';

const HEADS: Partial<Record<LookName, LookName>> = { move: 'move-head', axis: 'axis-head' };
/** Width of the rim of letters over lines, in pixels. */
const RIM = 3.5;
/** The rim repeats the letters; nobody who copies or listens should get them twice. */
const RIM_MARK = '/Span <</ActualText <FEFF>>> BDC';

/** Draws one shape; the page is scaled to the drawing's pixels with y counting down. */
export function drawShape(setting: Setting, page: Page, shape: Shape): void {
  switch (shape.kind) {
    case 'group':
      for (const inner of shape.shapes) drawShape(setting, page, inner);
      return;
    case 'rect':
      return paint(page, roundedPath(shape, shape.radius ?? 0), shape.look, shape.party);
    case 'circle':
      return paint(page, circlePath(shape.x, shape.y, shape.radius), shape.look, shape.party);
    case 'path':
      return drawPath(page, shape.data, shape.look, shape.party, shape.at === undefined ? undefined : { ...shape.at, scale: shape.scale ?? 1 });
    case 'line':
      drawPath(page, linePath(shape.points, shape.radius), shape.look, shape.party);
      if (shape.arrow === true) drawPath(page, arrowHead(shape.points), HEADS[shape.look] ?? 'arrow', shape.party);
      return;
    case 'text':
      return drawText(setting, page, shape);
  }
}

function drawPath(
  page: Page,
  data: string,
  look: LookName,
  party: number | undefined,
  move?: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const operators = pathSegments(data).map((segment) => {
    if (segment.kind === 'close') return 'h';
    const to = `${n(segment.to.x)} ${n(segment.to.y)}`;
    if (segment.kind === 'curve') return `${n(segment.first.x)} ${n(segment.first.y)} ${n(segment.second.x)} ${n(segment.second.y)} ${to} c`;
    return `${to} ${segment.kind === 'move' ? 'm' : 'l'}`;
  });
  if (operators.length === 0) return;
  if (move === undefined) return paint(page, operators.join(' '), look, party);
  page.raw(`q ${n(move.scale)} 0 0 ${n(move.scale)} ${n(move.x)} ${n(move.y)} cm`);
  paint(page, operators.join(' '), look, party);
  page.raw('Q');
}

/** Fills and strokes a path as its look says. */
function paint(page: Page, path: string, name: LookName, party: number | undefined): void {
  const look = lookOf(name);
  const fill = look.fill === undefined ? '' : `${rgb(colourOf(look.fill, party).light)} rg `;
  const stroke = look.stroke === undefined ? '' : `${rgb(colourOf(look.stroke, party).light)} RG ${n(look.width ?? 1)} w `;
  const dash = look.dash === undefined ? '' : `[${look.dash}] 0 d `;
  const operator = fill !== '' && stroke !== '' ? 'B' : fill !== '' ? 'f' : stroke !== '' ? 'S' : 'n';
  page.raw(`q ${opacity(page, look)}${fill}${stroke}${dash}${path} ${operator} Q`);
}

function opacity(page: Page, look: Look): string {
  return look.opacity === undefined ? '' : `/${page.opacity(look.opacity)} gs `;
}

/** Sets the lines of a text box. */
function drawText(setting: Setting, page: Page, shape: TextShape): void {
  const look: Look = lookOf(shape.look);
  const lines = placeText({ ...shape, text: setting.shownBilingual(shape.text) }, setting.languages, (text, isBold) => setting.face(isBold).width(text));
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  const colour = rgb(colourOf(look.fill ?? 'ink', shape.party).light);
  page.raw(`q ${shape.turned === true ? '0 -1 1 0' : '1 0 0 1'} ${n(middle.x)} ${n(middle.y)} cm`);
  for (const line of lines) {
    const face = setting.face(line.isBold);
    const set = `/${face.resource} ${n(line.size)} Tf ${n(line.squeeze)} 0 0 -1 ${n(line.x)} ${n(line.y)} Tm ${face.encoded(line.text)} Tj`;
    if (look.rim === true) page.raw(`${RIM_MARK} BT 1 Tr ${rgb(COLOURS.sheet.light)} RG ${RIM} w ${set} ET EMC`);
    page.raw(`BT 0 Tr ${colour} rg ${set} ET`);
  }
  page.raw('Q');
}
