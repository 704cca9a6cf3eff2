import { tag } from '../../ooxml/xml.ts';
import type { StyleIds } from './styles/style-xml.ts';
import { W } from './document-styles.ts';

/** Numbers of chapters and sections, tied to the styles of headings. */
function headings(id: number, styles: StyleIds): string {
  const levels = [1, 2].map((level) =>
    tag(
      'w:lvl',
      { 'w:ilvl': level - 1 },
      '<w:start w:val="1"/><w:numFmt w:val="decimal"/>',
      tag('w:pStyle', { 'w:val': level === 1 ? styles.heading1 : styles.heading2 }),
      '<w:suff w:val="space"/>',
      tag('w:lvlText', { 'w:val': level === 1 ? '%1' : '%1.%2' }),
      '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>',
    ),
  );
  return tag('w:abstractNum', { 'w:abstractNumId': id }, '<w:multiLevelType w:val="multilevel"/>', ...levels);
}

/** Points of lists. */
function bullets(id: number): string {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:lvl>';
  return tag('w:abstractNum', { 'w:abstractNumId': id }, '<w:multiLevelType w:val="hybridMultilevel"/>', level);
}

function num(id: number, abstract: number): string {
  return tag('w:num', { 'w:numId': id }, tag('w:abstractNumId', { 'w:val': abstract }));
}

/** The numbering part of a report without a template: headings are list 1, points list 2. */
export function documentNumbering(styles: StyleIds): string {
  return tag('w:numbering', { 'xmlns:w': W }, headings(0, styles), bullets(1), num(1, 0), num(2, 1));
}

/** A template's numbering part with a list of points added, and the list's id. */
export function withBullets(numbering: string): { readonly xml: string; readonly bullets: number } {
  const most = (pattern: RegExp): number => Math.max(0, ...[...numbering.matchAll(pattern)].map((match) => Number(match[1])));
  const abstract = most(/w:abstractNumId="(\d+)"/g) + 1;
  const id = most(/<w:num w:numId="(\d+)"/g) + 1;
  const first = numbering.search(/<w:num[ >]/);
  const end = numbering.lastIndexOf('</w:numbering>');
  const cut = first < 0 ? end : first;
  const after = numbering.search(/<w:numIdMacAtCleanup/);
  const close = after < 0 ? end : after;
  const xml = numbering.slice(0, cut) + bullets(abstract) + numbering.slice(cut, close) + num(id, abstract) + numbering.slice(close);
  return { xml, bullets: id };
}
