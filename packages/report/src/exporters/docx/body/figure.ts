import type { Drawing } from '../../../drawing/drawing.ts';
import { LEADING } from '../../../drawing/svg/text-lines.ts';
import { emu, paintXml, preset, shapeProperties, transform } from '../../ooxml/drawing/geometry.ts';
import type { OfficeShape, TextBox } from '../../ooxml/drawing/office-shape.ts';
import { officeShapes } from '../../ooxml/drawing/office-shapes.ts';
import { LANGUAGE_TAGS } from '../../ooxml/office-languages.ts';
import { tag, xmlText } from '../../ooxml/xml.ts';
import { bothIn } from '../../../drawing/svg/render-shape.ts';
import type { BodyContext } from './context.ts';

/** Letters on figures are never smaller than this, in points. ASSUMPTION: half of what paper shows at arm's length would be too small. */
const SMALLEST = 5.5;

/** A figure as native shapes that can be edited, with a description for those who cannot see it; as large as it may be. */
export function figureRun(drawing: Drawing, room: { readonly width: number; readonly height: number }, context: BodyContext): string {
  const scale = Math.min(1, room.width / drawing.width, room.height / drawing.height);
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const shapes = officeShapes(drawing, { languages: context.languages, scale, smallest: SMALLEST, at: { x: 0, y: 0 }, part: whole });
  const extent = { cx: emu(drawing.width * scale), cy: emu(drawing.height * scale) };
  const title = xmlText(bothIn(drawing.title, context.languages));
  const description = bothIn(drawing.description, context.languages);
  const origin = { x: 0, y: 0 };
  const form = tag('a:xfrm', {}, tag('a:off', origin), tag('a:ext', extent), tag('a:chOff', origin), tag('a:chExt', extent));
  const group = tag('wpg:wgp', {}, '<wpg:cNvGrpSpPr/>', tag('wpg:grpSpPr', {}, form), ...shapes.map((shape) => shapeXml(shape, context)));
  const inline = tag(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', extent),
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
    tag('wp:docPr', { id: context.counters.next('drawing'), name: bothIn(drawing.title, context.languages), descr: description }),
    '<wp:cNvGraphicFramePr/>',
    tag('a:graphic', {}, tag('a:graphicData', { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' }, group)),
  );
  const choice = tag('mc:Choice', { Requires: 'wpg' }, tag('w:drawing', {}, inline));
  return tag('w:r', {}, tag('mc:AlternateContent', {}, choice, tag('mc:Fallback', {}, tag('w:t', {}, title))));
}

function shapeXml(shape: OfficeShape, context: BodyContext): string {
  const names = (name: string): string => tag('wps:cNvPr', { id: context.counters.next('drawing'), name });
  if (shape.kind === 'group') return shape.shapes.map((inner) => shapeXml(inner, context)).join('');
  if (shape.kind === 'text') return textXml(shape, names(shape.look));
  return tag('wps:wsp', {}, names(shape.look), '<wps:cNvSpPr/>', tag('wps:spPr', {}, shapeProperties(shape)), '<wps:bodyPr/>');
}

const JUSTIFY = { start: 'left', middle: 'center', end: 'right' } as const;

function textXml(text: TextBox, names: string): string {
  const rows = text.rows.map(({ text: words, language, points }) => {
    const size = Math.max(2, Math.round(points * 2));
    const own = LANGUAGE_TAGS[language];
    const properties = tag(
      'w:rPr',
      {},
      language === 'ja' ? '<w:rFonts w:hint="eastAsia"/>' : '',
      text.isBold ? '<w:b/><w:bCs/>' : '',
      tag('w:color', { 'w:val': text.colour }),
      tag('w:sz', { 'w:val': size }) + tag('w:szCs', { 'w:val': size }),
      language === 'ja' ? tag('w:lang', { 'w:val': own, 'w:eastAsia': own }) : tag('w:lang', { 'w:val': own }),
    );
    const spacing = tag('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': Math.round(points * LEADING * 20), 'w:lineRule': 'exact' });
    return tag(
      'w:p',
      {},
      tag('w:pPr', {}, '<w:snapToGrid w:val="0"/>', spacing, tag('w:jc', { 'w:val': JUSTIFY[text.align] })),
      tag('w:r', {}, properties, tag('w:t', { 'xml:space': 'preserve' }, xmlText(words))),
    );
  });
  const ground = paintXml(text.ground === undefined ? {} : { fill: text.ground, opacity: 0.8 });
  return tag(
    'wps:wsp',
    {},
    names,
    '<wps:cNvSpPr txBox="1"/>',
    tag('wps:spPr', {}, transform(text.box), preset('rect'), ground),
    tag('wps:txbx', {}, tag('w:txbxContent', {}, ...rows)),
    tag('wps:bodyPr', { vert: text.isTurned ? 'vert270' : undefined, wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }, '<a:noAutofit/>'),
  );
}
