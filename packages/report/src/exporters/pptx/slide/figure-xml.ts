import type { Point, Rect } from '../../../drawing/drawing.ts';
import { LANGUAGE_TAGS } from '../../ooxml/office-languages.ts';
import { emu, geometry, paintXml, preset, shapeProperties, transform } from '../../ooxml/drawing/geometry.ts';
import type { OfficeShape, PlainShape, TextBox } from '../../ooxml/drawing/office-shape.ts';
import { LEADING } from '../../../drawing/svg/text-lines.ts';
import { tag, xmlText } from '../../ooxml/xml.ts';
import { connectorGeometry } from './connector.ts';
import type { SlideIds } from './slide-ids.ts';

/** A figure as one group of native shapes, with its description for those who cannot see it. */
export function figureXml(shapes: readonly OfficeShape[], box: Rect, title: string, description: string, ids: SlideIds): string {
  const id = ids.next();
  const sites = sitesOf(shapes);
  return groupXml({ id, name: title, descr: description }, box, writeShapes(shapes, ids, sites));
}

/** Shapes one after the other; lines that meet the middle of a box's side are tied to it. */
function writeShapes(shapes: readonly OfficeShape[], ids: SlideIds, sites: Sites): string {
  return shapes.map((shape) => shapeXml(shape, ids, sites)).join('');
}

function shapeXml(shape: OfficeShape, ids: SlideIds, sites: Sites): string {
  if (shape.kind === 'text') return textXml(shape, ids.next());
  if (shape.kind === 'group') return groupXml({ id: ids.next(), name: shape.name }, shape.box, writeShapes(shape.shapes, ids, sites));
  if (shape.outline.kind === 'line') {
    const connector = connectorXml(shape, shape.outline.points, ids, sites);
    if (connector !== undefined) return connector;
  }
  const id = sites.idOf(shape, ids);
  return tag('p:sp', {}, names('p:nvSpPr', 'p:cNvSpPr', { id, name: shape.look }), tag('p:spPr', {}, shapeProperties(shape)));
}

function connectorXml(shape: PlainShape, points: readonly Point[], ids: SlideIds, sites: Sites): string | undefined {
  const form = connectorGeometry(points, shape.box);
  if (form === undefined) return undefined;
  const tie = (name: string, at: Point | undefined): string => {
    const site = at === undefined ? undefined : sites.at(at);
    return site === undefined ? '' : tag(name, { id: sites.idOf(site.shape, ids), idx: site.index });
  };
  const id = ids.next();
  const ties = `${tie('a:stCxn', points[0])}${tie('a:endCxn', points.at(-1))}`;
  const line = paintXml({ ...shape.paint }, shape.outline.kind === 'line' && shape.outline.arrow).replace('<a:noFill/>', '');
  const head = tag('p:nvCxnSpPr', {}, tag('p:cNvPr', { id, name: shape.look }), tag('p:cNvCxnSpPr', {}, ties), '<p:nvPr/>');
  return tag('p:cxnSp', {}, head, tag('p:spPr', {}, form, line));
}

/** The middles of the sides of boxes, to which connectors can be tied. */
class Sites {
  readonly #boxes: readonly PlainShape[];
  readonly #ids = new Map<PlainShape, number>();

  constructor(boxes: readonly PlainShape[]) {
    this.#boxes = boxes;
  }

  /** The box whose side has its middle here, and which side: top, left, bottom, right. */
  at(point: Point): { readonly shape: PlainShape; readonly index: number } | undefined {
    for (const shape of this.#boxes) {
      const { x, y, width, height } = shape.box;
      const middles = [
        { x: x + width / 2, y },
        { x, y: y + height / 2 },
        { x: x + width / 2, y: y + height },
        { x: x + width, y: y + height / 2 },
      ];
      const index = middles.findIndex((middle) => Math.hypot(middle.x - point.x, middle.y - point.y) < 1);
      if (index >= 0) return { shape, index };
    }
    return undefined;
  }

  /** The id of a shape, given as soon as anything asks. */
  idOf(shape: PlainShape, ids: SlideIds): number {
    const known = this.#ids.get(shape) ?? ids.next();
    this.#ids.set(shape, known);
    return known;
  }
}

const BOXES: ReadonlySet<string> = new Set(['node', 'node-inferred', 'net', 'party', 'authority']);

function sitesOf(shapes: readonly OfficeShape[]): Sites {
  const boxes = (list: readonly OfficeShape[]): PlainShape[] =>
    list.flatMap((shape) =>
      shape.kind === 'group' ? boxes(shape.shapes) : shape.kind === 'shape' && shape.outline.kind === 'rect' && BOXES.has(shape.look) ? [shape] : [],
    );
  return new Sites(boxes(shapes));
}

function textXml(text: TextBox, id: number): string {
  const { box } = text;
  const align = { start: 'l', middle: 'ctr', end: 'r' }[text.align];
  const rows = text.rows.map(({ text: words, language, points }) =>
    tag(
      'a:p',
      {},
      tag('a:pPr', { algn: align, marL: 0, indent: 0 }, tag('a:lnSpc', {}, tag('a:spcPts', { val: Math.round(points * LEADING * 100) })), NO_SPACE),
      tag(
        'a:r',
        {},
        tag(
          'a:rPr',
          { lang: LANGUAGE_TAGS[language], sz: Math.round(points * 100), b: text.isBold ? 1 : 0 },
          tag('a:solidFill', {}, tag('a:srgbClr', { val: text.colour })),
        ),
        tag('a:t', {}, xmlText(words)),
      ),
    ),
  );
  const body = tag(
    'a:bodyPr',
    { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr', vert: text.isTurned ? 'vert270' : undefined },
    '<a:noAutofit/>',
  );
  const ground = text.ground === undefined ? '<a:noFill/>' : tag('a:solidFill', {}, tag('a:srgbClr', { val: text.ground }, '<a:alpha val="80000"/>'));
  return tag(
    'p:sp',
    {},
    names('p:nvSpPr', 'p:cNvSpPr', { id, name: text.look }, { txBox: 1 }),
    tag('p:spPr', {}, transform(box), preset('rect'), ground),
    tag('p:txBody', {}, body, '<a:lstStyle/>', ...rows),
  );
}

const NO_SPACE = '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/>';

function names(
  outer: string,
  inner: string,
  own: { readonly id: number; readonly name: string; readonly descr?: string },
  more: Record<string, number> = {},
): string {
  return tag(outer, {}, tag('p:cNvPr', own), tag(inner, more), '<p:nvPr/>');
}

function groupXml(own: { readonly id: number; readonly name: string; readonly descr?: string }, box: Rect, content: string): string {
  const [off, ext] = [
    { x: emu(box.x), y: emu(box.y) },
    { cx: emu(box.width), cy: emu(box.height) },
  ];
  const form = tag('a:xfrm', {}, tag('a:off', off), tag('a:ext', ext), tag('a:chOff', off), tag('a:chExt', ext));
  return tag('p:grpSp', {}, names('p:nvGrpSpPr', 'p:cNvGrpSpPr', own), tag('p:grpSpPr', {}, form), content);
}

/** A plain box: a card, a rule, a ground behind words. */
export function boxXml(shape: PlainShape, id: number, name: string): string {
  return tag(
    'p:sp',
    {},
    names('p:nvSpPr', 'p:cNvSpPr', { id, name }),
    tag('p:spPr', {}, transform(shape.box), geometry(shape.box, shape.outline, true), paintXml(shape.paint)),
  );
}
