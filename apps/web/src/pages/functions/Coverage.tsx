import { Title } from '@mantine/core';
import { resultTerm } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { FunctionChip } from './FunctionChip.tsx';
import classes from './FunctionsPage.module.css';
import type { PhaseCoverage } from './phase-coverage.ts';

/** The five groups of the guide side by side, each with its functions. */
export function Coverage({ coverage }: { readonly coverage: readonly PhaseCoverage[] }) {
  const say = useWords('functions');
  const text = useText();
  return (
    <section aria-labelledby="coverage-title">
      <Title order={2} size="h3" id="coverage-title" mb={8}>
        {say('coverage.title')}
      </Title>
      <div className={classes.phases}>
        {coverage.map(({ phase, functions, placed, proposed }) => (
          <div key={phase} className={classes.phase}>
            <h3 className={classes.phaseTitle}>{text(resultTerm('phase', phase))}</h3>
            <span className={classes.bar} aria-hidden>
              <span className={classes.barPlaced} style={{ flexGrow: placed }} />
              <span className={classes.barProposed} style={{ flexGrow: proposed }} />
              <span style={{ flexGrow: functions.length - placed - proposed }} />
            </span>
            <p className={classes.count}>{say('coverage.count', { placed, proposed, total: functions.length })}</p>
            <ul className={classes.list}>
              {functions.map(({ entry, state }) => (
                <li key={entry.number}>
                  <FunctionChip number={entry.number} title={entry.title} state={state} withTitle />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
