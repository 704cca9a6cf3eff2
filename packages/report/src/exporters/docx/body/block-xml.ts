import type { BilingualText } from '@anshin/model';
import { grouped, say } from '../../../locales/words.ts';
import type { Block, FactsBlock, FigureBlock, ListBlock, StatsBlock, TableBlock } from '../../../tree/block.ts';
import type { Rich } from '../../../tree/inline.ts';
import { matrixTables } from '../../ooxml/text/matrix-tables.ts';
import { richParas, wordPara } from '../../ooxml/text/rich-paras.ts';
import type { Para } from '../../ooxml/text/run.ts';
import { tableGrid } from '../../ooxml/text/table-grid.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import { tag } from '../../ooxml/xml.ts';
import { textHeightOf, textWidthOf, TWIPS } from '../parts/page.ts';
import { hexOf } from '../parts/styles/style-xml.ts';
import type { StyleKey } from '../parts/styles/tables.ts';
import type { BodyContext } from './context.ts';
import { figureRun } from './figure.ts';
import { bookmark, field, paragraph, rawParagraph, runXml } from './paragraph.ts';
import { tableXml } from './table-xml.ts';

/** More rows than this are not put into a document; how many are left out is said. */
export const ROWS = 2_000;
/** Columns of a matrix on a page that lies on its side. */
const MATRIX_COLUMNS = 28;
/** Height that a caption beneath a figure needs, in pixels. */
const CAPTION = 70;
/** Height of the titles of chapter and section above it. */
const TITLES = 105;

/** One block of a section; `isWide` on a page that lies on its side, `isOpening` right beneath the section's title. */
export function blockXml(block: Block, isWide: boolean, context: BodyContext, isOpening = false): string {
  switch (block.type) {
    case 'paragraph':
      return richXml(block.content, block.tone === 'lead' ? 'lead' : block.tone === 'note' ? 'note' : 'normal', context);
    case 'notice':
      return richXml(block.content, block.tone, context) + spacer(context);
    case 'list':
      return listXml(block, context);
    case 'facts':
      return factsXml(block, isWide, context);
    case 'stats':
      return statsXml(block, isWide, context);
    case 'table':
      return captionedTable(block, isWide, context);
    case 'matrix':
      return matrixTables(block, MATRIX_COLUMNS)
        .map((part) => captionedTable(part, isWide, context))
        .join('');
    case 'figure':
      return figureXml(block, isWide, isOpening, context);
    case 'heading': {
      const [first = { runs: [] }, ...rest] = richParas(block.title, context.languages);
      const mark = bookmark(block.id, context);
      const second = rest.flatMap((para) => [{ text: '  ', language: 'en' as const }, ...para.runs.map((run) => ({ ...run, isSmall: true }))]);
      return paragraph({ runs: [...first.runs, ...second] }, block.level === 3 ? 'heading3' : 'heading4', context, mark);
    }
  }
}

function richXml(rich: Rich, style: StyleKey, context: BodyContext): string {
  const seconds: Partial<Record<StyleKey, StyleKey>> = { normal: 'second', lead: 'second', bullet: 'bulletMore' };
  return richParas(rich, context.languages)
    .map((para) => paragraph(para, para.isSecond === true ? (seconds[style] ?? style) : style, context))
    .join('');
}

/** A little room: tables and notices would otherwise touch what follows, and neighbouring tables would become one. */
export function spacer(context: BodyContext): string {
  return rawParagraph('', 'normal', context, '<w:spacing w:before="0" w:after="0" w:line="140" w:lineRule="exact"/>');
}

function listXml(block: ListBlock, context: BodyContext): string {
  const title = block.title === undefined ? '' : paragraph(wordPara(block.title, context.languages), 'heading4', context);
  const items = block.items.flatMap((item) =>
    richParas(item, context.languages).map((para) =>
      para.isSecond === true
        ? paragraph(para, 'bulletMore', context)
        : paragraph(para, 'bullet', context, { before: tag('w:numPr', {}, '<w:ilvl w:val="0"/>', tag('w:numId', { 'w:val': context.bullets })) }),
    ),
  );
  return title + items.join('');
}

