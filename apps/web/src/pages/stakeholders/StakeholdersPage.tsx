import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { AddParty } from './AddParty.tsx';
import { AuthorityTable } from './AuthorityTable.tsx';
import { RelationDiagram } from './diagram/RelationDiagram.tsx';
import { PartyTable } from './PartyTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import classes from './StakeholdersPage.module.css';

const VIEWS = ['diagram', 'parties', 'relations', 'authorities'] as const;
type View = (typeof VIEWS)[number];

/** Worksheet 2: who bears or treats risk, and what ties them. */
export function Page() {
  const say = useWords('stakeholders');
  const [view, setView] = useState<View>('diagram');
  const parties = useDocument((document) => Object.keys(document.stakeholders ?? {}).length);
  const relations = useDocument((document) => Object.keys(document.relations ?? {}).length);
  const authorities = useDocument((document) => Object.keys(document.authorities ?? {}).length);
  const counts: Readonly<Record<View, number>> = { diagram: 0, parties, relations, authorities };
  return (
    <div className={classes.root}>
      <PageHead page="stakeholders" />
      <AddParty />
      {parties + authorities === 0 ? (
        <EmptyState title={say('empty.title')}>{say('empty.text')}</EmptyState>
      ) : (
        <Tabs value={view} onChange={(next) => setView(VIEWS.find((known) => known === next) ?? 'diagram')} keepMounted={false} className={classes.tabs ?? ''}>
          <Tabs.List aria-label={say('views')}>
            {VIEWS.map((known) => (
              <Tabs.Tab key={known} value={known}>
                {say(`view.${known}`, { count: counts[known] })}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="diagram" className={classes.panel ?? ''}>
            <RelationDiagram />
          </Tabs.Panel>
          <Tabs.Panel value="parties" className={classes.panel ?? ''}>
            <PartyTable />
          </Tabs.Panel>
          <Tabs.Panel value="relations" className={classes.panel ?? ''}>
            <RelationTable onDiagram={() => setView('diagram')} />
          </Tabs.Panel>
          <Tabs.Panel value="authorities" className={classes.panel ?? ''}>
            <AuthorityTable />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  );
}
