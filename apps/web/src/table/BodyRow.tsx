import { Checkbox } from '@mantine/core';
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { type After, CellEditor } from './CellEditor.tsx';
import type { Column } from './column.ts';
import classes from './DataTable.module.css';

/** What a table does for its rows; the same object while the table stands. */
export interface RowActions<Row> {
  readonly write: (row: Row, column: Column<Row>, text: string, after: After) => void;
  readonly cancel: () => void;
  readonly pick: (line: number, isRange: boolean) => void;
}

export interface BodyRowProps<Row> {
  readonly row: Row;
  readonly line: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column<Row>[];
  /** The column under the cursor, if the cursor is on this row. */
  readonly active: number | undefined;
  /** First and last chosen column, if the range is wide and reaches this row. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly editing: string | undefined;
  readonly isChosen: boolean;
  readonly isPicked: boolean;
  readonly canPick: boolean;
  readonly actions: RowActions<Row>;
}

function BodyRowOf<Row>(props: BodyRowProps<Row>) {
  const { line, top, height, columns, active, isChosen, isPicked, canPick, actions } = props;
  const say = useWords('table');
  return (
    <div
      role="row"
      className={classes.row}
      style={{ top, height }}
      data-line={line}
      data-chosen={isChosen || undefined}
      data-picked={isPicked || undefined}
      aria-rowindex={line + 2}
      aria-selected={canPick ? isPicked : undefined}
      aria-current={isChosen || undefined}
    >
      {canPick && (
        <div role="gridcell" aria-colindex={1} className={classes.pick}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={say('row.pick')}
            checked={isPicked}
            onChange={() => undefined}
            onClick={(event) => actions.pick(line, event.shiftKey)}
          />
        </div>
      )}
      {columns.map((column, index) => (
        <BodyCell key={column.id} {...props} column={column} index={index} isActive={active === index} />
      ))}
    </div>
  );
}

/** A row of a table; drawn again only when something of it changed. */
export const BodyRow = memo(BodyRowOf) as typeof BodyRowOf;

interface BodyCellProps<Row> extends BodyRowProps<Row> {
  readonly column: Column<Row>;
  readonly index: number;
  readonly isActive: boolean;
}

function BodyCell<Row>({ row, column, index, isActive, from, to, editing, canPick, actions }: BodyCellProps<Row>) {
  const cell = useRef<HTMLDivElement>(null);
  const canEdit = column.edit !== undefined && column.edit.canEdit?.(row) !== false;
  const isEdited = isActive && editing !== undefined && column.edit !== undefined;
  const isInRange = from !== undefined && to !== undefined && index >= from && index <= to;
  // Only what is in the cell under the cursor can be reached by Tab.
  useLayoutEffect(() => {
    if (column.cell !== undefined || isEdited) for (const inner of innerStops(cell.current)) inner.tabIndex = isActive ? 0 : -1;
  });
  return (
    <div
      ref={cell}
      role={index === 0 ? 'rowheader' : 'gridcell'}
      className={classes.cell}
      tabIndex={isActive ? 0 : -1}
      data-column={index}
      data-first={index === 0 || undefined}
      data-shifted={(index === 0 && canPick) || undefined}
      data-numeric={column.isNumeric || undefined}
      data-tight={column.isTight || undefined}
      data-active={isActive || undefined}
      data-range={isInRange || undefined}
      data-editable={canEdit || undefined}
      data-editing={isEdited || undefined}
      aria-colindex={index + (canPick ? 2 : 1)}
      aria-selected={isInRange || undefined}
      aria-readonly={canEdit ? undefined : true}
    >
      {isEdited ? (
        <CellEditor
          label={column.title}
          edit={column.edit}
          text={editing}
          isTyped={editing !== String(column.value(row))}
          onWrite={(text, after) => actions.write(row, column, text, after)}
          onCancel={actions.cancel}
        />
      ) : (
        shownIn(column, row)
      )}
    </div>
  );
}

function shownIn<Row>(column: Column<Row>, row: Row): ReactNode {
  const value = column.value(row);
  if (value === '' && column.placeholder !== undefined && column.cell === undefined) return <span className={classes.placeholder}>{column.placeholder}</span>;
  const shown = column.cell?.(row) ?? (value === '' ? null : String(value));
  if (shown === null && column.placeholder !== undefined) return <span className={classes.placeholder}>{column.placeholder}</span>;
  return typeof shown === 'string' ? (
    <span className={classes.text} title={shown}>
      {shown}
    </span>
  ) : (
    shown
  );
}

/** What can take the focus inside a cell. */
export function innerStops(cell: HTMLElement | null): readonly HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea') ?? [])];
}
