import { Text } from '@mantine/core';
import type { CrosswalkRow } from '@anshin/engine';
import { resultTerm } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import classes from './ChecklistsPage.module.css';
import { useAnswerNames } from './use-answer-names.ts';

/** How the requirements in play bear on other guidelines; rows that rest on our own reading are marked. */
export function Crosswalks({ rows }: { readonly rows: readonly CrosswalkRow[] }) {
  const say = useWords('checklists');
  const text = useText();
  const select = useSelect();
  const columns = useColumns();
  return (
    <div className={classes.list}>
      <Text size="sm" c="dimmed" className="prose">
        {say('crosswalk.about')}
      </Text>
      <DataTable
        id="checklists.crosswalks"
        label={say('tab.crosswalks')}
        rows={rows}
        rowId={({ framework, item, relation }) => `${framework} ${item} ${relation}`}
        columns={columns}
        group={({ framework }) => text(resultTerm('foreign', framework))}
        onChoose={({ from }) => from[0] !== undefined && select(['requirementStates', from[0]])}
        empty={
          <Text size="sm" c="dimmed">
            {say('crosswalk.empty')}
          </Text>
        }
      />
    </div>
  );
}

function useColumns(): readonly Column<CrosswalkRow>[] {
  const say = useWords('checklists');
  const text = useText();
  const nameOf = useAnswerNames();
  return useMemo(
    () => [
      { id: 'item', title: say('crosswalk.item'), width: 96, value: ({ item }) => item },
      {
        id: 'state',
        title: say('crosswalk.state'),
        width: 140,
        value: ({ state }) => text(resultTerm('cover', state)),
        filter: ['covered', 'partly', 'open'].map((state) => ({ value: text(resultTerm('cover', state)), label: text(resultTerm('cover', state)) })),
      },
      { id: 'relation', title: say('crosswalk.relation'), width: 104, value: ({ relation }) => text(resultTerm('relation', relation)) },
      {
        id: 'basis',
        title: say('crosswalk.basis'),
        width: 128,
        value: ({ basis }) => (basis === 'derived' ? say('crosswalk.derived') : text(resultTerm('basis', basis))),
        cell: ({ basis }) => (basis === 'derived' ? <span className={classes.unverified}>{say('crosswalk.derived')}</span> : text(resultTerm('basis', basis))),
      },
      { id: 'from', title: say('crosswalk.from'), width: 140, value: ({ from }) => from.map(nameOf).join(' · ') },
    ],
    [say, text, nameOf],
  );
}
