import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { Inline, Rich } from '../../../tree/inline.ts';
import type { Setting } from '../layout/setting.ts';
import { SECOND } from '../style/tables.ts';
import type { Atom, SetLine } from './atom.ts';
import { breakLines } from './break-lines.ts';
import { AtomWriter, type RichStyle } from './rich-atoms.ts';

/** Content ready to be set into any width: once, or the first language and beneath it the second where they differ. */
export class RichText {
  /** The atoms of each language that is set. */
  readonly versions: readonly (readonly Atom[])[];
  readonly #leading: number;

  constructor(setting: Setting, rich: Rich, style: RichStyle, leading: number) {
    this.#leading = leading;
    const { first, second } = setting;
    if (second === undefined || !rich.some(differs)) {
      this.versions = [new AtomWriter(setting, style, first, second).write(rich).atoms];
      return;
    }
    const small = { size: style.size * SECOND, colour: style.colour ?? COLOURS.muted.light };
    this.versions = [new AtomWriter(setting, style, first, undefined).write(rich).atoms, new AtomWriter(setting, small, second, undefined).write(rich).atoms];
  }

  /** Width of the longest line when nothing is broken. */
  natural(): number {
    let most = 0;
    for (const atoms of this.versions) {
      let width = 0;
      for (const atom of atoms) {
        width = atom.ends === undefined ? width + atom.width : 0;
        most = Math.max(most, width);
      }
    }
    return most;
  }

  /** Width of the widest piece that should stay on one line. */
  least(): number {
    let most = 0;
    for (const atoms of this.versions) {
      let width = 0;
      let space = 0;
      for (const atom of atoms) {
        if (atom.mayBreak || atom.ends !== undefined) width = space = 0;
        if (atom.isSpace) space += atom.width;
        else {
          width += space + atom.width;
          space = 0;
        }
        most = Math.max(most, width);
      }
    }
    return most;
  }

  /** The stretches between forced ends of lines: width on one line, and height of a line, for a guess at the height. */
  stretches(): { readonly width: number; readonly leading: number }[] {
    return this.versions.flatMap((atoms) => {
      const found: { width: number; leading: number }[] = [];
      let width = 0;
      let size = 0;
      const close = (): void => {
        found.push({ width, leading: size * this.#leading });
        width = 0;
      };
      for (const atom of atoms) {
        size = Math.max(size, atom.look.size, atom.sign?.height ?? 0);
        if (atom.ends === undefined) width += atom.width;
        else close();
      }
      close();
      return found;
    });
  }

  /** The lines of a width. */
  lines(width: number): SetLine[] {
    return this.versions.flatMap((atoms) => breakLines(atoms, width, this.#leading));
  }

  /** The lines of each language, to stand side by side. */
  columns(width: number): SetLine[][] {
    return this.versions.map((atoms) => breakLines(atoms, width, this.#leading));
  }
}

/** Height of lines in points. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** Whether a piece is a text of its own that differs between the languages; signs carry both words side by side. */
function differs(inline: Inline): boolean {
  return (
    (inline.kind === 'text' || inline.kind === 'link') &&
    inline.text.ja.trim() !== inline.text.en.trim() &&
    /[\p{L}\p{N}]/u.test(inline.text.ja + inline.text.en)
  );
}
