import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useSelectedPlace } from '../../places/use-selection.ts';
import { HazardTable } from './hazards/HazardTable.tsx';
import classes from './IncidentsPage.module.css';
import { IncidentTable } from './IncidentTable.tsx';
import { JudgeDialog } from './judge/JudgeDialog.tsx';

const VIEWS = ['incidents', 'hazards'] as const;
type View = (typeof VIEWS)[number];

/** What could happen, from what, and what it does to each party. */
export function Page() {
  const say = useWords('incidents');
  const place = useSelectedPlace();
  const [wished, setWished] = useState<View>('incidents');
  // Whoever comes from a finding sees the list in which its place stands.
  const [seen, setSeen] = useState(place);
  if (seen !== place) {
    setSeen(place);
    const view = VIEWS.find((name) => name === place?.[0]);
    if (view !== undefined) setWished(view);
  }
  return (
    <div className={classes.root}>
      <PageHead page="incidents">
        <SegmentedControl
          aria-label={say('view.label')}
          value={wished}
          data={VIEWS.map((value) => ({ value, label: say(`view.${value}`) }))}
          onChange={(value) => setWished(value as View)}
        />
      </PageHead>
      {wished === 'incidents' ? <IncidentTable /> : <HazardTable />}
      <JudgeDialog />
    </div>
  );
}
