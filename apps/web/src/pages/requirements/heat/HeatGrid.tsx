import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { type GridCell, moved } from './grid-keys.ts';
import classes from './HeatGrid.module.css';
import { HeatGridRow } from './HeatGridRow.tsx';
import type { HeatMap, HeatRow } from './heat-map.ts';
import type { OpenCell } from './open-cell.ts';

interface HeatGridProps {
  readonly map: HeatMap;
  readonly rows: readonly HeatRow[];
  readonly columnName: (column: string) => string;
  readonly open: OpenCell | undefined;
  readonly onOpen: (cell: OpenCell) => void;
}

/** The grid of requirements by threats. One cell can be reached by Tab; the arrows go on from there. */
export function HeatGrid({ map, rows, columnName, open, onOpen }: HeatGridProps) {
  const say = useWords('requirements');
  const grid = useRef<HTMLDivElement>(null);
  const keys = useId();
  const [active, setActive] = useState<GridCell>({ row: 0, column: 0 });
  const names = useMemo(() => map.columns.map(columnName), [map.columns, columnName]);
  const at = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, map.columns.length - 1) };
  const press = (event: KeyboardEvent): void => {
    const next = moved(at, event.key, { rows: rows.length, columns: map.columns.length }, event.ctrlKey || event.metaKey);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}/${next.column}"]`)?.focus();
  };
  return (
    <>
      <p id={keys} className="visually-hidden">
        {say('heat.keys')}
      </p>
      <div ref={grid} role="grid" tabIndex={-1} className={classes.grid} aria-label={say('heat.label')} aria-describedby={keys} onKeyDown={press}>
        <HeadRow columns={map.columns} names={names} />
        <div role="rowgroup" className={classes.body}>
          {map.unaddressed.size > 0 && <UnaddressedRow map={map} names={names} />}
          {rows.map((row, index) => (
            <HeatGridRow
              key={row.requirement.id}
              row={row}
              index={index}
              columns={map.columns}
              names={names}
              active={index === at.row ? at.column : undefined}
              open={open?.requirement === row.requirement.id ? open.column : undefined}
              onOpen={onOpen}
              onActive={setActive}
            />
          ))}
        </div>
      </div>
    </>
  );
}

function HeadRow({ columns, names }: { readonly columns: readonly string[]; readonly names: readonly string[] }) {
  const say = useWords('requirements');
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.row}>
        <span role="columnheader" className={classes.corner}>
          {say('column.title')}
        </span>
        {names.map((name, index) => (
          <span key={columns[index]} role="columnheader" className={classes.column}>
            <span className={classes.vertical}>{name}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** A gap of its own: threats that no requirement addresses, so that no row below would show them. */
function UnaddressedRow({ map, names }: { readonly map: HeatMap; readonly names: readonly string[] }) {
  const say = useWords('requirements');
  return (
    <div role="row" className={`${classes.row} ${classes.unaddressed}`}>
      <span role="rowheader" className={classes.title}>
        {say('heat.unaddressed')}
      </span>
      {map.columns.map((column, index) => {
        const count = map.unaddressed.get(column)?.length ?? 0;
        return (
          <span key={column} role="gridcell" className={classes.cell} aria-label={say('heat.unaddressed-cell', { column: names[index] ?? '', count })}>
            {count > 0 ? count : ''}
          </span>
        );
      })}
    </div>
  );
}
