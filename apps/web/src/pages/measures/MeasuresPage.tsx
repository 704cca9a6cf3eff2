import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useSection } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import { MeasureSummary } from './MeasureSummary.tsx';
import classes from './MeasuresPage.module.css';
import { newMeasure } from './table/measure-edits.ts';
import { measureRows, totalsOf } from './table/measure-row.ts';
import { MeasureTable } from './table/MeasureTable.tsx';

/** What named parties really do: one table, edited in place, with what it comes to. */
export function Page() {
  const say = useWords('measures');
  const go = useGo();
  const measures = useDocument((document) => document.measures);
  const results = useSection('measures');
  const safety = useSection('safety');
  const rows = useMemo(() => measureRows(measures, results, safety), [measures, results, safety]);
  const totals = useMemo(() => totalsOf(rows), [rows]);
  return (
    <div className={classes.page}>
      <PageHead page="measures" end={<AddMeasure />} />
      {rows.length > 0 && <MeasureSummary totals={totals} />}
      {rows.length === 0 ? (
        <EmptyState
          title={say('empty.title')}
          action={
            <Button variant="light" onClick={() => go(['threatDispositions'])}>
              {say('empty.action')}
            </Button>
          }
        >
          {say('empty.text')}
        </EmptyState>
      ) : (
        <MeasureTable rows={rows} tools={null} />
      )}
    </div>
  );
}

function AddMeasure() {
  const say = useWords('measures');
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const add = (): void => {
    const { id, edit: made } = newMeasure(live.current().document ?? {});
    if (edit(made)) select(['measures', id]);
  };
  return (
    <Button leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />} onClick={add}>
      {say('add')}
    </Button>
  );
}
