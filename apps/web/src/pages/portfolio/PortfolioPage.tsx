import { Button, Title } from '@mantine/core';
import { useDebouncedValue, useSessionStorage } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { AssessmentRow } from '../../api/assessments.ts';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ServerTrouble } from '../../parts/ServerTrouble.tsx';
import { AppHeader } from '../../shell/AppHeader.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { FIRST_VIEW, isNarrowed, type PortfolioView } from './portfolio-query.ts';
import { PortfolioFilters } from './PortfolioFilters.tsx';
import { PortfolioTable } from './PortfolioTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { usePortfolio } from './use-portfolio.ts';
import { useShelve } from './use-shelve.tsx';
import classes from './PortfolioPage.module.css';

/** Every assessment: what it is, how it stands, and the way into it. */
export function PortfolioPage() {
  const say = useWords('portfolio');
  const [view, setView] = useSessionStorage<PortfolioView>({ key: 'anshin.portfolio', defaultValue: FIRST_VIEW, getInitialValueInEffect: false });
  const [search] = useDebouncedValue(view.search, 150);
  const asked = useMemo(() => ({ ...view, search }), [view, search]);
  const { query, rows, total } = usePortfolio(asked);
  const isFirst = rows?.length === 0 && !isNarrowed(asked) && !asked.isArchive && !query.isPlaceholderData;
  return (
    <>
      <AppHeader />
      <main id="content" className={classes.root} tabIndex={-1}>
        <div className={classes.top}>
          <Title order={1}>{say('title')}</Title>
          {rows !== undefined && !isFirst && <span className="muted">{say('count', { count: total })}</span>}
          {!isFirst && (
            <Button component={Link} to="/new" className={classes.new ?? ''} leftSection={<IconPlus size={16} stroke={1.8} />}>
              {say('new')}
            </Button>
          )}
        </div>
        {isFirst ? <FirstVisit /> : <PortfolioBody view={view} onView={setView} portfolio={{ query, rows, total }} />}
      </main>
    </>
  );
}

interface PortfolioBodyProps {
  readonly view: PortfolioView;
  readonly onView: (view: PortfolioView) => void;
  readonly portfolio: ReturnType<typeof usePortfolio>;
}

function PortfolioBody({ view, onView, portfolio: { query, rows, total } }: PortfolioBodyProps) {
  const say = useWords('portfolio');
  const shelve = useShelve();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => (rows ?? []).filter(({ id }) => selected.has(id)), [rows, selected]);
  const met = useMemo(() => (rows ?? []).map(({ sector }) => sector), [rows]);
  const { fetchNextPage, isFetchingNextPage, hasNextPage } = query;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const select = useCallback((id: string) => setSelected((before) => toggled(before, id)), []);
  const shelveOne = useCallback((row: AssessmentRow) => void shelve([row], !row.archived), [shelve]);
  const kind = view.isArchive && !isNarrowed(view) ? 'archive-empty' : 'none';
  return (
    <>
      {chosen.length > 0 ? (
        <SelectionBar
          chosen={chosen}
          isArchive={view.isArchive}
          onShelve={() => void shelve(chosen, !view.isArchive).then(() => setSelected(new Set()))}
          onDrop={() => setSelected(new Set())}
        />
      ) : (
        <PortfolioFilters view={view} onChange={onView} met={met} />
      )}
      {query.isError && rows === undefined && <ServerTrouble error={query.error} onRetry={() => void query.refetch()} />}
      {rows?.length === 0 && <EmptyState title={say(`${kind}.title`)}>{say(`${kind}.text`)}</EmptyState>}
      {(rows === undefined ? !query.isError : rows.length > 0) && (
        <PortfolioTable
          rows={rows}
          total={total}
          hasMore={hasNextPage}
          onMore={more}
          view={view}
          onView={onView}
          selected={selected}
          onSelect={select}
          onShelve={shelveOne}
        />
      )}
    </>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
