import { type ScoringMethod, SEVERITIES, severityWord } from '@anshin/engine';
import { useLanguage } from '../../../i18n/use-words.ts';
import { severityShade, severityShare } from './severity-shade.ts';
import classes from './SeverityWord.module.css';

/** A severity: always its word, with a mark that is fuller the worse it is among those of its method. */
export function SeverityWord({ method, severity }: { readonly method: ScoringMethod | undefined; readonly severity: string }) {
  const language = useLanguage();
  const known = SEVERITIES.find((word) => word === severity);
  return (
    <span className={classes.root} data-shade={severityShade(method, severity)}>
      <span className={classes.mark} aria-hidden>
        <span style={{ height: `${100 * severityShare(method, severity)}%` }} />
      </span>
      <span className={classes.word}>{known === undefined ? severity : severityWord(known, language)}</span>
    </span>
  );
}
