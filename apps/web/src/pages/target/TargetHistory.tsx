import { useFormats, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import classes from './Target.module.css';

/** Every target that was set, newest first, with its reason. */
export function TargetHistory() {
  const say = useWords('target');
  const text = useText();
  const formats = useFormats();
  const history = useDocument((document) => document.target?.history);
  const stakeholders = useDocument((document) => document.stakeholders);
  const entries = (history ?? []).map((entry, index) => ({ ...entry, index })).reverse();
  return (
    <Section title={say('history.title')}>
      {entries.length === 0 && <p className={classes.muted}>{say('history.none')}</p>}
      <ol className={classes.history} reversed>
        {entries.map(({ index, on, by, target, because }) => (
          <li key={index}>
            <span className={classes.when}>
              {on === undefined ? say('history.undated') : formats.day(on)}
              {by !== undefined && ` · ${text(stakeholders?.[by]?.name, by)}`}
            </span>
            <PlaceWords place={target} none="" />
            <p className={classes.text}>{text(because)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
