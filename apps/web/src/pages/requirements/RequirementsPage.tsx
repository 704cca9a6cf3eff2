import { Button, SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useWords } from '../../i18n/use-words.ts';
import { useSection } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { useGo } from '../../places/use-go.ts';
import { HeatView } from './heat/HeatView.tsx';
import { RequirementList } from './list/RequirementList.tsx';
import classes from './RequirementsPage.module.css';

const VIEWS = ['list', 'heat'] as const;
type View = (typeof VIEWS)[number];

/** Requirements from both sides: a list, and a map of threats against requirements that shows the gaps. */
export function Page() {
  const say = useWords('requirements');
  const go = useGo();
  const requirements = useSection('requirements');
  const [view, setView] = useLocalStorage<View>({ key: 'anshin.requirements.view', defaultValue: 'list', getInitialValueInEffect: false });
  const isEmpty = requirements?.length === 0;
  return (
    <div className={classes.page}>
      <PageHead page="requirements" lead={say('page.lead')}>
        {!isEmpty && (
          <SegmentedControl
            aria-label={say('view.label')}
            data={VIEWS.map((value) => ({ value, label: say(`view.${value}`) }))}
            value={view}
            onChange={(next) => setView(next === 'heat' ? 'heat' : 'list')}
          />
        )}
      </PageHead>
      {requirements === undefined && <Skeletons lines={8} />}
      {isEmpty && (
        <EmptyState title={say('empty.title')} action={<Button onClick={() => go(['frameworks'])}>{say('empty.action')}</Button>}>
          {say('empty.text')}
        </EmptyState>
      )}
      {requirements !== undefined && !isEmpty && (view === 'list' ? <RequirementList requirements={requirements} /> : <HeatView requirements={requirements} />)}
    </div>
  );
}
