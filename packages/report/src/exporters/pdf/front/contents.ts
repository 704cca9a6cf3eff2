import { COLOURS } from '../../../drawing/looks/colours.ts';
import { say } from '../../../locales/words.ts';
import type { StructureElement } from '../file/structure.ts';
import { Page } from '../layout/page.ts';
import { LANGUAGE_TAGS, type Setting } from '../layout/setting.ts';
import { SIZES } from '../style/tables.ts';
import { elidedEnd } from '../text/elided.ts';
import type { BilingualText } from '@anshin/model';

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly isChapter: boolean;
  readonly number: string;
  readonly title: BilingualText;
  readonly anchor: string;
}

const LINE = { chapter: 25, section: 15.4 } as const;
const INDENT = { number: 14, title: 42 } as const;
/** Room at the right for the number of the page. */
const PAGE_ROOM = 34;
const TITLE_ROOM = 44;

/** The table of contents on as many pages as it needs; `pageOf` gives the number of the page that an anchor stands on, once that is known. */
export class ContentsPages {
  readonly pages: readonly Page[];
  readonly #setting: Setting;
  readonly #lines: { readonly entry: ContentsEntry; readonly page: Page; readonly y: number }[] = [];

  constructor(setting: Setting, entries: readonly ContentsEntry[]) {
    this.#setting = setting;
    const pages: Page[] = [new Page(false)];
    let y = (pages[0]?.frame.top ?? 0) + TITLE_ROOM;
    for (const [index, entry] of entries.entries()) {
      const height = entry.isChapter ? LINE.chapter : LINE.section;
      let page = pages.at(-1) ?? new Page(false);
      const needed = entry.isChapter && index < entries.length - 1 ? height + LINE.section : height;
      if (y + needed > page.frame.bottom) {
        page = new Page(false);
        pages.push(page);
        y = page.frame.top;
      }
      y += height;
      this.#lines.push({ entry, page, y });
    }
    this.pages = pages;
  }

  draw(pageOf: (anchor: string) => number, parent: StructureElement): void {
    const { first, second } = this.#setting;
    const [page] = this.pages;
    if (page === undefined) return;
    const title = say('page.contents');
    const look = { face: this.#setting.bold, size: SIZES.chapter, colour: COLOURS.accent.light };
    page.enter(parent.add('P'));
    page.text(
      this.#setting.shown(second === undefined ? title[first] : `${title[first]}  ${title[second]}`),
      page.frame.x,
      page.frame.top + SIZES.chapter,
      look,
    );
    const list = parent.add('TOC');
    for (const line of this.#lines) this.#drawLine(line.entry, line.page, line.y, pageOf(line.entry.anchor), list.add('TOCI'));
  }

  #drawLine(entry: ContentsEntry, page: Page, y: number, pageNumber: number, item: StructureElement): void {
    const { x, width } = page.frame;
    const look = this.#look(entry);
    const link = item.add('Reference').add('Link');
    const right = x + width;
    const shown = String(pageNumber);
    const numberWidth = look.face.width(shown) * look.size;
    page.enter(link);
    page.text(entry.number, x + INDENT.number, y, { ...look, colour: COLOURS.accent.light });
    const left = entry.isChapter ? x : x + INDENT.title;
    let end = left + this.#drawTitle(entry, page, left, y, right - PAGE_ROOM - left, link);
    page.enter(link);
    page.text(shown, right - numberWidth, y, look);
    if (!entry.isChapter) {
      page.enter('artifact');
      end += 6;
      page.raw(
        `q 0.6 w 0.55 0.6 0.61 RG [0.6 3] 0 d ${end.toFixed(2)} ${(page.height - y + 2).toFixed(2)} m ${(right - numberWidth - 6).toFixed(2)} ${(page.height - y + 2).toFixed(2)} l S Q`,
      );
    }
    const key = this.#setting.nextLink();
    link.kids.push({ page, annotation: key });
    page.links.push({ x, y: y - look.size, width, height: look.size * 1.3, to: entry.anchor, words: entry.title[this.#setting.first], element: link, key });
  }

  #look(entry: ContentsEntry): { face: Setting['bold']; size: number; colour: string } {
    return { face: this.#setting.face(entry.isChapter), size: entry.isChapter ? SIZES.heading4 : SIZES.notice, colour: COLOURS.ink.light };
  }

  /** Draws a title in one line and gives its width. */
  #drawTitle(entry: ContentsEntry, page: Page, x: number, y: number, room: number, link: StructureElement): number {
    const { first, second } = this.#setting;
    const look = this.#look(entry);
    const own = elidedEnd(this.#setting.shown(entry.title[first]), room, look);
    page.text(own, x, y, look);
    const width = look.face.width(own) * look.size;
    if (second === undefined || entry.title[second] === entry.title[first]) return width;
    const small = { face: this.#setting.regular, size: look.size * 0.86, colour: COLOURS.muted.light };
    const left = room - width - 8;
    if (left < 60) return width;
    const other = elidedEnd(this.#setting.shown(entry.title[second]), left, small);
    page.enter(link.add('Span', { lang: LANGUAGE_TAGS[second] }));
    page.text(other, x + width + 8, y, small);
    return width + 8 + small.face.width(other) * small.size;
  }
}
