import type { TableBlock, TableRow } from '../../../../tree/block.ts';
import type { StructureElement } from '../../file/structure.ts';
import type { SetCell } from './set-row.ts';

/** The structure of one table, made as its parts are drawn; what continues on another page keeps its element. */
export class TableTags {
  readonly #parent: StructureElement;
  readonly #block: TableBlock;
  readonly #rows = new Map<number, StructureElement>();
  readonly #cells = new Map<string, StructureElement>();
  #table: StructureElement | undefined;
  #headRow: StructureElement | undefined;
  #body: StructureElement | undefined;

  constructor(parent: StructureElement, block: TableBlock) {
    this.#parent = parent;
    this.#block = block;
  }

  /** The element of the title. */
  caption(): StructureElement {
    return this.#whole().add('Caption');
  }

  /** The element of a column's head. */
  head(column: number): StructureElement {
    this.#headRow ??= this.#whole().add('THead').add('TR');
    const known = this.#cells.get(`head.${column}`) ?? this.#headRow.add('TH', { table: '/Scope /Column' });
    this.#cells.set(`head.${column}`, known);
    return known;
  }

  /** The element of a cell. */
  cell(row: TableRow, index: number, cell: SetCell): StructureElement {
    const known = this.#cells.get(cell.key);
    if (known !== undefined) return known;
    const parent = this.#row(index);
    const made =
      row.isGroup === true
        ? parent.add('TH', { table: `/Scope /Row /ColSpan ${this.#block.columns.length}` })
        : parent.add('TD', cell.rows > 1 ? { table: `/RowSpan ${cell.rows}` } : {});
    this.#cells.set(cell.key, made);
    return made;
  }

  #row(index: number): StructureElement {
    this.#body ??= this.#whole().add('TBody');
    const known = this.#rows.get(index) ?? this.#body.add('TR');
    this.#rows.set(index, known);
    return known;
  }

  #whole(): StructureElement {
    this.#table ??= this.#parent.add('Table');
    return this.#table;
  }
}
