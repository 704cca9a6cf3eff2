import type { StepResult } from '@anshin/engine';
import { Tooltip } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { useLive, useSection } from '../live/use-live.ts';
import { PAGES, PHASES } from '../pages/pages.ts';
import { Ring } from './Ring.tsx';
import { standingOfStep } from './standing-of-step.ts';
import classes from './Procedure.module.css';

/** The left pane: every step of the procedure with how complete it is; none has to wait for another. */
export function Procedure({ isNarrow }: { readonly isNarrow: boolean }) {
  const say = useWords('shell');
  const { id } = useLive();
  return (
    <nav aria-label={say('procedure.title')} className={classes.root} data-narrow={isNarrow || undefined}>
      {PHASES.map((phase) => (
        <section key={phase}>
          <h2 className={classes.phase}>{say(`phase.${phase}`)}</h2>
          <ol className={classes.list}>
            {PAGES.filter((page) => page.phase === phase).map((page) => (
              <li key={page.id}>
                <Tooltip label={say(`page.${page.id}`)} position="right" disabled={!isNarrow}>
                  <Link to="/a/$assessment/$page" params={{ assessment: id, page: page.id }} className={classes.step} activeProps={{ 'data-active': true }}>
                    <page.icon size={18} stroke={1.6} aria-hidden />
                    <span className={classes.name}>{say(`page.${page.id}`)}</span>
                    {'worksheet' in page && <StepRing number={page.worksheet} />}
                  </Link>
                </Tooltip>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function StepRing({ number }: { readonly number: number }) {
  const say = useWords('shell');
  const filled = useStep(number, (step) => step.filled);
  const errors = useStep(number, (step) => step.errors);
  const standing = useStep(number, standingOfStep);
  if (filled === undefined || standing === undefined) return null;
  const percent = Math.round(filled * 100);
  return <Ring share={filled} isGoodEnough={standing === 'good-enough'} label={say(`procedure.${standing}`, { percent, errors: errors ?? 0 })} />;
}

/** A value of a step, by the number of its worksheet; undefined until the steps are there. */
function useStep<T>(number: number, value: (step: StepResult) => T): T | undefined {
  return useSection('steps', (steps) => {
    const step = steps?.find((one) => one.number === number);
    return step === undefined ? undefined : value(step);
  });
}

/** The page that is open, by the end of its address. */
export function useOpenPage(): string {
  return useParams({ strict: false }).page ?? '';
}
