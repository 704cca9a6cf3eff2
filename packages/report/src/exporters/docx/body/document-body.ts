import type { ReportInput } from '../../../report-input.ts';
import type { Report, Section } from '../../../tree/report.ts';
import type { ReportCover } from '../../../report-cover.ts';
import { wordPara } from '../../ooxml/text/rich-paras.ts';
import { tag } from '../../ooxml/xml.ts';
import type { StyleKey } from '../parts/styles/tables.ts';
import { sectionProperties } from '../parts/page.ts';
import { blockXml } from './block-xml.ts';
import { chapterAnchor, contents } from './contents.ts';
import type { BodyContext } from './context.ts';
import { coverPage } from './cover.ts';
import { bookmark, paragraph } from './paragraph.ts';

/** What the body needs from the file around it. */
export interface BodyFrame {
  /** References to headers and footers, for every section. */
  readonly references: string;
  /** What a template adds to the set-up of its pages. */
  readonly extra: string;
  /** Whether headings bear the report's own numbers; a template brings its own or none. */
  readonly hasOwnNumbers: boolean;
  readonly addLogo: (logo: NonNullable<ReportCover['logo']>) => string;
}

/** Figures wider than this, and wider than high, are read better on a page that lies on its side. In pixels; the width that a standing page shows at three fifths. */
const WIDE_FIGURE = 1_100;

/** The whole body: cover, contents, chapters; pages turn where a section is wide. */
export function documentBody(report: Report, input: ReportInput, context: BodyContext, frame: BodyFrame): string {
  const parts: string[] = [coverPage(report, input, context, frame.addLogo), PAGE_BREAK, contents(report, frame.hasOwnNumbers, context)];
  const sections = report.chapters.flatMap((chapter) => chapter.sections.map((section, at) => ({ section, chapter, isFirst: at === 0 })));
  let isTurned = false;
  let isTitlePage = true;
  sections.forEach(({ section, chapter, isFirst }, index) => {
    const turns = isWide(section);
    if (turns !== isTurned) {
      parts.push(sectionEnd(sectionProperties(context.page, isTurned, frame.references, isTitlePage, frame.extra)));
      isTitlePage = false;
    }
    isTurned = turns;
    if (isFirst) parts.push(heading(chapter.title, chapterAnchor(chapter.chapter), 'heading1', context, '<w:pageBreakBefore/>'));
    parts.push(heading(section.title, section.id, 'heading2', context, headingForm(section, frame)));
    section.blocks.forEach((block, at) => parts.push(blockXml(block, turns, context, at === 0)));
    input.progress?.(index + 1, sections.length);
  });
  return `${parts.join('')}${sectionProperties(context.page, isTurned, frame.references, isTitlePage, frame.extra)}`;
}

const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

function isWide(section: Section): boolean {
  return (
    section.isWide === true ||
    section.blocks.some(
      (block) => block.type === 'matrix' || (block.type === 'figure' && block.drawing.width > WIDE_FIGURE && block.drawing.width > block.drawing.height),
    )
  );
}

/** The end of a section: a paragraph that takes no room. */
function sectionEnd(properties: string): string {
  return tag('w:p', {}, tag('w:pPr', {}, '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>', properties));
}

function headingForm(section: Section, { hasOwnNumbers }: BodyFrame): string {
  return section.isUnnumbered === true && hasOwnNumbers ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : '';
}

function heading(title: Section['title'], anchor: string, style: StyleKey, context: BodyContext, before: string): string {
  return paragraph(wordPara(title, context.languages), style, context, { before, ...bookmark(anchor, context) });
}
