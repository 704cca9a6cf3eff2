import { packed } from '../file/pdf-file.ts';
import { number } from '../file/pdf-value.ts';
import type { StructureElement } from '../file/structure.ts';
import { MARGIN, PAPER } from '../style/tables.ts';
import type { EmbeddedFace } from '../text/embedded-face.ts';

/** A link on a page: the area, where it leads, and what is read out. */
export interface PageLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly to: string;
  readonly words: string;
  readonly element: StructureElement;
  /** Number of the annotation, counted through the document. */
  readonly key: number;
}

/** How a text is set beside its place. */
export interface TextLook {
  readonly face: EmbeddedFace;
  readonly size: number;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** One page while it is drawn. Lengths are points from the upper left; content belongs to an element of the structure or is an artifact. */
export class Page {
  readonly isWide: boolean;
  readonly width: number;
  readonly height: number;
  readonly links: PageLink[] = [];
  /** The elements that marked content belongs to, by mark. */
  readonly marks: StructureElement[] = [];
  /** Opacities used, by the name of their graphics state. */
  readonly opacities = new Map<string, number>();
  readonly #contents: Uint8Array[] = [];
  #parts: string[] = [];
  #owner: StructureElement | 'artifact' | undefined;
  #font = '';
  #fill = '';

  constructor(isWide: boolean) {
    this.isWide = isWide;
    this.width = isWide ? PAPER.long : PAPER.short;
    this.height = isWide ? PAPER.short : PAPER.long;
  }

  /** Left edge and width of the text, its upper and lower edge. */
  get frame(): { readonly x: number; readonly width: number; readonly top: number; readonly bottom: number } {
    return { x: MARGIN.side, width: this.width - 2 * MARGIN.side, top: MARGIN.top, bottom: this.height - MARGIN.bottom };
  }

  /** What is drawn from here on belongs to this element, or is decoration. */
  enter(owner: StructureElement | 'artifact'): void {
    if (this.#owner === owner) return;
    this.#leave();
    this.#owner = owner;
    if (owner === 'artifact') {
      this.#parts.push('/Artifact BMC');
      return;
    }
    const mark = this.marks.length;
    this.marks.push(owner);
    owner.kids.push({ page: this, mark });
    this.#parts.push(`/${owner.type} <</MCID ${mark}>> BDC`);
  }

  #leave(): void {
    if (this.#owner !== undefined) this.#parts.push('EMC');
    this.#owner = undefined;
  }

  /** The name of a graphics state with this opacity. */
  opacity(value: number): string {
    const state = `O${Math.round(value * 100)}`;
    this.opacities.set(state, value);
    return state;
  }

  /** Adds operators as they are; `y` in them already counts from below. */
  raw(operators: string): void {
    this.#parts.push(operators);
  }

  /** Operators between saved and restored state. */
  saved(draw: () => void): void {
    this.#parts.push('q');
    const [font, fill] = [this.#font, this.#fill];
    draw();
    this.#parts.push('Q');
    [this.#font, this.#fill] = [font, fill];
  }

  /** The colour of areas and letters. */
  fill(colour: string): void {
    if (this.#fill === colour) return;
    this.#fill = colour;
    this.#parts.push(`${rgb(colour)} rg`);
  }

  /** The colour and width of lines. */
  stroke(colour: string, width: number): void {
    this.#parts.push(`${rgb(colour)} RG ${number(width)} w`);
  }

  /** A filled rectangle. */
  area(x: number, y: number, width: number, height: number, colour: string): void {
    this.fill(colour);
    this.#parts.push(`${number(x)} ${number(this.height - y - height)} ${number(width)} ${number(height)} re f`);
  }

  /** A level line. */
  rule(x: number, y: number, width: number, colour: string, weight: number): void {
    this.area(x, y - weight / 2, width, weight, colour);
  }

  /** A line of text whose letters stand on `y`; `squeeze` narrows it to that share of its width. */
  text(text: string, x: number, y: number, look: TextLook, squeeze = 1): void {
    if (text === '') return;
    this.#select(look);
    const matrix = `${number(squeeze)} 0 0 1 ${number(x)} ${number(this.height - y)}`;
    this.#parts.push(`BT ${matrix} Tm ${look.face.encoded(text)} Tj ET`);
  }

  /** A line of text that runs upward from its place. */
  textUpward(text: string, x: number, y: number, look: TextLook): void {
    if (text === '') return;
    this.#select(look);
    this.#parts.push(`BT 0 1 -1 0 ${number(x)} ${number(this.height - y)} Tm ${look.face.encoded(text)} Tj ET`);
  }

  #select(look: TextLook): void {
    this.fill(look.colour);
    const font = `/${look.face.resource} ${number(look.size)} Tf`;
    if (this.#font === font) return;
    this.#font = font;
    this.#parts.push(font);
  }

  /** Compresses what was drawn so far, so that long reports do not pile up in memory; more may be drawn afterwards. */
  close(): void {
    this.#leave();
    if (this.#parts.length === 0) return;
    this.#contents.push(packed(this.#parts.join('\n')));
    this.#parts = [];
    this.#font = '';
    this.#fill = '';
  }

  /** The content streams, compressed. */
  contents(): readonly Uint8Array[] {
    this.close();
    return this.#contents;
  }
}

const CHANNELS = new Map<string, string>();

/** A colour `#rrggbb` as three numbers. */
export function rgb(colour: string): string {
  const known = CHANNELS.get(colour);
  if (known !== undefined) return known;
  const written = [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
  CHANNELS.set(colour, written);
  return written;
}
