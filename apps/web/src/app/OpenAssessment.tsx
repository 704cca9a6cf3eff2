import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { loadCatalog } from '../catalog/use-catalog.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { keptInForce } from '../live/kept-in-force.ts';
import { LiveAssessment } from '../live/live-assessment.ts';
import { LiveContext, useMoment } from '../live/use-live.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { refusalText } from '../parts/refusal-text.ts';
import { Skeletons } from '../parts/Skeletons.tsx';
import { today } from '../parts/today.ts';
import { Selection, SelectionContext } from '../places/use-selection.ts';
import { AppHeader } from '../shell/AppHeader.tsx';
import { AssessmentBar } from '../shell/AssessmentBar.tsx';
import { AssessmentLayout } from '../shell/AssessmentLayout.tsx';

/** Opens an assessment for every page under its address, and closes it when the user leaves. */
export function OpenAssessment() {
  const { assessment } = useParams({ from: '/a/$assessment' });
  const [live, setLive] = useState<LiveAssessment>();
  useEffect(() => {
    const opened = new LiveAssessment(assessment, { now: today(), inForce: keptInForce(assessment) });
    setLive(opened);
    // Pages want the catalog: it comes while the document is on its way. What goes wrong with it shows where it is used.
    loadCatalog().catch(() => undefined);
    return () => opened.end();
  }, [assessment]);
  if (live?.id !== assessment) return <AppHeader />;
  return (
    <LiveContext value={live}>
      <Opened key={assessment} live={live} />
    </LiveContext>
  );
}

function Opened({ live }: { readonly live: LiveAssessment }) {
  const say = useWords('shell');
  const [selection] = useState(() => new Selection());
  const isThere = useMoment(({ document }) => document !== undefined);
  const isGone = useMoment(({ saveState }) => saveState === 'gone');
  useRefusals(live);
  useWarningBeforeLoss(live);
  if (isGone)
    return (
      <>
        <AppHeader />
        <EmptyState
          title={say('save.gone')}
          action={
            <Button component={Link} to="/">
              {say('app.to-portfolio')}
            </Button>
          }
        >
          {say('app.not-found')}
        </EmptyState>
      </>
    );
  if (!isThere)
    return (
      <>
        <AppHeader />
        <Skeletons lines={12} />
      </>
    );
  return (
    <SelectionContext value={selection}>
      <AppHeader>
        <AssessmentBar />
      </AppHeader>
      <AssessmentLayout>
        <Outlet />
      </AssessmentLayout>
    </SelectionContext>
  );
}

/** Says why an edit was not made, in sentences. */
function useRefusals(live: LiveAssessment): void {
  const say = useWords('shell');
  const language = useLanguage();
  useEffect(
    () =>
      live.onRefusal((findings, by) => {
        const message = [refusalText(findings, language), ...(by === 'server' ? [say('edit.refused-reload')] : [])].join(' ');
        notifications.show({ title: say(by === 'server' ? 'edit.refused-by-server' : 'edit.refused'), message, color: 'red', autoClose: 12_000 });
      }),
    [live, say, language],
  );
}

/** Asks before the window is closed while something is only in it. */
function useWarningBeforeLoss(live: LiveAssessment): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      const { saveState } = live.current();
      if (saveState === 'waiting' || saveState === 'saving') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [live]);
}
