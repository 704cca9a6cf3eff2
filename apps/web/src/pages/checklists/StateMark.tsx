import { term } from '@anshin/report/vocabulary';
import { IconCheck, IconCircle, IconCircleDashed, IconCircleHalf2, IconMinus, IconArrowForward, type TablerIcon } from '@tabler/icons-react';
import { useText } from '../../i18n/use-words.ts';
import classes from './StateMark.module.css';

/** The mark of each state: empty, on the way, done, elsewhere, not asked for. */
const MARKS: Readonly<Record<string, readonly [TablerIcon, 'open' | 'part' | 'done' | 'aside']>> = {
  open: [IconCircle, 'open'],
  unknown: [IconCircleDashed, 'open'],
  planned: [IconCircleHalf2, 'part'],
  agreed: [IconCircleHalf2, 'part'],
  implemented: [IconCheck, 'done'],
  verified: [IconCheck, 'done'],
  met: [IconCheck, 'done'],
  metElsewhere: [IconArrowForward, 'done'],
  waived: [IconMinus, 'aside'],
  notApplicable: [IconMinus, 'aside'],
};

/** How an item stands: a mark and always its word. */
export function StateMark({ state }: { readonly state: string }) {
  const text = useText();
  const [Mark, tone] = MARKS[state] ?? [IconCircle, 'open'];
  return (
    <span className={classes.root} data-tone={tone}>
      <Mark size={14} stroke={2} aria-hidden />
      {text(term('state', state))}
    </span>
  );
}
