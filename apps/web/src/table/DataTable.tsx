import { Button } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { BulkBar } from './BulkBar.tsx';
import { type Column, type DataTableProps, leastWidth } from './column.ts';
import { HEADER_LINE } from './cursor.ts';
import classes from './DataTable.module.css';
import { GridBody } from './GridBody.tsx';
import { HeaderRow } from './HeaderRow.tsx';
import { type KeptState, WIDTHS } from './kept-state.ts';
import { linesIn } from './row-height.ts';
import { pressKey } from './table-keys.ts';
import { click, doubleClick, followFocus, pointerDown, pointerOver } from './table-pointer.ts';
import { TableBar } from './TableBar.tsx';
import { PICK_WIDTH, useDataTable } from './use-data-table.ts';
import { useChosenInSight } from './use-grid.ts';
import { useLines } from './use-lines.ts';
import { useRoom } from './use-room.ts';

/**
 * A table with the keyboard of a spreadsheet: arrows, Home, End and the page keys move (with Shift the range), Enter or F2 edits, Space picks
 * rows, Ctrl+C and Ctrl+V copy and paste ranges as spreadsheets do. Search, filters, columns and widths are kept for the user.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, label, rows, columns, bulk, empty, tools } = props;
  const [element, room] = useRoom();
  const table = useDataTable(props, room);
  if (rows.length === 0 && empty !== undefined)
    return (
      <div ref={element} className={classes.root}>
        {tools !== undefined && <div className={classes.bar}>{tools}</div>}
        {empty}
      </div>
    );
  const { kept, change, reset, search, setSearch, note, model, picks } = table;
  const showAll = (): void => {
    setSearch('');
    change({ filters: {} });
  };
  return (
    <div ref={element} className={classes.root}>
      <TableBar
        id={id}
        label={label}
        columns={columns}
        model={model}
        total={rows.length}
        kept={kept}
        search={search}
        note={note}
        tools={tools}
        onSearch={setSearch}
        onChange={change}
        onReset={reset}
      />
      <Frame {...props} table={table} onShowAll={showAll} />
      {bulk !== undefined && picks.rows.length > 0 && <BulkBar rows={picks.rows} actions={bulk} onDone={picks.clear} />}
    </div>
  );
}

type FrameProps<Row> = DataTableProps<Row> & { readonly table: ReturnType<typeof useDataTable<Row>>; readonly onShowAll: () => void };

function Frame<Row>({ label, rows, height, chosen, table, onShowAll }: FrameProps<Row>) {
  const { kept, model, items, grid, picks, clipboard, hands, actions, canPick, tops } = table;
  const { cursor, frame } = grid;
  useChosenInSight(frame, items, chosen, tops);
  const lines = useLines(tops, cursor.line, frame);
  const count = model.columns.length + (canPick ? 1 : 0);
  return (
    <div
      ref={frame}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={items.length + 1}
      aria-colcount={count}
      aria-multiselectable
      className={classes.frame}
      style={{ ...frameStyle(model.columns, kept, canPick, hands.lineHeight), ...(height === undefined ? {} : { height, flex: 'none', maxHeight: 'none' }) }}
      onKeyDown={(event) => pressKey(event, hands)}
      onMouseDown={(event) => pointerDown(event, hands)}
      onMouseOver={(event) => pointerOver(event, hands)}
      onFocus={(event) => followFocus(event.target, hands)}
      onClick={(event) => click(event, hands)}
      onDoubleClick={(event) => doubleClick(event, hands)}
      onCopy={clipboard.copy}
      onPaste={clipboard.paste}
    >
      <div role="rowgroup" className={classes.top}>
        <HeaderRow
          columns={model.columns}
          kept={kept}
          active={cursor.line === HEADER_LINE || items.length === 0 ? cursor.column : undefined}
          picked={canPick ? picks.state : undefined}
          onPickAll={picks.pickAll}
          onWidth={table.setWidth}
        />
      </div>
      <GridBody
        items={items}
        lines={lines}
        columns={model.columns}
        grid={grid}
        tops={tops}
        chosen={chosen}
        picked={picks.ids}
        canPick={canPick}
        actions={actions}
      />
      {items.length === 0 && rows.length > 0 && <NoMatch span={count} onShowAll={onShowAll} />}
    </div>
  );
}

function NoMatch({ span, onShowAll }: { readonly span: number; readonly onShowAll: () => void }) {
  const say = useWords('table');
  return (
    <div role="row" className={classes.none}>
      <div role="gridcell" aria-colspan={span}>
        {say('rows.none')}
        <Button variant="subtle" size="compact-xs" onClick={onShowAll}>
          {say('rows.show-all')}
        </Button>
      </div>
    </div>
  );
}

/** The widths of all rows as one template: what the user set stays, the rest shares what is left, the first column somewhat more of it. */
function frameStyle<Row>(columns: readonly Column<Row>[], kept: KeptState, canPick: boolean, rowHeight: number): CSSProperties {
  const tracks = columns.map((column, index) => {
    const set = kept.widths[column.id];
    const share = (column.grow ?? (index === 0 ? 1.4 : 1)) * (column.width ?? WIDTHS.usual);
    return set !== undefined ? `${set}px` : `minmax(${leastWidth(column)}px, ${share}fr)`;
  });
  const least = columns.map((column) => kept.widths[column.id] ?? leastWidth(column));
  const pick = canPick ? PICK_WIDTH : 0;
  return {
    '--tracks': `${canPick ? `${PICK_WIDTH}px ` : ''}${tracks.join(' ')}`,
    '--total': `${least.reduce((sum, width) => sum + width, pick)}px`,
    '--first': `${(least[0] ?? 0) + pick}px`,
    '--lines': linesIn(rowHeight),
  } as CSSProperties;
}
