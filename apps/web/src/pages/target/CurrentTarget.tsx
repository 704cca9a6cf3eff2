import type { RiskTarget } from '@anshin/model';
import { useWords } from '../../i18n/use-words.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import classes from './Target.module.css';

interface CurrentTargetProps {
  readonly target: RiskTarget | null;
  /** Positions outside it before measures. */
  readonly outside: number;
}

/** The target as it stands, with its grounds. */
export function CurrentTarget({ target, outside }: CurrentTargetProps) {
  const say = useWords('target');
  if (target === null)
    return (
      <Section title={say('now.title')}>
        <p className={classes.text}>{say('now.none')}</p>
      </Section>
    );
  return (
    <Section title={say('now.title')}>
      <p className={classes.place}>
        <PlaceWords place={target} none="" />
      </p>
      <p className={classes.muted}>{say('now.outside', { count: outside })}</p>
      {target.inferred === true && <p className={classes.muted}>{say('now.inferred')}</p>}
      <TextField
        label={say('now.because')}
        path={['target', 'default', 'because']}
        value={target.because}
        placeholder={say('now.because-placeholder')}
        isLong
      />
    </Section>
  );
}
