import type { Language } from '@anshin/model';
import { grouped, say } from '../../locales/words.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import type { TableBlock, TableColumn, TableRow } from '../../tree/block.ts';
import { renderRich, word } from './render-inline.ts';

/** More rows than this are not put into a page; how many are left out is said, and the data files hold all of them. */
export const ROW_LIMIT = 2_000;

/** A table with its title; long ones are cut with a sentence that says so. */
export function renderTable(block: TableBlock, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  const title = block.title === undefined ? '' : `<caption>${word(block.title, first, second)}</caption>`;
  if (block.rows.length === 0)
    return `<table class="none">${title}<tbody><tr><td>${renderRich([{ kind: 'text', text: block.empty, tone: 'muted' }], languages)}</td></tr></tbody></table>`;
  const heads = block.columns.map(
    (column) =>
      `<th scope="col"${classes(column.width, column.align)}${typeof column.width === 'number' ? ` style="width:${column.width}%"` : ''}>${word(column.title, first, second)}</th>`,
  );
  const rows = block.rows.slice(0, ROW_LIMIT).map((row) => renderRow(row, block, languages));
  return `<table id="${escapeXml(block.id)}"${block.isCompact === true ? ' class="compact"' : ''}>${title}<thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>${truncated(block.rows.length, languages)}`;
}

function renderRow(row: TableRow, block: TableBlock, languages: readonly Language[]): string {
  const anchor = row.anchor === undefined ? '' : ` id="${escapeXml(row.anchor)}"`;
  if (row.isGroup === true)
    return `<tr class="group"${anchor}><th scope="rowgroup" colspan="${block.columns.length}">${renderRich(row.cells[0]?.content ?? [], languages)}</th></tr>`;
  const cells = row.cells.map(
    (cell, index) =>
      `<td${cell.rows === undefined ? '' : ` rowspan="${cell.rows}"`}${cellClasses(block, index + block.columns.length - row.cells.length)}>${renderRich(cell.content, languages)}</td>`,
  );
  return `<tr${anchor}>${cells.join('')}</tr>`;
}

function cellClasses(block: TableBlock, column: number): string {
  const { width, align } = block.columns[column] ?? {};
  return classes(width === 'narrow' ? width : undefined, align);
}

function classes(width: TableColumn['width'], align: string | undefined): string {
  const names = [width, align].filter((name) => typeof name === 'string');
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** The sentence under a table that was cut; empty where all rows are shown. */
export function truncated(all: number, languages: readonly Language[]): string {
  if (all <= ROW_LIMIT) return '';
  const sentence = say('table.truncated', { shown: grouped(ROW_LIMIT), all: grouped(all), left: grouped(all - ROW_LIMIT) });
  return `<p class="notice attention">${renderRich([{ kind: 'text', text: sentence }], languages)}</p>`;
}
