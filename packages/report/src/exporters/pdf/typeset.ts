import { readTrueType } from '../../fonts/true-type.ts';
import type { ReportInput } from '../../report-input.ts';
import { cleanText, NAME_LIMIT } from '../../text/clean-text.ts';
import { text } from '../../tree/inline.ts';
import { type Report, type Section, sectionsOf } from '../../tree/report.ts';
import { headingFlow, plainOf } from './blocks/heading-flow.ts';
import { liesOnSide, roomOf, sectionFlows } from './blocks/section-flows.ts';
import { StructureElement } from './file/structure.ts';
import { type ContentsEntry, ContentsPages } from './front/contents.ts';
import { drawCover } from './front/cover.ts';
import { drawRunningHeads } from './front/running-heads.ts';
import { readPicture } from './images/picture.ts';
import type { Page } from './layout/page.ts';
import { Paginator } from './layout/paginator.ts';
import { Setting } from './layout/setting.ts';
import { EmbeddedFace } from './text/embedded-face.ts';
import { writeDocument } from './write-document.ts';

/** Reports with fewer sections, such as an extract, go without a table of contents. */
const BRIEF = 4;
/** A section is not begun where less than this share of the page is left. */
const ROOM_TO_BEGIN = 0.3;

/** Sets a report into pages and gives the bytes of the file. */
export function typeset(report: Report, input: ReportInput, fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array }): Uint8Array {
  const faces = {
    regular: new EmbeddedFace('R', 'NotoSansJP-Regular', readTrueType(fonts.regular)),
    bold: new EmbeddedFace('B', 'NotoSansJP-Bold', readTrueType(fonts.bold)),
  };
  const setting = new Setting(input.languages, faces, anchorsOf(report));
  const document = new StructureElement('Document');
  const front = document.add('Part');
  const logo = input.cover?.logo === undefined ? undefined : readPicture(input.cover.logo);
  const { pages, heads } = setChapters(setting, report, input, document);
  const contents = sectionsOf(report).length < BRIEF ? undefined : new ContentsPages(setting, entriesOf(report));
  const cover = drawCover(setting, report, input, logo, front);
  const all: readonly Page[] = [cover, ...(contents?.pages ?? []), ...pages];
  const numbers = new Map<object, number>(all.map((page, index) => [page, index + 1]));
  contents?.draw((anchor) => numbers.get(setting.places.get(anchor)?.page ?? cover) ?? 1, front);
  const words = {
    title: setting.shown(report.title[setting.first]),
    marking: setting.shown(cleanText(input.cover?.marking ?? '', NAME_LIMIT)),
    pages: all.length,
  };
  for (const [index, page] of all.entries()) if (index > 0) drawRunningHeads(setting, page, { ...words, section: heads.get(page) ?? '', page: index + 1 });
  return writeDocument(setting, { report, input, pages: all, document, logo });
}

/** Sets all chapters; gives their pages and which section each page shows first. */
function setChapters(
  setting: Setting,
  report: Report,
  input: ReportInput,
  document: StructureElement,
): { readonly pages: readonly Page[]; readonly heads: ReadonlyMap<Page, string> } {
  const paginator = new Paginator();
  const heads = new Map<Page, string>();
  const total = sectionsOf(report).length;
  let done = 0;
  for (const [index, chapter] of report.chapters.entries()) {
    const part = document.add('Part');
    for (const [at, section] of chapter.sections.entries()) {
      const isWide = liesOnSide(section);
      if (at === 0 || isFull(paginator)) paginator.startPage(isWide);
      paginator.turn(isWide);
      const room = roomOf(isWide);
      const opening =
        at === 0
          ? [headingFlow(setting, { level: 1, title: [text(chapter.title)], number: String(index + 1), anchor: chapterAnchor(index) }, room.width, part)]
          : [];
      const number = numberOf(section, index, at);
      const from = paginator.pages.length - 1;
      paginator.place([...opening, ...sectionFlows(setting, section, number, room, part.add('Sect'))]);
      const head = setting.shown(`${number} ${plainOf(setting, [text(section.title)])}`.trim());
      for (const page of paginator.pages.slice(Math.max(0, from))) if (!heads.has(page)) heads.set(page, head);
      done += 1;
      input.progress?.(done, total);
    }
  }
  return { pages: paginator.pages, heads };
}

function isFull(paginator: Paginator): boolean {
  const { frame } = paginator.page;
  return paginator.y > frame.bottom - (frame.bottom - frame.top) * ROOM_TO_BEGIN;
}

function chapterAnchor(index: number): string {
  return `chapter.${index + 1}`;
}

/** The number of a section as in the other formats. */
function numberOf(section: Section, chapter: number, at: number): string {
  return section.isUnnumbered === true ? '' : `${chapter + 1}.${at + 1}`;
}

function entriesOf(report: Report): ContentsEntry[] {
  return report.chapters.flatMap((chapter, index) => [
    { isChapter: true, number: '', title: chapter.title, anchor: chapterAnchor(index) },
    ...chapter.sections.map((section, at) => ({ isChapter: false, number: numberOf(section, index, at), title: section.title, anchor: section.id })),
  ]);
}

/** All places that links of a report can lead to. */
function anchorsOf(report: Report): Set<string> {
  const anchors = new Set<string>();
  for (const section of sectionsOf(report)) {
    anchors.add(section.id);
    for (const block of section.blocks) {
      if (block.type === 'heading') anchors.add(block.id);
      if (block.type === 'table') for (const row of block.rows) if (row.anchor !== undefined) anchors.add(row.anchor);
    }
  }
  return anchors;
}
