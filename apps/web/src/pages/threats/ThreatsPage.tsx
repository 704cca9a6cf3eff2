import { SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useWords } from '../../i18n/use-words.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { AddThreat } from './AddThreat.tsx';
import { AllThreats } from './all/AllThreats.tsx';
import { DecisionList } from './decide/DecisionList.tsx';
import classes from './ThreatsPage.module.css';

const VIEWS = ['first', 'all'] as const;
type View = (typeof VIEWS)[number];

/** Threats with what is done about each: what to decide first, or every one of them. */
export function Page() {
  const say = useWords('threats');
  const [view, setView] = useLocalStorage<View>({ key: 'anshin.threats.view', defaultValue: 'first', getInitialValueInEffect: false });
  return (
    <div className={classes.page} data-view={view}>
      <PageHead page="threats" end={<AddThreat />}>
        <SegmentedControl
          aria-label={say('view.label')}
          data={VIEWS.map((value) => ({ value, label: say(`view.${value}`) }))}
          value={view}
          onChange={(next) => setView(next === 'all' ? 'all' : 'first')}
        />
      </PageHead>
      {view === 'first' ? <DecisionList /> : <AllThreats tools={null} />}
    </div>
  );
}
