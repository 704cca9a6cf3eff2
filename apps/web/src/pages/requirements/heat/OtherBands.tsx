import { UnstyledButton } from '@mantine/core';
import type { RequirementResult } from '@anshin/engine';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useSelect } from '../../../places/use-selection.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { HeatMap } from './heat-map.ts';
import classes from './HeatView.module.css';

/** The requirements that have no cells, apart from those that do: for the whole system, and without a threat here. */
export function OtherBands({ map }: { readonly map: HeatMap }) {
  const say = useWords('requirements');
  return (
    <>
      <Band title={say('heat.whole-title')} hint={say('heat.whole-hint')} requirements={map.wholeSystem} />
      <Band title={say('heat.idle-title')} requirements={map.idle} />
    </>
  );
}

function Band({ title, hint, requirements }: { readonly title: string; readonly hint?: string; readonly requirements: readonly RequirementResult[] }) {
  const text = useText();
  const select = useSelect();
  if (requirements.length === 0) return null;
  return (
    <section className={classes.band} aria-label={title}>
      <h2 className={classes.bandTitle}>{title}</h2>
      {hint !== undefined && <p className={classes.summary}>{hint}</p>}
      <ul className={classes.bandList}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <UnstyledButton className={classes.bandLine} onClick={() => select(['requirement', requirement.id])}>
              <span>{text(requirement.title)}</span>
              <StatusMark status={requirement.status} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
