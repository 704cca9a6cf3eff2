import type { ElementNotes } from '../file/structure.ts';
import type { Page, TextLook } from '../layout/page.ts';

/** To whom a stretch of text belongs inside its paragraph: a link, or a span of another language or with another meaning. One object per stretch. */
export interface Owner {
  readonly type: 'Link' | 'Span';
  readonly notes: ElementNotes;
  /** The anchor that a link leads to, and what it says. */
  readonly to?: string;
  readonly words?: string;
}

/** A drawn sign in a line of text; it is decoration, its word stands beside it. `y` is where letters stand. */
export interface Sign {
  readonly height: number;
  readonly draw: (page: Page, x: number, y: number) => void;
}

/** The smallest part of a paragraph: a token, a sign, or the end of a line. Widths are points. */
export interface Atom {
  readonly text: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly mayBreak: boolean;
  readonly look: TextLook;
  readonly owner: Owner | undefined;
  readonly sign: Sign | undefined;
  /** Where the letters begin inside the atom: those of a tag stand in a box. */
  readonly inset: number;
  /** The end of a line, with room beneath or without. */
  readonly ends: 'line' | 'paragraph' | undefined;
}

/** A stretch of text in a line, set with one look for one owner. */
export interface Segment {
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly look: TextLook;
  readonly owner: Owner | undefined;
}

/** A finished line. */
export interface SetLine {
  readonly height: number;
  /** Where letters stand, from the upper edge. */
  readonly baseline: number;
  readonly width: number;
  readonly segments: readonly Segment[];
  readonly signs: readonly { readonly x: number; readonly sign: Sign }[];
}
