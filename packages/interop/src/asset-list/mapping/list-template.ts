import type { Catalog } from '@anshin/catalog';
import { chooseTable } from '../choose-table.ts';
import { ASSET_FIELDS, FIELD_TITLES, LIST_FIELDS } from '../columns/fields.ts';
import { Telling } from '../../inventory/telling.ts';
import { type AssetRow, textFor } from '../rows/asset-row.ts';
import { kindTeller } from '../rows/kind-of-row.ts';
import { readRows } from '../rows/read-rows.ts';
import { zoneKindOf } from '../rows/zone-kind.ts';
import { openTable } from '../table/open-table.ts';
import { readListMapping } from './list-mapping.ts';

/** Most words that a template lists. ASSUMPTION: more than anyone goes through by hand. */
const MAX_WORDS = 300;

const HEAD = `# 資産一覧の読み方の対応表です。列の見出し（または A、B などの列名）を項目に当て、種別の語を構成要素の種類に当てます。
# How to read an asset list: which column (header, or letters such as B) holds which field, and which word means which kind of component.
# 種類 / kinds: \`anshin explain kind.plc\`, ignore
`;

/** The text of a mapping file with what would be guessed for a list; `undefined` where no table can be read. */
export function listTemplate(bytes: Uint8Array, catalog: Catalog): string | undefined {
  const telling = new Telling('');
  const mapping = readListMapping(undefined, catalog, telling);
  const opened = openTable(bytes);
  const chosen = 'code' in opened ? undefined : chooseTable(opened.grids, mapping, telling);
  if (chosen === undefined) return undefined;
  const { grid, header } = chosen;
  const rows = readRows(grid, header, telling);
  const kindOf = kindTeller(catalog, mapping);
  const first = grid.rows[header.end - header.depth]?.line;
  const columns = ASSET_FIELDS.map((field) => {
    const headers = header.matches.filter((match) => match.field === field).map(({ column }) => header.headers[column] ?? '');
    const value = headers.length === 0 ? '# ' : '';
    const shown = headers.length > 1 || (LIST_FIELDS.has(field) && headers.length === 1) ? `[${headers.map(quoted).join(', ')}]` : quoted(headers[0] ?? '');
    return `  ${value}${field}: ${shown} # ${FIELD_TITLES[field].ja} / ${FIELD_TITLES[field].en}\n`;
  });
  const unused = header.headers.filter((text, column) => text !== '' && !header.matches.some((match) => match.column === column));
  return [
    HEAD,
    grid.sheet === '' ? '' : `sheet: ${quoted(grid.sheet)}\n`,
    header.depth === 1 && first !== undefined ? `headerRow: ${first}\n` : '',
    `columns:\n${columns.join('')}`,
    unused.length === 0 ? '' : `  # ${unused.slice(0, 50).map(plain).join(', ')}\n`,
    words('kinds', rows, 'kind', (row) => kindOf(row).kind),
    words('zones', rows, 'zone', (row) => zoneKindOf(textFor(row, 'zone') ?? '')),
  ].join('');
}

function words(title: string, rows: readonly AssetRow[], field: 'kind' | 'zone', guess: (row: AssetRow) => string): string {
  const found = new Map<string, { readonly guess: string; count: number }>();
  for (const row of rows) {
    const word = textFor(row, field);
    const known = word === undefined ? undefined : found.get(word);
    if (known !== undefined) known.count += 1;
    else if (word !== undefined && found.size < MAX_WORDS) found.set(word, { guess: guess(row), count: 1 });
  }
  if (found.size === 0) return `${title}: {}\n`;
  return `${title}:\n${[...found].map(([word, { guess: kind, count }]) => `  ${quoted(word)}: ${kind} # × ${count}\n`).join('')}`;
}

/** A text as YAML takes it on one line. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function plain(text: string): string {
  return text.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
}
