import { COLOURS } from '../../../drawing/looks/colours.ts';
import { emu } from '../../ooxml/drawing/geometry.ts';
import { tag } from '../../ooxml/xml.ts';
import type { Rect } from '../../../drawing/drawing.ts';

/** Namespaces of slides, layouts and masters. */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** Kinds of places that layouts offer and slides fill. */
export type PlaceholderType = 'title' | 'ctrTitle' | 'subTitle' | 'sldNum' | 'ftr' | 'body';
const INDEXES: Partial<Record<PlaceholderType, number>> = { sldNum: 12, ftr: 11, subTitle: 1, body: 13 };

/** A placeholder; without a box it takes that of its layout. `body` is what follows the shape's properties. */
export function placeholder(type: PlaceholderType, id: number, name: string, body: string, box?: Rect): string {
  const isSmall = type === 'sldNum' || type === 'ftr';
  const ph = tag('p:ph', { type, sz: isSmall ? 'quarter' : undefined, idx: INDEXES[type] });
  const form =
    box === undefined ? '' : tag('a:xfrm', {}, tag('a:off', { x: emu(box.x), y: emu(box.y) }), tag('a:ext', { cx: emu(box.width), cy: emu(box.height) }));
  const shape = box === undefined ? '<p:spPr/>' : tag('p:spPr', {}, form, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>');
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name }), '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>', tag('p:nvPr', {}, ph)),
    shape,
    body,
  );
}

const FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** The text of a placeholder on a master or layout: its insets, its style, words that say what belongs there. */
export function placeholderBody(
  words: string,
  style: {
    readonly size: number;
    readonly isBold?: boolean;
    readonly align?: 'r' | 'l';
    readonly anchor?: 't' | 'b' | 'ctr';
    readonly colour?: keyof typeof COLOURS;
  },
): string {
  const colour = COLOURS[style.colour ?? 'ink'].light.slice(1).toUpperCase();
  const level = tag(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: style.align ?? 'l' },
    '<a:buNone/>',
    tag('a:defRPr', { sz: style.size * 100, b: style.isBold === true ? 1 : 0 }, tag('a:solidFill', {}, tag('a:srgbClr', { val: colour })), FACES),
  );
  return tag(
    'p:txBody',
    {},
    tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: style.anchor ?? 't' }, '<a:normAutofit/>'),
    tag('a:lstStyle', {}, level),
    words,
  );
}

/** The tree of shapes of a slide, a layout or a master. */
export function shapeTree(content: string): string {
  return tag(
    'p:cSld',
    {},
    tag(
      'p:spTree',
      {},
      '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
      tag('p:grpSpPr', {}, '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>'),
      content,
    ),
  );
}
