import type { Telling } from '../../inventory/telling.ts';
import { MAX_TAKEN } from '../../reading/limits.ts';
import { NAMING_FIELDS } from '../columns/fields.ts';
import type { Header } from '../columns/find-header.ts';
import { headerKey } from '../columns/match-columns.ts';
import { HEADING_SIGNS, TOTAL_WORDS } from '../columns/tables.ts';
import type { Grid, GridRow } from '../table/grid.ts';
import { type AssetRow, textsOfRow } from './asset-row.ts';

/** The assets below the header. Sums, headings between the rows and headers that come again are told; so is each row that names no asset. */
export function readRows(grid: Grid, header: Header, telling: Telling): readonly AssetRow[] {
  const rows: AssetRow[] = [];
  let left = grid.rowsLeft;
  for (const row of grid.rows.slice(header.end)) {
    const why = notAnAsset(row, header);
    if (why !== undefined) telling.tell(why, 'info', { row: row.line, text: shown(row) }, row.line);
    else {
      const texts = textsOfRow(row, header);
      const name = NAMING_FIELDS.map((field) => texts.get(field)?.[0]).find((text) => text !== undefined) ?? texts.get('kind')?.[0];
      if (name === undefined) telling.tell('asset-list.row-unnamed', 'warning', { row: row.line, text: shown(row) }, row.line);
      else if (rows.length >= MAX_TAKEN) left += 1;
      else rows.push({ line: row.line, name: name.replace(/\s+/g, ' '), texts });
    }
  }
  if (left > 0) telling.tell('import.too-many', 'warning', { what: { ja: '資産の行', en: 'rows' }, left });
  return rows;
}

function notAnAsset({ cells }: GridRow, { headers, matches, depth }: Header): string | undefined {
  const filled = cells.filter((text) => text !== '');
  const [first = ''] = filled;
  if (TOTAL_WORDS.test(first)) return 'asset-list.row-total';
  const isAlone = new Set(filled).size === 1 && (matches.length > 1 || filled.length > 1);
  if (isAlone && (filled.length > 1 || HEADING_SIGNS.test(first))) return 'asset-list.row-heading';
  const repeats = cells.filter((text, column) => text !== '' && headerKey(headers[column] ?? '') === headerKey(text)).length;
  return depth > 0 && filled.length > 1 && repeats === filled.length ? 'asset-list.row-header' : undefined;
}

/** The beginning of a row, to recognise it. */
function shown({ cells }: GridRow): string {
  const text = cells.filter((cell) => cell !== '').join(' / ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
