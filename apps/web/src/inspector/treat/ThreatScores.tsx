import { Button } from '@mantine/core';
import type { ThreatResult } from '@anshin/engine';
import { useWords } from '../../i18n/use-words.ts';
import { Section } from '../../parts/Section.tsx';
import { ScoreMark } from '../../pages/threats/state/ScoreMark.tsx';
import { methodsOf } from '../../pages/threats/state/worst-score.ts';
import { useGo } from '../../places/use-go.ts';
import classes from './treat.module.css';

/** The scores of a threat by method with their vectors, before and after the measures in force, and the way to edit them. */
export function ThreatScores({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const go = useGo();
  const methods = methodsOf([threat]);
  return (
    <Section
      title={say('panel.scores')}
      tools={
        <Button size="compact-xs" variant="subtle" onClick={() => go(['threat', threat.id], 'scores')}>
          {say('panel.to-scores')}
        </Button>
      }
    >
      {methods.length === 0 && <p className={classes.muted}>{say('panel.no-scores')}</p>}
      {methods.map((method) => {
        const [before, after] = [threat.scores[method], threat.scoresAfter?.[method]];
        if (before === undefined) return null;
        return (
          <div key={method} className={classes.score}>
            <ScoreMark score={before} />
            <span className={classes.vector}>{before.vector}</span>
            {after !== undefined && (
              <span className={classes.row}>
                <span className={classes.muted}>{say('panel.scores-after')}</span>
                <ScoreMark score={after} withMethod={false} />
              </span>
            )}
          </div>
        );
      })}
    </Section>
  );
}
