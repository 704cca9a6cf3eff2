import { IconCircle, IconCircleCheck, IconCircleCheckFilled, IconCircleDashed, IconCircleDotted, IconCircleMinus, type TablerIcon } from '@tabler/icons-react';
import { term } from '@anshin/report/vocabulary';
import { useText } from '../../i18n/use-words.ts';
import classes from './StatusMark.module.css';

const ICON: Readonly<Record<string, TablerIcon>> = {
  open: IconCircleDashed,
  planned: IconCircleDotted,
  agreed: IconCircle,
  implemented: IconCircleCheck,
  verified: IconCircleCheckFilled,
};

/** How far a requirement or a measure is: a shape and always its word. */
export function StatusMark({ status }: { readonly status: string }) {
  const text = useText();
  const Icon = ICON[status] ?? IconCircleMinus;
  return (
    <span className={classes.mark} data-status={status}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span>{text(term('state', status))}</span>
    </span>
  );
}
