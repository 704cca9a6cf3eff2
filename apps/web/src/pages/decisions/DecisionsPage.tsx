import { Tabs } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useSelected } from '../../places/use-selection.ts';
import { DecisionList } from './DecisionList.tsx';
import classes from './DecisionsPage.module.css';
import { Duties } from './Duties.tsx';
import { Policies } from './Policies.tsx';
import { RemainingRisk } from './RemainingRisk.tsx';

const TABS = ['remaining', 'policies', 'duties'] as const;
type TabName = (typeof TABS)[number];

/** On which tab each kind of place is worked on. */
const TAB_OF: Readonly<Record<string, TabName>> = { decisions: 'remaining', policies: 'policies', obligations: 'duties' };

/** Worksheet 11: what remains outside its target and what becomes of it, the policies of the parties, duties of law and contract. */
export function Page() {
  const say = useWords('decisions');
  const [tab, setTab] = useTab();
  return (
    <div className={classes.root}>
      <PageHead page="decisions" />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={say('tabs.label')}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {say(`tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="remaining" pt="md">
          <div className={classes.stack}>
            <RemainingRisk />
            <DecisionList />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="policies" pt="md">
          <Policies />
        </Tabs.Panel>
        <Tabs.Panel value="duties" pt="md">
          <Duties />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** The open tab; a place that is selected (from a finding, say) opens its own. */
function useTab(): readonly [string, (tab: string | null) => void] {
  const [tab, setTab] = useSessionStorage<string>({ key: 'anshin.decisions.tab', defaultValue: 'remaining', getInitialValueInEffect: false });
  const wanted = useSelected(([place]) => TAB_OF[place?.[0] ?? '']);
  useEffect(() => {
    if (wanted !== undefined) setTab(wanted);
  }, [wanted, setTab]);
  return [tab, (next) => setTab(next ?? 'remaining')];
}
