import { Skeleton, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { AssessmentRow } from '../../api/assessments.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type PortfolioSort, type PortfolioView, sortedBy } from './portfolio-query.ts';
import { PortfolioRow } from './PortfolioRow.tsx';
import classes from './PortfolioTable.module.css';

const ROW_HEIGHT = 64;

interface PortfolioTableProps {
  /** undefined until the first page has come. */
  readonly rows: readonly AssessmentRow[] | undefined;
  readonly total: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly view: PortfolioView;
  readonly onView: (view: PortfolioView) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
  readonly onShelve: (row: AssessmentRow) => void;
}

/** The assessments; only what is in sight is drawn, and more is fetched before its end is. Arrows go from row to row. */
export function PortfolioTable({ rows, total, hasMore, onMore, view, onView, selected, onSelect, onShelve }: PortfolioTableProps) {
  const say = useWords('portfolio');
  const frame = useRef<HTMLDivElement>(null);
  const count = rows?.length ?? 0;
  const shown = useVirtualizer({ count, getScrollElement: () => frame.current, estimateSize: () => ROW_HEIGHT, overscan: 6 });
  const items = shown.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= count - 20) onMore();
  }, [hasMore, last, count, onMore]);
  useArrows(frame, shown.scrollToIndex);
  return (
    <div ref={frame} className={classes.frame} tabIndex={-1}>
      <div role="table" aria-label={say('list')} aria-rowcount={total + 1} aria-busy={rows === undefined}>
        <PortfolioHead view={view} onView={onView} />
        <div role="rowgroup" className={classes.body} style={{ height: rows === undefined ? ROW_HEIGHT * 8 : shown.getTotalSize() }}>
          {rows === undefined && Array.from({ length: 8 }, (_, index) => <SkeletonRow key={index} index={index} />)}
          {items.map(({ index, key, start }) => {
            const row = rows?.[index];
            if (row === undefined) return null;
            return (
              <div key={key} role="row" data-index={index} aria-rowindex={index + 2} className={classes.row} style={{ transform: `translateY(${start}px)` }}>
                <PortfolioRow row={row} isSelected={selected.has(row.id)} onSelect={onSelect} onShelve={onShelve} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Arrows lead to the title of the row above or below, and bring it into sight first. */
function useArrows(frame: RefObject<HTMLElement | null>, scrollTo: (index: number) => void): void {
  useEffect(() => {
    const root = frame.current;
    const lead = (event: KeyboardEvent): void => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
      const index = Number(row?.dataset['index']) + step;
      if (step === 0 || row === null || index < 0) return;
      event.preventDefault();
      scrollTo(index);
      root?.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus();
    };
    root?.addEventListener('keydown', lead);
    return () => root?.removeEventListener('keydown', lead);
  }, [frame, scrollTo]);
}

function PortfolioHead({ view, onView }: Pick<PortfolioTableProps, 'view' | 'onView'>) {
  const say = useWords('portfolio');
  const sortable = (id: PortfolioSort, label: string) => {
    const isSorted = view.sort === id;
    const Arrow = view.direction === 'ascending' ? IconArrowUp : IconArrowDown;
    return (
      <span role="columnheader" aria-sort={isSorted ? view.direction : 'none'}>
        <UnstyledButton className={classes.sort} onClick={() => onView(sortedBy(view, id))}>
          {label}
          {isSorted && <Arrow size={14} stroke={1.8} aria-hidden />}
        </UnstyledButton>
      </span>
    );
  };
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headings}>
        <span role="columnheader">
          <span className="visually-hidden">{say('column.select')}</span>
        </span>
        {sortable('title', say('column.title'))}
        <span role="columnheader" className={classes.plain}>
          {say('column.owner')}
        </span>
        <span role="columnheader" className={classes.plain}>
          {say('column.step')}
        </span>
        {sortable('openFindings', say('column.findings'))}
        <span role="columnheader" className={classes.map}>
          {say('column.map')}
        </span>
        {sortable('updated', say('column.updated'))}
        <span role="columnheader">
          <span className="visually-hidden">{say('column.actions')}</span>
        </span>
      </div>
    </div>
  );
}

function SkeletonRow({ index }: { readonly index: number }) {
  return (
    <div role="row" className={classes.row} style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}>
      <span role="cell" />
      <span role="cell" className={classes.skeletons}>
        <Skeleton height={14} width={`${64 - ((index * 13) % 30)}%`} animate={false} />
        <Skeleton height={10} width="18%" animate={false} />
      </span>
    </div>
  );
}
