import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Column } from './column.ts';
import { HEADER_LINE } from './cursor.ts';
import classes from './DataTable.module.css';
import { fittingWidth, type KeptState, WIDTHS } from './kept-state.ts';

interface HeaderRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly kept: KeptState;
  /** The column under the cursor, if the cursor is in the header. */
  readonly active: number | undefined;
  /** All, some or none of the rows are picked; undefined where rows cannot be picked. */
  readonly picked: 'all' | 'some' | 'none' | undefined;
  readonly onPickAll: () => void;
  readonly onWidth: (column: Column<Row>, width: number) => void;
}

/** The titles of the columns: they sort, and their edges widen. */
export function HeaderRow<Row>(props: HeaderRowProps<Row>) {
  const { columns, picked, onPickAll } = props;
  const say = useWords('table');
  return (
    <div role="row" className={classes.header} data-line={HEADER_LINE} aria-rowindex={1}>
      {picked !== undefined && (
        <div role="columnheader" aria-colindex={1} aria-label={say('row.pick')} className={classes.pick}>
          <Checkbox size="xs" aria-label={say('rows.pick-all')} checked={picked === 'all'} indeterminate={picked === 'some'} onChange={onPickAll} />
        </div>
      )}
      {columns.map((column, index) => (
        <HeaderCell key={column.id} {...props} column={column} index={index} />
      ))}
    </div>
  );
}

function HeaderCell<Row>({ column, index, kept, active, picked, onWidth }: HeaderRowProps<Row> & { readonly column: Column<Row>; readonly index: number }) {
  const sort = kept.sort?.column === column.id ? kept.sort : undefined;
  return (
    <div
      role="columnheader"
      className={classes.head}
      tabIndex={active === index ? 0 : -1}
      data-column={index}
      data-first={index === 0 || undefined}
      data-shifted={(index === 0 && picked !== undefined) || undefined}
      data-numeric={column.isNumeric || undefined}
      data-tight={column.isTight || undefined}
      aria-colindex={index + (picked === undefined ? 1 : 2)}
      aria-sort={sort === undefined ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
    >
      <span className={classes.title} title={column.title}>
        {column.head ?? column.title}
      </span>
      {sort !== undefined && (sort.isDescending ? <IconArrowDown size={13} stroke={2} aria-hidden /> : <IconArrowUp size={13} stroke={2} aria-hidden />)}
      <span
        className={classes.edge}
        aria-hidden
        data-edge
        onDoubleClick={() => onWidth(column, column.width ?? WIDTHS.usual)}
        onPointerDown={(event) => dragEdge(event, (width) => onWidth(column, width))}
      />
    </div>
  );
}

/** Follows the pointer until it is let go; the width is that of the cell plus the way that the pointer went. */
function dragEdge(event: ReactPointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  event.preventDefault();
  event.stopPropagation();
  const edge = event.currentTarget;
  const start = { x: event.clientX, width: edge.parentElement?.getBoundingClientRect().width ?? WIDTHS.usual };
  edge.setPointerCapture(event.pointerId);
  const follow = ({ clientX }: PointerEvent): void => onWidth(fittingWidth(start.width + clientX - start.x));
  edge.addEventListener('pointermove', follow);
  edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', follow), { once: true });
}
