import type { Language } from '@anshin/model';
import { escapeXml } from '../../text/escape-xml.ts';
import type { Drawing, Shape } from '../drawing.ts';
import type { LookName } from '../looks/tables.ts';
import { coordinate as c } from './attribute.ts';
import { darkRules, FONT_STACK, lookAttributes, lookClass } from './figure-styles.ts';
import { bothIn, renderShape } from './render-shape.ts';

/** A drawing as an SVG element inside a page: no colours of its own, as wide as it likes but never wider than its place. */
export function inlineSvg(drawing: Drawing, languages: readonly Language[]): string {
  const style = { languages, attributes: lookClass };
  return `<svg class="figure" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c(drawing.width)} ${c(drawing.height)}" width="${c(drawing.width)}" height="${c(drawing.height)}" role="img" aria-labelledby="${drawing.id}-t ${drawing.id}-d">${head(drawing, languages)}${drawing.shapes.map((shape) => renderShape(shape, style)).join('')}</svg>`;
}

/** A drawing as a file of its own: colours as attributes, fonts named, dark where the reader prefers it. */
export function standaloneSvg(drawing: Drawing, languages: readonly Language[]): string {
  const used = new Set<LookName>(['sheet']);
  collectLooks(drawing.shapes, used);
  const style = { languages, attributes: lookAttributes };
  const ground = `<rect width="100%" height="100%"${lookAttributes('sheet', undefined)}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c(drawing.width)} ${c(drawing.height)}" width="${c(drawing.width)}" height="${c(drawing.height)}" role="img" aria-labelledby="${drawing.id}-t ${drawing.id}-d" xml:lang="${languages[0] ?? 'ja'}" font-family="${FONT_STACK}">${head(drawing, languages)}<style>${darkRules(used)}</style>${ground}${drawing.shapes.map((shape) => renderShape(shape, style)).join('')}</svg>\n`;
}

function head(drawing: Drawing, languages: readonly Language[]): string {
  return `<title id="${drawing.id}-t">${escapeXml(bothIn(drawing.title, languages))}</title><desc id="${drawing.id}-d">${escapeXml(bothIn(drawing.description, languages))}</desc>`;
}

const HEADS: readonly LookName[] = ['arrow', 'move-head', 'axis-head'];

function collectLooks(shapes: readonly Shape[], into: Set<LookName>): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') collectLooks(shape.shapes, into);
    else into.add(shape.look);
    if (shape.kind === 'line' && shape.arrow === true) for (const look of HEADS) into.add(look);
  }
}
