import { Tabs } from '@mantine/core';
import type { Checklist } from '@anshin/engine';
import { useSessionStorage } from '@mantine/hooks';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useSection } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { FrameworkNeeded } from '../../parts/FrameworkNeeded.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { isAnswered } from './checklist-groups.ts';
import classes from './ChecklistsPage.module.css';
import { ChecklistTable } from './ChecklistTable.tsx';
import { Crosswalks } from './Crosswalks.tsx';
import { ServiceLevelCard } from './ServiceLevelCard.tsx';

/** The checklists of the frameworks that the assessment follows, the service level above them, crosswalks beside them. */
export function Page() {
  const say = useWords('checklists');
  const level = useSection('serviceLevel');
  const all = useSection('checklists');
  const isSmartHome = useDocument((document) => document.frameworks?.includes('ccds-smart-home') === true);
  if (all === undefined) return <Skeletons lines={12} />;
  // Duties of law and contract are worked on beside the decisions.
  const lists = all.filter(({ id }) => id !== 'obligations');
  return (
    <div className={classes.root}>
      <PageHead page="checklists" lead={say('page.about')} />
      {level !== undefined && level !== null && <ServiceLevelCard level={level} />}
      {lists.length === 0 ? <EmptyState title={say('list.empty-title')}>{say('list.empty')}</EmptyState> : <Lists lists={lists} />}
      {!isSmartHome && <FrameworkNeeded framework="ccds-smart-home" title={say('follow.title')} text={say('follow.text')} action={say('follow.action')} />}
    </div>
  );
}

const CROSSWALKS = 'crosswalks';

function Lists({ lists }: { readonly lists: readonly Checklist[] }) {
  const say = useWords('checklists');
  const text = useText();
  const crosswalks = useSection('crosswalks') ?? [];
  const first = lists.find(({ framework }) => framework === 'ccds-smart-home') ?? lists[0];
  const [kept, setKept] = useSessionStorage<string>({ key: 'anshin.checklists.tab', defaultValue: '', getInitialValueInEffect: false });
  const isKnown = kept === CROSSWALKS || lists.some(({ id }) => id === kept);
  return (
    <Tabs value={isKnown ? kept : (first?.id ?? CROSSWALKS)} onChange={(id) => setKept(id ?? '')} keepMounted={false}>
      <Tabs.List aria-label={say('tabs.label')}>
        {lists.map((list) => (
          <Tabs.Tab className={classes.tab} key={list.id} value={list.id} rightSection={<Count list={list} />}>
            {text(list.title)}
          </Tabs.Tab>
        ))}
        {crosswalks.length > 0 && (
          <Tabs.Tab className={classes.tab} value={CROSSWALKS}>
            {say('tab.crosswalks')}
          </Tabs.Tab>
        )}
      </Tabs.List>
      {lists.map((list) => (
        <Tabs.Panel key={list.id} value={list.id} pt="sm">
          <ChecklistTable list={list} />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value={CROSSWALKS} pt="sm">
        <Crosswalks rows={crosswalks} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Count({ list }: { readonly list: Checklist }) {
  const answered = list.items.filter(({ state }) => isAnswered(state)).length;
  return (
    <span className={classes.tabCount}>
      {answered}/{list.items.length}
    </span>
  );
}
