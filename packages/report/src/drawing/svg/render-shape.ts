import type { Language } from '@anshin/model';
import { escapeXml } from '../../text/escape-xml.ts';
import type { LineShape, Shape, TextShape } from '../drawing.ts';
import type { LookName } from '../looks/tables.ts';
import { coordinate as c } from './attribute.ts';
import { arrowHead, linePath } from './line-path.ts';
import { LEADING, textLines } from './text-lines.ts';

/** What a renderer needs to know: the languages, and how a look becomes attributes. */
export interface SvgStyle {
  readonly languages: readonly Language[];
  readonly attributes: (look: LookName, party: number | undefined) => string;
}

/** One shape as SVG elements. */
export function renderShape(shape: Shape, style: SvgStyle): string {
  if (shape.kind === 'group') {
    const hint = shape.hint === undefined ? '' : `<title>${escapeXml(bothIn(shape.hint, style.languages))}</title>`;
    return `<g>${hint}${shape.shapes.map((inner) => renderShape(inner, style)).join('')}</g>`;
  }
  const looks = style.attributes(shape.look, shape.party);
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${c(shape.x)}" y="${c(shape.y)}" width="${c(shape.width)}" height="${c(shape.height)}"${shape.radius === undefined ? '' : ` rx="${c(shape.radius)}"`}${looks}/>`;
    case 'circle':
      return `<circle cx="${c(shape.x)}" cy="${c(shape.y)}" r="${c(shape.radius)}"${looks}/>`;
    case 'path':
      return `<path d="${shape.data}"${shape.at === undefined ? '' : ` transform="translate(${c(shape.at.x)} ${c(shape.at.y)})${shape.scale === undefined ? '' : ` scale(${shape.scale})`}"`}${looks}/>`;
    case 'line':
      return renderLine(shape, looks, style);
    case 'text':
      return renderText(shape, looks, style);
  }
}

const HEADS: Partial<Record<LookName, LookName>> = { move: 'move-head', axis: 'axis-head' };

function renderLine(shape: LineShape, looks: string, style: SvgStyle): string {
  const line = `<path d="${linePath(shape.points, shape.radius)}"${looks}/>`;
  return shape.arrow === true ? `${line}<path d="${arrowHead(shape.points)}"${style.attributes(HEADS[shape.look] ?? 'arrow', shape.party)}/>` : line;
}

function renderText(shape: TextShape, looks: string, style: SvgStyle): string {
  const lines = textLines(shape, style.languages);
  const middleX = shape.x + shape.width / 2;
  const middleY = shape.y + shape.height / 2;
  const half = (shape.turned === true ? shape.height : shape.width) / 2;
  const align = shape.align ?? 'start';
  const x = align === 'start' ? middleX - half : align === 'end' ? middleX + half : middleX;
  let y = middleY - lines.reduce((sum, line) => sum + line.size * LEADING, 0) / 2;
  const full = bothIn(shape.text, style.languages);
  const spans = lines.map((line, index) => {
    const baseline = y + line.size * (LEADING / 2 + 0.36);
    y += line.size * LEADING;
    const small = index > 0 && line.size !== lines[0]?.size ? ` font-size="${c(line.size)}" font-weight="400"` : '';
    return `<tspan x="${c(x)}" y="${c(baseline)}"${small} xml:lang="${line.language}">${escapeXml(line.text)}</tspan>`;
  });
  const turn = shape.turned === true ? ` transform="rotate(-90 ${c(middleX)} ${c(middleY)})"` : '';
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const hint = lines.some((line) => line.text.endsWith('…')) ? `<title>${escapeXml(full)}</title>` : '';
  return `<text${anchor}${turn}${looks}>${hint}${spans.join('')}</text>`;
}

/** A text in the languages of the report, once where they are the same. */
export function bothIn(text: Readonly<Record<Language, string>>, languages: readonly Language[]): string {
  return [...new Set(languages.map((language) => text[language]))].join(' / ');
}
