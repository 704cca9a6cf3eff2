/** A piece of a text as it is shown: as it is, or told in another form, and then what it stands for. */
export interface CoveredPiece {
  readonly shown: string;
  /** The characters that `shown` stands for, where that is not the same. */
  readonly standsFor?: string;
}

/** Characters without a picture of their own: joiners, selectors, isolates. They are dropped where the font lacks them. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
/** A letter with marks after it, which often has a character of its own. */
const COMPOSABLE = /\P{M}\p{M}+/gu;
/** How many characters of a run without glyphs are told one by one. ASSUMPTION: a word; a reader needs no more to find the original. */
const TOLD = 6;

/**
 * A text in pieces that a font can show. What it has no glyph for (emoji, scripts that it does not hold) is told by its
 * Unicode numbers in brackets, 〔U+1F600〕, so that nothing is lost in silence and no empty box is printed; of a long run the first
 * characters and how many follow: 〔U+05E9 U+05DC … +12〕.
 */
export function coverText(text: string, hasGlyph: (codePoint: number) => boolean): CoveredPiece[] {
  if (isCovered(text, hasGlyph)) return [{ shown: text }];
  const pieces: CoveredPiece[] = [];
  let known = '';
  let missing = '';
  const flush = (): void => {
    const run = missing.trimEnd();
    if (known !== '') pieces.push({ shown: known });
    if (run !== '') pieces.push({ shown: told(run), standsFor: run });
    known = missing.slice(run.length);
    missing = '';
  };
  for (const character of text.replace(COMPOSABLE, (sequence) => sequence.normalize('NFC'))) {
    if (character === ' ' && missing !== '') missing += character;
    else if (hasGlyph(character.codePointAt(0) ?? 0)) {
      if (missing !== '') flush();
      known += character;
    } else if (!INVISIBLE.test(character)) missing += character;
  }
  flush();
  return known === '' ? pieces : [...pieces, { shown: known }];
}

/** The same as one plain text. */
export function shownText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  return isCovered(text, hasGlyph)
    ? text
    : coverText(text, hasGlyph)
        .map((piece) => piece.shown)
        .join('');
}

function isCovered(text: string, hasGlyph: (codePoint: number) => boolean): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit > 0x7e) {
      if (unit >= 0xd800 && unit <= 0xdfff) return false;
      if (!hasGlyph(unit) || isMark(unit)) return false;
    }
  }
  return true;
}

/** Combining marks, also those of Japanese voicing: they are composed with the letter before them. */
function isMark(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || unit === 0x3099 || unit === 0x309a;
}

function told(run: string): string {
  const missing = [...run.replaceAll(' ', '')];
  const numbers = missing.slice(0, TOLD).map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `〔${numbers.join(' ')}${missing.length > TOLD ? ` … +${missing.length - TOLD}` : ''}〕`;
}
