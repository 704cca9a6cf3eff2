import type { BilingualText, Language } from '@anshin/model';
import { COLOURS, partyColour } from '../../../drawing/looks/colours.ts';
import type { Inline, Rich } from '../../../tree/inline.ts';
import type { TextLook } from '../layout/page.ts';
import { LANGUAGE_TAGS, type Setting } from '../layout/setting.ts';
import type { Atom, Owner, Sign } from './atom.ts';
import { levelSign, MINI_MAP, markSign, miniMapSign, shareSign, tagSign } from './signs.ts';
import { mayBreakBetween, type Token, tokensOf } from './tokens.ts';

/** How content is set as a whole. */
export interface RichStyle {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: string;
}

const LEVEL_COLOURS = { 1: COLOURS.ink.light, 2: COLOURS.serious.light, 3: COLOURS.critical.light } as const;
const MARK_COLOURS = { none: COLOURS.muted.light, off: COLOURS.muted.light, gap: COLOURS.critical.light } as const;
const SHARE_WIDTH = 44;

/** Turns content of one language into atoms; signs show the other language too where it is given. */
export class AtomWriter {
  readonly atoms: Atom[] = [];
  readonly #setting: Setting;
  readonly #language: Language;
  readonly #other: Language | undefined;
  readonly #style: RichStyle;
  /** Set on all text that is not in the document's first language. */
  readonly #foreign: Owner | undefined;
  #last = '';

  constructor(setting: Setting, style: RichStyle, language: Language, other: Language | undefined) {
    this.#setting = setting;
    this.#style = style;
    this.#language = language;
    this.#other = other;
    this.#foreign = language === setting.first ? undefined : { type: 'Span', notes: { lang: LANGUAGE_TAGS[language] } };
  }

  write(rich: Rich): this {
    for (const inline of rich) this.#inline(inline);
    return this;
  }

  #look(colour?: string, isBold?: boolean, size = this.#style.size): TextLook {
    return { face: this.#setting.face(isBold ?? this.#style.isBold === true), size, colour: colour ?? this.#style.colour ?? COLOURS.ink.light };
  }

  #inline(inline: Inline): void {
    const { size } = this.#style;
    switch (inline.kind) {
      case 'text':
        return this.#text(
          inline.text[this.#language],
          this.#look(inline.tone === 'muted' ? COLOURS.muted.light : undefined, inline.tone === 'strong' ? true : undefined),
        );
      case 'code':
        return this.#text(inline.code, this.#look(COLOURS.muted.light, false, size * 0.92), { isCode: true });
      case 'party':
        return this.#party(inline);
      case 'level':
        this.#sign(levelSign(inline.rank, size), size * 0.95);
        return this.#word(inline.text, this.#look(LEVEL_COLOURS[inline.rank], inline.rank > 1 ? true : undefined));
      case 'mark': {
        this.#sign(markSign(inline.mark, size), size * 0.95);
        const colour = inline.mark === 'none' || inline.mark === 'off' || inline.mark === 'gap' ? MARK_COLOURS[inline.mark] : undefined;
        return this.#word(inline.text, this.#look(colour, inline.mark === 'gap' ? true : undefined));
      }
      case 'link':
        return this.#link(inline.to, inline.text[this.#language], inline.isCode === true);
      case 'share':
        this.#sign(shareSign(inline.share, SHARE_WIDTH, size), SHARE_WIDTH + 4);
        return this.#text(`${Math.round(inline.share * 100)} %`, this.#look(), { isGlued: true, isTogether: true });
      case 'mini-map':
        this.#sign(miniMapSign(inline), MINI_MAP);
        return this.#end('line');
      case 'break':
        return this.#end(inline.wide === true ? 'paragraph' : 'line');
    }
  }

  #end(ends: 'line' | 'paragraph'): void {
    this.atoms.push({ text: '', width: 0, isSpace: false, mayBreak: false, look: this.#look(), owner: undefined, sign: undefined, inset: 0, ends });
    this.#last = '';
  }

  #sign(sign: Sign, width: number): void {
    const mayBreak = this.#last !== '' && mayBreakBetween(this.#last, '■');
    this.atoms.push({ text: '', width, isSpace: false, mayBreak, look: this.#look(), owner: undefined, sign, inset: 0, ends: undefined });
    this.#last = '■';
  }

  #party(inline: Inline & { readonly kind: 'party' }): void {
    const look = this.#look(partyColour(inline.colour).ink.light, true, this.#style.size * 0.8);
    const inner = look.face.width(inline.tag) * look.size;
    const width = Math.max(this.#style.size * 1.9, inner + 5);
    const mayBreak = this.#last !== '' && mayBreakBetween(this.#last, '■');
    const sign = tagSign(inline.colour, width, look.size);
    this.atoms.push({ text: inline.tag, width, isSpace: false, mayBreak, look, owner: this.#foreign, sign, inset: (width - inner) / 2, ends: undefined });
    this.#last = '■';
    if (inline.tagOnly === true) return;
    this.#text(' ', this.#look(), { isGlued: true });
    this.#word(inline.name, this.#look(), false);
  }

  /** A sign's word, and beside it the other language's where that differs. */
  #word(text: BilingualText, look: TextLook, mayStayWhole = true): void {
    const isTogether = mayStayWhole && text.ja.length <= 12 && text.en.length <= 18;
    this.#text(text[this.#language], look, { isGlued: true, isTogether });
    if (this.#other === undefined || text[this.#other] === text[this.#language]) return;
    const owner: Owner = { type: 'Span', notes: { lang: LANGUAGE_TAGS[this.#other] } };
    this.#text(' ', look, {});
    this.#text(text[this.#other], this.#look(COLOURS.muted.light, false, this.#style.size * 0.86), { owner, isTogether });
  }

  #link(to: string, words: string, isCode: boolean): void {
    const look = this.#look(COLOURS.accent.light, undefined, isCode ? this.#style.size * 0.92 : this.#style.size);
    if (!this.#setting.anchors.has(to)) return this.#text(words, this.#look(), { isCode });
    const owner: Owner = { type: 'Link', notes: this.#foreign?.notes ?? {}, to, words };
    this.#text(words, look, { isCode, owner });
  }

  #text(
    text: string,
    look: TextLook,
    how: { readonly isCode?: boolean; readonly owner?: Owner; readonly isGlued?: boolean; readonly isTogether?: boolean } = {},
  ): void {
    const owner = how.owner ?? this.#foreign;
    for (const piece of this.#setting.covered(text)) {
      const own: Owner | undefined =
        piece.standsFor === undefined ? owner : { ...(owner ?? { type: 'Span' }), notes: { ...owner?.notes, actual: piece.standsFor } };
      for (const [index, token] of this.#tokens(piece.shown, how.isCode === true).entries()) {
        const isFree = how.isTogether !== true && token.mayBreak;
        const mayBreak = index > 0 ? isFree : how.isGlued !== true && this.#last !== '' && mayBreakBetween(this.#last, token.text[0] ?? '', how.isCode);
        const width = look.face.width(token.text) * look.size;
        this.atoms.push({ text: token.text, width, isSpace: token.isSpace, mayBreak, look, owner: own, sign: undefined, inset: 0, ends: undefined });
        this.#last = token.text.at(-1) ?? '';
      }
    }
  }

  #tokens(text: string, isCode: boolean): readonly Token[] {
    const key = isCode ? `\u0001${text}` : text;
    const known = this.#setting.tokens.get(key);
    if (known !== undefined) return known;
    const tokens = tokensOf(text, isCode);
    this.#setting.tokens.set(key, tokens);
    return tokens;
  }
}
