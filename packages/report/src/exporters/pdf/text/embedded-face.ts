import { subsetFont } from '../../../fonts/subset-font.ts';
import type { TrueTypeFont } from '../../../fonts/true-type.ts';
import { array, dictionary, name, number, reference } from '../file/pdf-value.ts';
import type { PdfFile } from '../file/pdf-file.ts';

/** How many lines a block of the map from codes to characters may hold. Source: Adobe Technical Note 5014, 1.4.1. */
const MAP_BLOCK = 100;
/** Not symbolic: letters of the standard sets. Source: ISO 32000-1, table 123. */
const NONSYMBOLIC = 32;

/**
 * A font as one document uses it: every character gets a code when it is first set, so that the text can be got out of the file again
 * exactly, even where two characters share a glyph. Only the glyphs used are embedded.
 */
export class EmbeddedFace {
  /** The name under which pages know it. */
  readonly resource: string;
  readonly font: TrueTypeFont;
  /** The characters in the order of their codes, from 1. */
  readonly #codes: number[] = [];
  readonly #written = new Map<string, string>();
  readonly #advances = new Float64Array(0x10000).fill(-1);
  readonly #base: string;

  constructor(resource: string, base: string, font: TrueTypeFont) {
    this.resource = resource;
    this.#base = base;
    this.font = font;
  }

  /** Whether the font shows a character. */
  readonly hasGlyph = (codePoint: number): boolean => this.font.glyphOf(codePoint) !== 0;

  /** Width of a text in em. */
  width(text: string): number {
    let width = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit >= 0xd800 && unit <= 0xdbff) {
        width += this.#advance(text.codePointAt(index) ?? 0);
        index += 1;
        continue;
      }
      let advance = this.#advances[unit] ?? -1;
      if (advance < 0) {
        advance = this.#advance(unit);
        this.#advances[unit] = advance;
      }
      width += advance;
    }
    return width;
  }

  /** The text as a string operand of a page's content: two bytes a character. */
  encoded(text: string): string {
    let bytes = '';
    for (const character of text) bytes += this.#written.get(character) ?? this.#assign(character);
    return `(${bytes})`;
  }

  #advance(codePoint: number): number {
    return this.font.advance(this.font.glyphOf(codePoint)) / this.font.unitsPerEm;
  }

  /** Gives a character the next code and remembers how it is written. */
  #assign(character: string): string {
    const code = this.#codes.length + 1;
    this.#codes.push(character.codePointAt(0) ?? 0);
    const written = escaped(code >> 8) + escaped(code & 0xff);
    this.#written.set(character, written);
    return written;
  }

  /** The glyphs that were used, by their codes. */
  glyphsUsed(): number[] {
    return [0, ...this.#codes.map((codePoint) => this.font.glyphOf(codePoint))];
  }

  /** Writes the font with what was used of it and returns its number. */
  write(file: PdfFile): number {
    const glyphs = this.glyphsUsed();
    const { font } = this;
    const scaled = (value: number): string => number((value * 1000) / font.unitsPerEm);
    const bytes = subsetFont(font, glyphs);
    const base = name(`ANSHIN+${this.#base}`);
    const descriptor = file.add(
      dictionary({
        Type: '/FontDescriptor',
        FontName: base,
        Flags: String(NONSYMBOLIC),
        FontBBox: array(font.box.map(scaled)),
        ItalicAngle: '0',
        Ascent: scaled(font.ascent),
        Descent: scaled(font.descent),
        CapHeight: scaled(font.capHeight),
        StemV: this.#base.endsWith('Bold') ? '140' : '80',
        FontFile2: reference(file.addStream({ Length1: String(bytes.length) }, bytes)),
      }),
    );
    const descendant = file.add(
      dictionary({
        Type: '/Font',
        Subtype: '/CIDFontType2',
        BaseFont: base,
        CIDSystemInfo: '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
        FontDescriptor: reference(descriptor),
        DW: '1000',
        W: array(['0', array(glyphs.map((glyph) => scaled(font.advance(glyph))))]),
        CIDToGIDMap: '/Identity',
      }),
    );
    return file.add(
      dictionary({
        Type: '/Font',
        Subtype: '/Type0',
        BaseFont: base,
        Encoding: '/Identity-H',
        DescendantFonts: array([reference(descendant)]),
        ToUnicode: reference(file.addStream({}, this.#characterMap())),
      }),
    );
  }

  /** From codes back to characters. */
  #characterMap(): string {
    const lines = this.#codes.map((codePoint, index) => `<${hex(index + 1)}> <${utf16(codePoint).map(hex).join('')}>`);
    const blocks: string[] = [];
    for (let from = 0; from < lines.length; from += MAP_BLOCK) {
      const block = lines.slice(from, from + MAP_BLOCK);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
  }
}

/** Bytes that literal strings give a meaning of their own. Source: ISO 32000-1, 7.3.4.2. */
const ESCAPES: Readonly<Record<number, string>> = { 0x0a: '\\n', 0x0d: '\\r', 0x28: '\\(', 0x29: '\\)', 0x5c: '\\\\' };

function escaped(byte: number): string {
  return ESCAPES[byte] ?? String.fromCharCode(byte);
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(codePoint: number): number[] {
  const character = String.fromCodePoint(codePoint);
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
