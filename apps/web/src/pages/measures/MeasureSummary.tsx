import { MeasureStatus } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useFormats, useText, useWords } from '../../i18n/use-words.ts';
import { StatusMark } from '../requirements/StatusMark.tsx';
import classes from './MeasuresPage.module.css';
import type { MeasureTotals } from './table/measure-row.ts';

/** What the measures come to: how far they are, what they cost, and what is still missing. */
export function MeasureSummary({ totals }: { readonly totals: MeasureTotals }) {
  const say = useWords('measures');
  const text = useText();
  const { number } = useFormats();
  const states = MeasureStatus.options.filter((status) => totals.byStatus[status] > 0);
  const facts = [
    ...(totals.effort > 0 ? [say('sum.effort', { effort: number(totals.effort) })] : []),
    ...(totals.currency > 0 ? [say('sum.currency', { currency: number(totals.currency) })] : []),
    ...(totals.uncosted > 0 ? [say('sum.uncosted', { count: totals.uncosted })] : []),
    ...(totals.unperformed > 0 ? [say('sum.unperformed', { count: totals.unperformed })] : []),
    ...(totals.unsafe > 0 ? [say('sum.warnings', { count: totals.unsafe })] : []),
  ];
  return (
    <div>
      <ul className={classes.states} aria-label={say('sum.label')}>
        {states.map((status) => (
          <li key={status} style={{ flexGrow: totals.byStatus[status] }} data-status={status} title={text(term('measureStatus', status))}>
            <StatusMark status={status} /> {totals.byStatus[status]}
          </li>
        ))}
      </ul>
      <p className={classes.facts}>{facts.join(' · ')}</p>
    </div>
  );
}
