import type { BilingualText, Language } from '@anshin/model';
import type { Drawing, Shape, TextShape } from '../../drawing/drawing.ts';
import { lookAttributes } from '../../drawing/svg/figure-styles.ts';
import { renderShape, type SvgStyle } from '../../drawing/svg/render-shape.ts';
import { shownText } from '../../fonts/covered-text.ts';
import { textPath } from '../../fonts/glyph-path.ts';
import { placeText } from '../../fonts/place-text.ts';
import type { TrueTypeFont } from '../../fonts/true-type.ts';

/** The two faces that figures are set in. */
export interface OutlineFaces {
  readonly regular: TrueTypeFont;
  readonly bold: TrueTypeFont;
}

/**
 * A drawing as SVG whose letters are outlines, so that whoever turns it into pixels needs no font and the picture is the same on every
 * system. Light colours on white.
 */
export function outlinedSvg(drawing: Drawing, languages: readonly Language[], faces: OutlineFaces): string {
  const style = { languages, attributes: lookAttributes };
  const shapes = drawing.shapes.map((shape) => outlined(shape, style, faces));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" width="${drawing.width}" height="${drawing.height}">${shapes.join('')}</svg>`;
}

function outlined(shape: Shape, style: SvgStyle, faces: OutlineFaces): string {
  if (shape.kind === 'group') return shape.shapes.map((inner) => outlined(inner, style, faces)).join('');
  return shape.kind === 'text' ? outlinedText(shape, style, faces) : renderShape(shape, style);
}

function outlinedText(shape: TextShape, style: SvgStyle, faces: OutlineFaces): string {
  const hasGlyph = (codePoint: number): boolean => faces.regular.glyphOf(codePoint) !== 0;
  const text: BilingualText = { ja: shownText(shape.text.ja, hasGlyph), en: shownText(shape.text.en, hasGlyph) };
  const face = (isBold: boolean): TrueTypeFont => (isBold ? faces.bold : faces.regular);
  const lines = placeText({ ...shape, text }, style.languages, (line, isBold) => widthOf(face(isBold), line));
  const data = lines.map((line) => textPath(face(line.isBold), line.text, line)).join('');
  if (data === '') return '';
  const [x, y] = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  return `<path d="${data}" transform="translate(${x} ${y})${shape.turned === true ? ' rotate(-90)' : ''}"${style.attributes(shape.look, shape.party)}/>`;
}

/** Width of a text in em. */
function widthOf(font: TrueTypeFont, text: string): number {
  let width = 0;
  for (const character of text) width += font.advance(font.glyphOf(character.codePointAt(0) ?? 0));
  return width / font.unitsPerEm;
}
