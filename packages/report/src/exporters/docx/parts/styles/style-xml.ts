import { COLOURS, type ColourName } from '../../../../drawing/looks/colours.ts';
import { CODE_FONT } from '../../../ooxml/office-languages.ts';
import { tag } from '../../../ooxml/xml.ts';
import { type DocumentStyle, STYLES, type StyleKey } from './tables.ts';

/** The id by which the document refers to a style: its own, or that of a template's style of the same name. */
export type StyleIds = Readonly<Record<StyleKey, string>>;

/** The report's own ids. */
export const OWN_STYLE_IDS: StyleIds = Object.fromEntries(Object.entries(STYLES).map(([key, style]) => [key, style.id])) as Record<StyleKey, string>;

/** What styles need to know of the document. */
export interface StyleSetting {
  /** Ids of the lists in the numbering part; undefined leaves numbering to the template. */
  readonly headings: number | undefined;
  readonly bullets: number | undefined;
  /** Width of the text in twips. */
  readonly width: number;
}

/** The style's element. */
export function styleXml(key: StyleKey, ids: StyleIds, setting: StyleSetting): string {
  const style: DocumentStyle = STYLES[key];
  const isDefault = key === 'normal' || key === 'defaultFont' || key === 'tableNormal';
  const isOwn = style.name.startsWith('Anshin');
  return tag(
    'w:style',
    { 'w:type': style.type, 'w:default': isDefault ? 1 : undefined, 'w:customStyle': isOwn ? 1 : undefined, 'w:styleId': ids[key] },
    tag('w:name', { 'w:val': style.name }),
    style.basedOn === undefined ? '' : tag('w:basedOn', { 'w:val': ids[style.basedOn] }),
    style.next === undefined ? '' : tag('w:next', { 'w:val': ids[style.next] }),
    tag('w:uiPriority', { 'w:val': isOwn ? 20 : 1 }),
    key === 'defaultFont' || key === 'tableNormal' ? '<w:semiHidden/><w:unhideWhenUsed/>' : '<w:qFormat/>',
    style.type === 'paragraph' ? paragraphProperties(style, setting) : '',
    style.type === 'table' ? '' : letters(style),
    style.type === 'table' ? tableProperties(key === 'table') : '',
  );
}

const twips = (points: number): number => Math.round(points * 20);

/** A colour as RRGGBB. */
export function hexOf(name: ColourName): string {
  return COLOURS[name].light.slice(1).toUpperCase();
}

function paragraphProperties(style: DocumentStyle, setting: StyleSetting): string {
  const list = style.numbering === undefined ? undefined : setting[style.numbering];
  return tag(
    'w:pPr',
    {},
    style.keepNext === true ? '<w:keepNext/>' : '',
    list === undefined ? '' : tag('w:numPr', {}, tag('w:ilvl', { 'w:val': style.level ?? 0 }), tag('w:numId', { 'w:val': list })),
    style.bar === undefined ? '' : tag('w:pBdr', {}, tag('w:left', { 'w:val': 'single', 'w:sz': 24, 'w:space': 6, 'w:color': hexOf(style.bar) })),
    style.fill === undefined ? '' : tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexOf(style.fill) }),
    style.hasLeader === true ? tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': setting.width })) : '',
    '<w:snapToGrid w:val="0"/>',
    tag('w:spacing', {
      'w:before': style.before === undefined ? undefined : twips(style.before),
      'w:after': style.after === undefined ? undefined : twips(style.after),
      'w:line': style.line === undefined ? undefined : Math.round(style.line * 240),
      'w:lineRule': style.line === undefined ? undefined : 'auto',
    }),
    style.indent === undefined ? '' : tag('w:ind', { 'w:left': twips(style.indent.left), 'w:hanging': twips(style.indent.hanging) }),
    style.align === undefined ? '' : tag('w:jc', { 'w:val': style.align }),
    style.outline === undefined ? '' : tag('w:outlineLvl', { 'w:val': style.outline }),
  );
}

function letters(style: DocumentStyle): string {
  const size = style.size === undefined ? undefined : Math.round(style.size * 2);
  const content = [
    style.isCode === true ? tag('w:rFonts', { 'w:ascii': CODE_FONT, 'w:hAnsi': CODE_FONT }) : '',
    style.isBold === true ? '<w:b/><w:bCs/>' : '',
    style.isCode === true ? '<w:noProof/>' : '',
    style.colour === undefined ? '' : tag('w:color', { 'w:val': hexOf(style.colour) }),
    size === undefined ? '' : tag('w:sz', { 'w:val': size }) + tag('w:szCs', { 'w:val': size }),
  ].join('');
  return content === '' ? '' : tag('w:rPr', {}, content);
}

function tableProperties(isOwn: boolean): string {
  const margins = tag(
    'w:tblCellMar',
    {},
    ...(isOwn ? ['top', 'left', 'bottom', 'right'] : ['left', 'right']).map((side) =>
      tag(`w:${side}`, { 'w:w': isOwn ? (side === 'top' || side === 'bottom' ? 40 : 80) : 108, 'w:type': 'dxa' }),
    ),
  );
  if (!isOwn) return tag('w:tblPr', {}, tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins);
  const border = (side: string): string => tag(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': hexOf('rule') });
  const fill = (name: ColourName): string => tag('w:tcPr', {}, tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexOf(name) }));
  const condition = (type: string, run: string, cell: string): string => tag('w:tblStylePr', { 'w:type': type }, run, cell);
  return (
    tag('w:tblPr', {}, tag('w:tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)), margins) +
    condition('firstRow', tag('w:rPr', {}, '<w:b/>', tag('w:color', { 'w:val': hexOf('onAccent') })), fill('accent')) +
    condition('firstCol', tag('w:rPr', {}, '<w:b/>'), fill('raised'))
  );
}
