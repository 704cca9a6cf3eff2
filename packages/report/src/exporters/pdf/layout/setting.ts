import type { BilingualText, Language } from '@anshin/model';
import { coverText, type CoveredPiece, shownText } from '../../../fonts/covered-text.ts';
import type { EmbeddedFace } from '../text/embedded-face.ts';
import type { Token } from '../text/tokens.ts';
import type { Page } from './page.ts';

/** A place that links and bookmarks lead to. */
export interface Place {
  readonly page: Page;
  readonly y: number;
}

/** An entry of the outline that viewers show beside the pages. */
export interface Bookmark extends Place {
  readonly level: number;
  readonly title: string;
}

/** What all parts of one document share while it is set. */
export class Setting {
  readonly first: Language;
  readonly second: Language | undefined;
  readonly regular: EmbeddedFace;
  readonly bold: EmbeddedFace;
  /** Anchors that the report will have; links to others are plain text. */
  readonly anchors: ReadonlySet<string>;
  readonly places = new Map<string, Place>();
  readonly bookmarks: Bookmark[] = [];
  /** Texts that were broken into tokens already, by their look. */
  readonly tokens = new Map<string, readonly Token[]>();
  /** Whether some character was told in another form, so that the report says what that means. */
  hasToldCharacters = false;
  #links = 0;

  constructor(languages: readonly Language[], faces: { readonly regular: EmbeddedFace; readonly bold: EmbeddedFace }, anchors: ReadonlySet<string>) {
    this.first = languages[0] ?? 'ja';
    this.second = languages[1];
    this.regular = faces.regular;
    this.bold = faces.bold;
    this.anchors = anchors;
  }

  face(isBold: boolean): EmbeddedFace {
    return isBold ? this.bold : this.regular;
  }

  /** The languages in order. */
  get languages(): readonly Language[] {
    return this.second === undefined ? [this.first] : [this.first, this.second];
  }

  /** A text in pieces that the fonts can show. */
  covered(text: string): readonly CoveredPiece[] {
    const pieces = coverText(text, this.regular.hasGlyph);
    if (pieces.some((piece) => piece.standsFor !== undefined)) this.hasToldCharacters = true;
    return pieces;
  }

  /** A text as the fonts can show it. */
  shown(text: string): string {
    const shown = shownText(text, this.regular.hasGlyph);
    if (shown.includes('〔U+')) this.hasToldCharacters = true;
    return shown;
  }

  /** A bilingual text as the fonts can show it. */
  shownBilingual(text: BilingualText): BilingualText {
    return { ja: this.shown(text.ja), en: this.shown(text.en) };
  }

  /** A number for a further link. */
  nextLink(): number {
    this.#links += 1;
    return this.#links;
  }
}

/** Language tags as PDF wants them. Source: BCP 47. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };
