import { BodyRow, type RowActions } from './BodyRow.tsx';
import type { Column } from './column.ts';
import { isWide } from './cursor.ts';
import classes from './DataTable.module.css';
import { GroupRow } from './GroupRow.tsx';
import type { Item } from './items.ts';
import type { Grid } from './use-grid.ts';

interface GridBodyProps<Row> {
  readonly items: readonly Item<Row>[];
  /** The lines to be drawn, by their numbers. */
  readonly lines: readonly number[];
  readonly columns: readonly Column<Row>[];
  readonly grid: Grid;
  /** Where each line begins, and at the end where the last one ends, in pixels. */
  readonly tops: readonly number[];
  readonly chosen: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly canPick: boolean;
  readonly actions: RowActions<Row>;
}

/** The lines of a table, each at its place. */
export function GridBody<Row>({ items, lines, columns, grid, tops, chosen, picked, canPick, actions }: GridBodyProps<Row>) {
  const { cursor, range, editing } = grid;
  const wide = isWide(range);
  return (
    <div role="rowgroup" className={classes.body} style={{ height: tops.at(-1) }}>
      {lines.map((line) => {
        const item = items[line];
        const [top, end] = [tops[line], tops[line + 1]];
        if (item === undefined || top === undefined || end === undefined) return null;
        const isActive = cursor.line === line;
        const place = { line, top, height: end - top };
        if (item.type === 'group') return <GroupRow key={item.key} item={item} {...place} span={columns.length + (canPick ? 1 : 0)} isActive={isActive} />;
        const isReached = wide && line >= range.top && line <= range.bottom;
        return (
          <BodyRow
            key={item.key}
            {...place}
            row={item.row}
            columns={columns}
            active={isActive ? cursor.column : undefined}
            from={isReached ? range.left : undefined}
            to={isReached ? range.right : undefined}
            editing={isActive ? editing : undefined}
            isChosen={item.key === chosen}
            isPicked={picked.has(item.key)}
            canPick={canPick}
            actions={actions}
          />
        );
      })}
    </div>
  );
}
