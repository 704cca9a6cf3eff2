import type { LiveEdit } from '@anshin/collab';
import type { CellEdit, Column } from './column.ts';
import { folded } from './matches.ts';

/** What pasting leads to. */
export interface Pasted {
  readonly edits: readonly LiveEdit[];
  readonly written: number;
  /** Cells that cannot be edited, are beyond the table or do not fit what belongs there. */
  readonly left: number;
}

/** Where pasting begins: the rows from there on, how many of them are chosen, and between which columns. */
export interface PasteTarget<Row> {
  readonly rows: readonly Row[];
  readonly chosen: number;
  readonly left: number;
  readonly right: number;
}

/** Writes a block of texts from the upper left of the target; one text fills all that is chosen. */
export function pasted<Row>(cells: readonly (readonly string[])[], target: PasteTarget<Row>, columns: readonly Column<Row>[]): Pasted {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const block = only === undefined ? cells : filled(only, target);
  const edits: LiveEdit[] = [];
  let [written, left] = [0, 0];
  block.forEach((texts, line) => {
    const row = target.rows[line];
    texts.forEach((text, offset) => {
      const step = row === undefined ? undefined : cellEdits(columns[target.left + offset], row, text);
      if (step === undefined) left += 1;
      else {
        written += 1;
        edits.push(...step);
      }
    });
  });
  return { edits, written, left };
}

/** Takes the values of the chosen cells away, where that can be done. */
export function cleared<Row>(target: PasteTarget<Row>, columns: readonly Column<Row>[]): Pasted {
  return pasted([['']], target, columns);
}

/** The edits that give a cell this text; undefined where it cannot take it, none where it has it. */
export function cellEdits<Row>(column: Column<Row> | undefined, row: Row, text: string): readonly LiveEdit[] | undefined {
  const edit = column?.edit;
  if (column === undefined || edit === undefined || edit.canEdit?.(row) === false) return undefined;
  const value = fitting(edit, text.trim());
  if (value === undefined) return undefined;
  const kept = String(column.value(row));
  return kept === text || kept === value ? [] : edit.write(row, value);
}

/** The text as the cell takes it: a choice by its value, a number without separators; undefined where it does not fit. */
function fitting<Row>(edit: CellEdit<Row>, text: string): string | undefined {
  if (text === '') return text;
  if (edit.kind === 'choice') return edit.choices?.find(({ value, label }) => value === text || folded(label) === folded(text))?.value;
  if (edit.kind === 'number') return numberText(text);
  if (edit.kind === 'day') return dayText(text);
  return text;
}

function numberText(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  return plain !== '' && Number.isFinite(Number(plain)) ? plain : undefined;
}

/** Days as ISO writes them; spreadsheets give `2027/3/31`. */
function dayText(text: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC'));
  const [, year = '', month = '', day = ''] = found ?? [];
  return found === null ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function filled(text: string, { chosen, left, right }: Omit<PasteTarget<unknown>, 'rows'>): string[][] {
  return Array.from({ length: chosen }, () => Array.from({ length: right - left + 1 }, () => text));
}
