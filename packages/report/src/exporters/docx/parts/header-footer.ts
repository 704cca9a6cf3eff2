import type { ReportInput } from '../../../report-input.ts';
import { cleanText } from '../../../text/clean-text.ts';
import type { Report } from '../../../tree/report.ts';
import { tag } from '../../ooxml/xml.ts';
import { field, runXml } from '../body/paragraph.ts';
import { W } from './document-styles.ts';
import type { StyleIds } from './styles/style-xml.ts';

/** Longest title at the head of pages. ASSUMPTION: two thirds of a line. */
const TITLE = 70;

/** The head of every page: the title, and the company's marking. */
export function headerPart(report: Report, input: ReportInput, styles: StyleIds): string {
  const [first = 'ja'] = input.languages;
  const marking = cleanText(input.cover?.marking ?? '', 40);
  const title = runXml({ text: cleanText(report.title[first], TITLE), language: first }, { styles });
  const right = marking === '' ? '' : runXml({ text: marking, language: first, isBold: true }, { styles });
  return tag('w:hdr', { 'xmlns:w': W }, sides(title, right, styles.header));
}

/** The foot of every page: who hands it in, and the page's number. */
export function footerPart(input: ReportInput, styles: StyleIds): string {
  const [first = 'ja'] = input.languages;
  const issuer = cleanText(input.cover?.issuer ?? '', TITLE);
  const slash = runXml({ text: ' / ', language: 'en' }, { styles });
  const left = issuer === '' ? '' : runXml({ text: issuer, language: first }, { styles });
  return tag('w:ftr', { 'xmlns:w': W }, sides(left, `${field('PAGE', '1')}${slash}${field('NUMPAGES', '1')}`, styles.footer));
}

/** Something at the left and something at the right, however wide the page lies: a table of two cells without borders. */
function sides(left: string, right: string, style: string): string {
  const cell = (runs: string, jc: string): string =>
    tag(
      'w:tc',
      {},
      '<w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>',
      tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': style }), tag('w:jc', { 'w:val': jc })), runs),
    );
  const table = tag(
    'w:tbl',
    {},
    '<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    '<w:tblGrid><w:gridCol w:w="4932"/><w:gridCol w:w="4932"/></w:tblGrid>',
    tag('w:tr', {}, cell(left, 'left'), cell(right, 'right')),
  );
  const end = tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': style }), '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'));
  return table + end;
}
