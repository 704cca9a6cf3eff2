import type { Language } from '@anshin/model';
import type { MatrixBlock, TableBlock, TableRow } from '../../../tree/block.ts';
import { code, type Rich, text } from '../../../tree/inline.ts';
import { officeWord } from '../words/office-word.ts';

/** Columns that fit beside the heads on one slide. */
const COLUMNS = 24;
const SIGNS = { none: '·', open: '○', part: '◐', done: '●' } as const;

/** A matrix as tables of as many columns as a page can hold, each headed by numbers, and a table that says what the numbers mean. */
export function matrixTables(block: MatrixBlock, perTable: number = COLUMNS): TableBlock[] {
  const tables: TableBlock[] = [];
  const parts = Math.max(1, Math.ceil(block.columns.length / perTable));
  for (let part = 0; part < parts; part++) {
    const from = part * perTable;
    const columns = block.columns.slice(from, from + perTable);
    const rows = block.rows.map((row): TableRow => {
      if (row.isGroup === true) return { cells: [{ content: row.head }], isGroup: true };
      const cells = columns.map((_, index) => {
        const cell = row.cells[from + index];
        return { content: cell === null || cell === undefined ? [] : sign(SIGNS[cell.mark]) };
      });
      return { cells: [{ content: row.head }, ...cells, { content: row.gap }] };
    });
    const title = parts === 1 ? block.title : both((language) => `${block.title[language]} ${officeWord('part', { part: part + 1, parts })[language]}`);
    tables.push({
      type: 'table',
      id: part === 0 ? block.id : `${block.id}-${part + 1}`,
      title,
      columns: [
        { title: block.corner, width: Math.max(20, 80 - columns.length * 2.4) },
        ...columns.map((_, index) => ({ title: plain(String(from + index + 1)), width: 2.3, align: 'middle' as const })),
        { title: block.gapTitle, width: 8 },
      ],
      rows,
      empty: block.corner,
    });
  }
  return [...tables, keyTable(block)];
}

function keyTable(block: MatrixBlock): TableBlock {
  const rows = block.columns.map(
    (column, index): TableRow => ({
      cells: [{ content: sign(String(index + 1)) }, { content: [code(column.id)] }, { content: [text(column.title)] }],
    }),
  );
  return {
    type: 'table',
    id: `${block.id}-key`,
    title: officeWord('matrixKey'),
    columns: [
      { title: officeWord('matrixColumn'), width: 6 },
      { title: plain('ID'), width: 24 },
      { title: officeWord('matrixTitle'), width: 70 },
    ],
    rows,
    empty: block.corner,
  };
}

function sign(value: string): Rich {
  return [text(plain(value))];
}

function plain(value: string): Readonly<Record<Language, string>> {
  return { ja: value, en: value };
}

function both(make: (language: Language) => string): Readonly<Record<Language, string>> {
  return { ja: make('ja'), en: make('en') };
}
