import { term } from '@anshin/report/vocabulary';
import { useText } from '../i18n/use-words.ts';
import classes from './LevelMark.module.css';

/** How full each level's mark is: position, shape and colour together, readable in grey print. */
const FILL: Readonly<Record<string, 'hollow' | 'half' | 'full'>> = { limited: 'hollow', serious: 'half', critical: 'full', catastrophic: 'full' };

/** A level of an axis: its mark and always its word. */
export function LevelMark({ level }: { readonly level: string }) {
  const text = useText();
  const fill = FILL[level] ?? 'hollow';
  return (
    <span className={classes.root} data-fill={fill}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" className={classes.ring} />
        {fill === 'half' && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" className={classes.fill} />}
        {fill === 'full' && <circle cx="6" cy="6" r="4.75" className={classes.fill} />}
      </svg>
      {text(term('level', level))}
    </span>
  );
}
