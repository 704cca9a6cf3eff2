import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useSelect } from '../../../places/use-selection.ts';
import { CellMark } from './CellMark.tsx';
import type { GridCell } from './grid-keys.ts';
import classes from './HeatGrid.module.css';
import type { HeatRow } from './heat-map.ts';
import type { OpenCell } from './open-cell.ts';

interface HeatGridRowProps {
  readonly row: HeatRow;
  readonly index: number;
  readonly columns: readonly string[];
  readonly names: readonly string[];
  /** The column that Tab reaches, if it is in this row. */
  readonly active: number | undefined;
  readonly open: string | undefined;
  readonly onOpen: (cell: OpenCell) => void;
  readonly onActive: (cell: GridCell) => void;
}

/** One requirement over all columns. */
export const HeatGridRow = memo(function HeatGridRow({ row, index, columns, names, active, open, onOpen, onActive }: HeatGridRowProps) {
  const say = useWords('requirements');
  const text = useText();
  const select = useSelect();
  const { requirement, cells } = row;
  const title = text(requirement.title);
  return (
    <div role="row" className={classes.row}>
      <div role="rowheader" className={classes.title}>
        <UnstyledButton className={classes.open} tabIndex={-1} onClick={() => select(['requirement', requirement.id])}>
          {title}
        </UnstyledButton>
      </div>
      {columns.map((column, at) => {
        const cell = cells.get(column);
        const look = (): void => {
          onActive({ row: index, column: at });
          select(['requirement', requirement.id]);
          if (cell !== undefined) onOpen({ requirement: requirement.id, column });
        };
        const names_ = { requirement: title, column: names[at] ?? '' };
        return (
          <div
            key={column}
            role="gridcell"
            tabIndex={active === at ? 0 : -1}
            data-cell={`${index}/${at}`}
            className={classes.cell}
            aria-selected={open === column}
            aria-label={
              cell === undefined
                ? say('heat.cell-none', names_)
                : say('heat.cell', { ...names_, state: say(`heat.state-${cell.state}`), untreated: cell.untreated.length, count: cell.threats.length })
            }
            title={
              cell === undefined
                ? undefined
                : `${names_.column}: ${say(`heat.state-${cell.state}`)} ${cell.threats.length - cell.untreated.length}/${cell.threats.length}`
            }
            onClick={look}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              look();
            }}
          >
            {cell !== undefined && <CellMark state={cell.state} count={cell.untreated.length} />}
          </div>
        );
      })}
    </div>
  );
});
