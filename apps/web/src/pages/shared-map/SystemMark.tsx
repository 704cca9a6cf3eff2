import { partyVariables } from '../../theme/tokens.ts';
import classes from './SystemList.module.css';

/** The number of a system in its colour. */
export function SystemMark({ number }: { readonly number: number }) {
  const { ink, fill } = partyVariables(number - 1);
  return (
    <span className={classes.mark} style={{ color: ink, backgroundColor: fill, borderColor: ink }}>
      {number}
    </span>
  );
}
