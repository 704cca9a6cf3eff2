import type { Atom, Segment, SetLine } from './atom.ts';

/** Room between paragraphs inside a cell, as a share of a line. */
const PARAGRAPH_GAP = 0.35;
/** Where letters stand: the share of the em above. Source: ideographic em box of Noto Sans JP (OS/2: 880 above, 120 beneath). */
const ABOVE = 0.88;

/** A hair more than the width, so that sums of decimals do not break a line that fits. */
const HAIR = 0.01;

/** Sets atoms into lines of a width: greedy, Japanese line breaking rules kept by `mayBreak`; what is wider than a line is broken anywhere. */
export function breakLines(atoms: readonly Atom[], width: number, leading: number): SetLine[] {
  const breaker = new LineBreaker(width, leading);
  for (let at = 0; at < atoms.length; ) {
    const ends = atoms[at]?.ends;
    if (ends === undefined) {
      const end = clusterEnd(atoms, at);
      breaker.add(atoms, at, end);
      at = end;
    } else {
      at += 1;
      if (at < atoms.length) breaker.end(ends);
    }
  }
  return breaker.finish();
}

class LineBreaker {
  readonly #lines: SetLine[] = [];
  readonly #width: number;
  readonly #leading: number;
  #line: Atom[] = [];
  #used = 0;
  #extra = 0;

  constructor(width: number, leading: number) {
    this.#width = width + HAIR;
    this.#leading = leading;
  }

  /** Adds what stays together, on this line or the next. */
  add(atoms: readonly Atom[], from: number, to: number): void {
    const [ink, full] = widths(atoms, from, to);
    if (this.#line.length > 0 && this.#used + ink > this.#width) this.#close();
    for (let index = from; index < to; index++) {
      const atom = atoms[index];
      if (atom === undefined || (atom.isSpace && this.#line.length === 0)) continue;
      if (ink > this.#width) this.#addBroken(atom);
      else this.#line.push(atom);
    }
    if (ink <= this.#width) this.#used += full;
  }

  /** Ends a line or a paragraph. */
  end(ends: 'line' | 'paragraph'): void {
    this.#close();
    this.#extra = ends === 'paragraph' ? (this.#lines.at(-1)?.height ?? 0) * PARAGRAPH_GAP : 0;
  }

  finish(): SetLine[] {
    if (this.#line.length > 0 || this.#lines.length === 0) this.#close();
    return this.#lines;
  }

  #close(): void {
    this.#lines.push(finished(this.#line, this.#leading, this.#extra));
    this.#line = [];
    this.#used = 0;
    this.#extra = 0;
  }

  #push(atom: Atom): void {
    this.#line.push(atom);
    this.#used += atom.width;
  }

  /** Adds an atom of something wider than a line, broken between any two characters. */
  #addBroken(atom: Atom): void {
    if (this.#used + atom.width <= this.#width) return this.#push(atom);
    if (atom.sign !== undefined) {
      if (this.#used > 0) this.#close();
      return this.#push(atom);
    }
    let text = '';
    let own = 0;
    for (const character of atom.text) {
      const advance = atom.look.face.width(character) * atom.look.size;
      if (this.#used + own + advance > this.#width && this.#used + own > 0) {
        if (text !== '') this.#push({ ...atom, text, width: own });
        this.#close();
        [text, own] = ['', 0];
      }
      text += character;
      own += advance;
    }
    if (text !== '') this.#push({ ...atom, text, width: own });
  }
}

/** The end of what stays together from here: up to the next place where a line may end. */
function clusterEnd(atoms: readonly Atom[], from: number): number {
  let end = from + 1;
  while (end < atoms.length && atoms[end]?.mayBreak === false && atoms[end]?.ends === undefined) end += 1;
  return end;
}

/** Widths without and with the spaces at the end. */
function widths(atoms: readonly Atom[], from: number, to: number): [number, number] {
  let full = 0;
  let ink = 0;
  for (let index = from; index < to; index++) {
    const atom = atoms[index];
    full += atom?.width ?? 0;
    if (atom?.isSpace === false) ink = full;
  }
  return [ink, full];
}

function finished(atoms: readonly Atom[], leading: number, extra: number): SetLine {
  const size = atoms.reduce((most, atom) => Math.max(most, atom.look.size), 0) || 8;
  const tall = atoms.reduce((most, atom) => Math.max(most, atom.sign?.height ?? 0), 0);
  const inner = Math.max(size * leading, tall + size * (leading - 1));
  const signs: { x: number; sign: NonNullable<Atom['sign']> }[] = [];
  const segments: Segment[] = [];
  let x = 0;
  let ink = 0;
  let last: { x: number; text: string; width: number; atom: Atom } | undefined;
  const flush = (): void => {
    if (last === undefined) return;
    const { look, owner } = last.atom;
    segments.push({ x: last.x, text: last.text, width: last.width, look, owner });
    last = undefined;
  };
  for (const atom of atoms) {
    if (atom.sign !== undefined) {
      flush();
      signs.push({ x, sign: atom.sign });
      if (atom.text !== '') segments.push({ x: x + atom.inset, text: atom.text, width: atom.width - atom.inset, look: atom.look, owner: atom.owner });
    } else if (last !== undefined && last.atom.owner === atom.owner && isSame(last.atom, atom)) {
      last.text += atom.text;
      last.width += atom.width;
    } else {
      flush();
      last = { x, text: atom.text, width: atom.width, atom };
    }
    x += atom.width;
    if (!atom.isSpace) ink = x;
  }
  flush();
  const baseline = extra + (tall > size * leading ? tall + (inner - tall) / 2 : (inner - size) / 2 + ABOVE * size);
  return { height: inner + extra, baseline, width: ink, segments, signs };
}

function isSame(one: Atom, other: Atom): boolean {
  return one.look === other.look || (one.look.face === other.look.face && one.look.size === other.look.size && one.look.colour === other.look.colour);
}
