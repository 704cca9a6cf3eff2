import type { Language } from '@anshin/model';
import { bothIn } from '../../drawing/svg/render-shape.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { MatrixBlock } from '../../tree/block.ts';
import { renderRich, word } from './render-inline.ts';
import { ROW_LIMIT, truncated } from './render-table.ts';

/** Length of a turned head in pixels, at 12 pixels a letter. */
const HEAD = 226;

/** A head that fits: titles often begin alike, so the middle is left out and beginning and end stay. The whole stands in the hint. */
function elided(title: string): string {
  const letters = [...title];
  const room = Math.floor(HEAD / (textWidth(title, 12) / Math.max(1, letters.length)));
  if (letters.length <= room) return title;
  const start = Math.floor(room * 0.35);
  return `${letters.slice(0, start).join('')}…${letters.slice(letters.length - (room - start - 1)).join('')}`;
}

/** A matrix as a table with turned heads; every cell says in words what its sign means. */
export function renderMatrix(block: MatrixBlock, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  const heads = block.columns.map(
    (column) =>
      `<th scope="col" title="${escapeXml(`${column.id} ${bothIn(column.title, languages)}`)}"><span>${escapeXml(elided(column.title[first]))}</span></th>`,
  );
  const rows = block.rows.slice(0, ROW_LIMIT).map((row) => {
    if (row.isGroup === true)
      return `<tr class="group"><th scope="rowgroup" colspan="${block.columns.length + 2}">${renderRich(row.head, languages)}</th></tr>`;
    const cells = row.cells.map((cell) =>
      cell === null ? '<td></td>' : `<td title="${escapeXml(bothIn(cell.hint, languages))}"><i class="mx mx-${cell.mark}"></i></td>`,
    );
    return `<tr><th scope="row">${renderRich(row.head, languages)}</th>${cells.join('')}<td class="gapcell${row.isGap ? ' isgap' : ''}">${renderRich(row.gap, languages)}</td></tr>`;
  });
  return `<div class="matrix" tabindex="0" role="region" aria-label="${escapeXml(bothIn(block.title, languages))}"><table id="${escapeXml(block.id)}"><caption>${word(block.title, first, second)}</caption><thead><tr><th class="corner">${word(block.corner, first, second)}</th>${heads.join('')}<th class="gapcell">${word(block.gapTitle, first, second)}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${truncated(block.rows.length, languages)}`;
}
