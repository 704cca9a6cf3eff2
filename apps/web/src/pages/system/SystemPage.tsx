import { SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { SystemDiagram } from './SystemDiagram.tsx';
import classes from './SystemPage.module.css';

const VIEWS = ['diagram', 'tables', 'text'] as const;
type View = (typeof VIEWS)[number];

const PAGES: Readonly<Record<View, ComponentType>> = {
  diagram: SystemDiagram,
  tables: lazy(async () => ({ default: (await import('./tables/SystemTables.tsx')).SystemTables })),
  text: lazy(async () => ({ default: (await import('../../text-view/TextView.tsx')).TextView })),
};

/** What makes up the system: three views of one model, in step. */
export function Page() {
  const say = useWords('system');
  const [view, setView] = useLocalStorage<View>({ key: 'anshin.system.view', defaultValue: 'diagram', getInitialValueInEffect: false });
  const Shown = PAGES[view] ?? SystemDiagram;
  return (
    <div className={classes.root} data-filled>
      <PageHead page="system">
        <SegmentedControl
          aria-label={say('views.label')}
          data={VIEWS.map((value) => ({ value, label: say(`views.${value}`) }))}
          value={view}
          onChange={(next) => setView(VIEWS.find((known) => known === next) ?? 'diagram')}
        />
      </PageHead>
      <div className={classes.fill}>
        <Suspense fallback={<Skeletons lines={8} />}>
          <Shown />
        </Suspense>
      </div>
    </div>
  );
}
