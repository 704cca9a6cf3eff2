import type { Language } from '@anshin/model';
import type { Block, MatrixBlock, TableBlock } from '../../tree/block.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { renderRich, renderWord } from './render-inline.ts';

/** What a block needs to know beyond itself. */
export interface MarkdownContext {
  readonly languages: readonly Language[];
  /** The file that holds a figure. */
  readonly figureFile: (id: string) => string;
}

/** One block as Markdown. */
export function renderBlock(block: Block, context: MarkdownContext): string {
  const { languages } = context;
  switch (block.type) {
    case 'paragraph':
      return paragraph(renderRich(block.content, languages));
    case 'notice':
      return `> ${renderRich(block.content, languages).replaceAll('<br>', '\n>\n> ')}`;
    case 'list':
      return `${block.title === undefined ? '' : `**${renderWord(block.title, languages)}**\n\n`}${block.items.map((item) => `- ${renderRich(item, languages)}`).join('\n')}`;
    case 'facts':
      return block.facts.map((fact) => `- **${renderWord(fact.name, languages)}**: ${renderRich(fact.value, languages)}`).join('\n');
    case 'stats':
      return block.stats
        .map(
          (stat) =>
            `- **${escapeMarkdown(stat.value)}** ${renderWord(stat.name, languages)}${stat.note === undefined ? '' : ` (${renderWord(stat.note, languages)})`}`,
        )
        .join('\n');
    case 'table':
      return renderTable(block, languages);
    case 'matrix':
      return renderMatrix(block, languages);
    case 'figure':
      return `![${renderWord(block.drawing.title, languages)}](${context.figureFile(block.drawing.id)})\n\n${paragraph(renderWord(block.caption, languages, '<br>'))}`;
    case 'heading':
      return `<a id="${block.id}"></a>\n\n${'#'.repeat(block.level + 1)} ${renderRich(block.title, languages).replaceAll('<br>', ' / ')}`;
  }
}

function paragraph(text: string): string {
  return text.replaceAll('<br>', '\n\n');
}

function renderTable(whole: TableBlock, languages: readonly Language[]): string {
  const block = withoutPictures(whole);
  const title = block.title === undefined ? '' : `**${renderWord(block.title, languages)}**\n\n`;
  if (block.rows.length === 0) return `${title}${renderWord(block.empty, languages)}`;
  const head = `| ${block.columns.map((column) => renderWord(column.title, languages)).join(' | ')} |\n|${block.columns.map((column) => (column.align === 'end' ? ' --: |' : ' --- |')).join('')}`;
  const rows = block.rows.map((row) => {
    const anchor = row.anchor === undefined ? '' : `<a id="${row.anchor}"></a>`;
    const cells = row.cells.map((cell) => renderRich(cell.content, languages));
    const missing = Math.max(0, block.columns.length - cells.length);
    const full = row.isGroup === true ? [`**${cells[0] ?? ''}**`, ...Array<string>(missing).fill('')] : [...Array<string>(missing).fill(''), ...cells];
    return `| ${anchor}${full.join(' | ')} |`;
  });
  return `${title}${head}\n${rows.join('\n')}`;
}

/** Leaves out columns that hold nothing but tiny pictures. */
function withoutPictures(block: TableBlock): TableBlock {
  const keeps = block.columns.map((_, column) =>
    block.rows.every(
      (row) =>
        row.isGroup === true || row.cells.length < block.columns.length || !(row.cells[column]?.content.some((inline) => inline.kind === 'mini-map') ?? false),
    ),
  );
  if (keeps.every(Boolean)) return block;
  return {
    ...block,
    columns: block.columns.filter((_, column) => keeps[column]),
    rows: block.rows.map((row) => (row.isGroup === true ? row : { ...row, cells: row.cells.filter((_, column) => keeps[column]) })),
  };
}

/** A matrix as a list of threats with the requirements that are done, under way and open. */
function renderMatrix(block: MatrixBlock, languages: readonly Language[]): string {
  const ids = (row: MatrixBlock['rows'][number], mark: string): string =>
    row.cells.flatMap((cell, index) => (cell?.mark === mark ? [`\`${block.columns[index]?.id ?? ''}\``] : [])).join(' ');
  const rows = block.rows.map(
    (row) => `| ${renderRich(row.head, languages)} | ${ids(row, 'done')} | ${ids(row, 'part')} | ${ids(row, 'open')} | ${renderRich(row.gap, languages)} |`,
  );
  return `**${renderWord(block.title, languages)}**\n\n| ${renderWord(block.corner, languages)} | ● | ◐ | ○ | ${renderWord(block.gapTitle, languages)} |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}
