import type { Report, Section } from '../../../tree/report.ts';
import { wordPara } from '../../ooxml/text/rich-paras.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import { tag } from '../../ooxml/xml.ts';
import type { BodyContext } from './context.ts';
import { paragraph, runXml } from './paragraph.ts';

const part = (content: string): string => tag('w:r', {}, content);

/** The number of a section as the headings count it: unnumbered ones are passed over. */
export function sectionNumbers(report: Report): Map<Section, string> {
  const numbers = new Map<Section, string>();
  report.chapters.forEach((chapter, index) => {
    let count = 0;
    for (const section of chapter.sections) {
      if (section.isUnnumbered === true) continue;
      count += 1;
      numbers.set(section, `${index + 1}.${count}`);
    }
  });
  return numbers;
}

/** The anchor of a chapter. */
export function chapterAnchor(chapter: string): string {
  return `chapter-${chapter}`;
}

/** The table of contents: a field, whose entries stand there as links; page numbers come when the program that opens it renews the field. */
export function contents(report: Report, hasOwnNumbers: boolean, context: BodyContext): string {
  const numbers = sectionNumbers(report);
  const entries = report.chapters.flatMap((chapter, index) => [
    { level: 1 as const, anchor: chapterAnchor(chapter.chapter), number: String(index + 1), title: chapter.title },
    ...chapter.sections.map((section) => ({ level: 2 as const, anchor: section.id, number: numbers.get(section) ?? '', title: section.title })),
  ]);
  const begin =
    part('<w:fldChar w:fldCharType="begin"/>') +
    part('<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>') +
    part('<w:fldChar w:fldCharType="separate"/>');
  const end = part('<w:fldChar w:fldCharType="end"/>');
  const lines = entries.map((entry, index) => {
    const name = context.bookmarks.get(entry.anchor) ?? '';
    const [first = 'ja'] = context.languages;
    const number = hasOwnNumbers && entry.number !== '' ? [{ text: `${entry.number} `, language: first }] : [];
    const words = [...number, ...wordPara(entry.title, context.languages).runs].map((run) => runXml(run, context)).join('');
    const link = tag('w:hyperlink', { 'w:anchor': name, 'w:history': 1 }, words);
    const style = tag('w:pPr', {}, tag('w:pStyle', { 'w:val': entry.level === 1 ? context.styles.contents1 : context.styles.contents2 }));
    return tag('w:p', {}, style, index === 0 ? begin : '', link, index === entries.length - 1 ? end : '');
  });
  return paragraph(wordPara(officeWord('contents'), context.languages), 'contentsHeading', context) + lines.join('');
}