function factsXml(block: FactsBlock, isWide: boolean, context: BodyContext): string {
  if (block.facts.length === 0) return '';
  const none = { ja: '', en: '' };
  const grid = {
    heads: [],
    columns: [
      { title: none, width: 22 },
      { title: none, width: 78 },
    ],
    rows: block.facts.map((fact) => ({
      cells: [
        { paras: [wordPara(fact.name, context.languages)], rows: 1 },
        { paras: richParas(fact.value, context.languages), rows: 1 },
      ],
      isGroup: false,
    })),
  };
  return tableXml(grid, { width: textWidthOf(context.page, isWide), isFacts: true }, context) + spacer(context);
}

/** Figures to see at a glance, side by side. */
function statsXml(block: StatsBlock, isWide: boolean, context: BodyContext): string {
  const width = Math.floor((textWidthOf(context.page, isWide) * TWIPS) / Math.max(1, block.stats.length));
  const [first = 'ja'] = context.languages;
  const cells = block.stats.map((stat) => {
    const [colour, fill] =
      stat.tone === 'alarm'
        ? (['critical', 'criticalSoft'] as const)
        : stat.tone === 'attention'
          ? (['serious', 'seriousSoft'] as const)
          : (['accent', 'raised'] as const);
    const value: Para = { runs: [{ text: stat.value, language: first, colour: hexOf(colour) }] };
    const words = [
      ...richParas([{ kind: 'text', text: stat.name }], context.languages),
      ...(stat.note === undefined ? [] : richParas([{ kind: 'text', text: stat.note, tone: 'muted' }], context.languages)),
    ];
    const properties = tag(
      'w:tcPr',
      {},
      tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexOf(fill) }),
    );
    return tag(
      'w:tc',
      {},
      properties,
      paragraph(value, 'cellNumber', context),
      ...words.map((para) => paragraph(para, para.isSecond === true ? 'cellSecond' : 'cell', context)),
    );
  });
  const properties = tag(
    'w:tblPr',
    {},
    tag('w:tblStyle', { 'w:val': context.styles.table }),
    tag('w:tblW', { 'w:w': width * block.stats.length, 'w:type': 'dxa' }),
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:firstColumn="0"/>',
  );
  const grid = tag('w:tblGrid', {}, ...block.stats.map(() => tag('w:gridCol', { 'w:w': width })));
  return tag('w:tbl', {}, properties, grid, tag('w:tr', {}, '<w:trPr><w:cantSplit/></w:trPr>', ...cells)) + spacer(context);
}

/** A numbered caption, as lists of figures and tables find it. */
function caption(kind: 'figure' | 'table', text: BilingualText, context: BodyContext, before = ''): string {
  const word = officeWord(kind);
  const [first = 'ja'] = context.languages;
  const label = runXml({ text: `${word[first]} `, language: first }, context);
  const number = field(`SEQ ${word[first]} \\* ARABIC`, String(context.counters.next(kind)));
  const words = [{ text: '  ', language: first }, ...wordPara(text, context.languages).runs].map((run) => runXml(run, context)).join('');
  return rawParagraph(label + number + words, 'caption', context, before);
}

function captionedTable(block: TableBlock, isWide: boolean, context: BodyContext): string {
  if (block.rows.length === 0) {
    const title = block.title === undefined ? '' : paragraph(wordPara(block.title, context.languages), 'heading4', context);
    return title + paragraph(wordPara(block.empty, context.languages), 'note', context);
  }
  const head = block.title === undefined ? '' : caption('table', block.title, context, '<w:keepNext/>');
  const grid = tableGrid(block, context.languages, ROWS);
  const body = tableXml(grid, { width: textWidthOf(context.page, isWide), isCompact: block.isCompact === true }, context);
  const left = say('table.truncated', { shown: grouped(ROWS), all: grouped(block.rows.length), left: grouped(block.rows.length - ROWS) });
  const more = block.rows.length > ROWS ? richXml([{ kind: 'text', text: left }], 'attention', context) : '';
  return head + body + spacer(context) + more;
}

function figureXml({ drawing, caption: words }: FigureBlock, isWide: boolean, isOpening: boolean, context: BodyContext): string {
  const room = { width: textWidthOf(context.page, isWide), height: textHeightOf(context.page, isWide) - CAPTION - (isOpening ? TITLES : 0) };
  const picture = rawParagraph(figureRun(drawing, room, context), 'figure', context);
  const text = { ja: `${drawing.title.ja}。${words.ja}`, en: `${drawing.title.en}. ${words.en}` };
  return picture + caption('figure', text, context);
}
