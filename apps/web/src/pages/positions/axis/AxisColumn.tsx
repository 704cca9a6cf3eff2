import { Title } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { LevelMark } from '../../../parts/LevelMark.tsx';
import { OverrideEditor } from '../override/OverrideEditor.tsx';
import type { AxisFacts } from './axis-facts.ts';
import { DecidingIncidents } from './DecidingIncidents.tsx';
import { DimensionRow } from './DimensionRow.tsx';
import classes from './AxisColumn.module.css';

interface AxisColumnProps {
  readonly facts: AxisFacts;
  readonly stakeholder: string;
  readonly usage: string | undefined;
  /** The party (and usage) whose sheet it is. */
  readonly name: string;
}

/** One axis of a sheet: its level, the points of view that it is the worst of, why, and an override beside it. */
export function AxisColumn({ facts, stakeholder, usage, name }: AxisColumnProps) {
  const say = useWords('positions');
  const text = useText();
  const isOverridden = facts.overrides.length > 0;
  const title = text(term('axis', facts.axis));
  return (
    <section className={classes.root} aria-label={say('axis.of', { axis: title, name })}>
      <div className={classes.head}>
        <Title order={3} size="h3">
          {title}
        </Title>
        {facts.value === null ? null : (
          <strong className={classes.level}>
            <LevelMark level={facts.value} />
          </strong>
        )}
        {isOverridden && (
          <span className={classes.computed}>
            {facts.computed === null ? say('axis.nothing-computed') : say('axis.computed', { level: text(term('level', facts.computed)) })}
          </span>
        )}
      </div>
      <p className={classes.question}>{say(facts.axis === 'recoveryDifficulty' ? 'axis.recovery-question' : 'axis.economic-question')}</p>
      <table className={classes.dimensions}>
        <tbody>
          {facts.dimensions.map((dimension) => (
            <DimensionRow key={dimension.dimension} facts={dimension} />
          ))}
        </tbody>
      </table>
      <DecidingIncidents facts={facts} stakeholder={stakeholder} />
      {facts.isThroughTrustOnly && <p className={classes.note}>{say('trust-only')}</p>}
      <OverrideEditor facts={facts} stakeholder={stakeholder} usage={usage} />
    </section>
  );
}
