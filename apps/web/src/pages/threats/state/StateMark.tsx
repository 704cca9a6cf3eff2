import { IconCircle, IconCircleDashed, IconCircleHalf2, IconCircleOff, IconShieldCheck, type TablerIcon } from '@tabler/icons-react';
import { useWords } from '../../../i18n/use-words.ts';
import classes from './marks.module.css';
import type { ThreatState } from './threat-state.ts';

const ICON: Readonly<Record<ThreatState, TablerIcon>> = {
  open: IconCircleDashed,
  adopted: IconCircle,
  treated: IconCircleHalf2,
  prevented: IconShieldCheck,
  notApplicable: IconCircleOff,
};

/** How far a threat is: a shape and always its word. */
export function StateMark({ state }: { readonly state: ThreatState }) {
  const say = useWords('threats');
  return <StateShape state={state} word={say(`state.${state}`)} />;
}

/** The same with a word that is known already, for cells of long tables. */
export function StateShape({ state, word }: { readonly state: ThreatState; readonly word: string }) {
  const Icon = ICON[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span>{word}</span>
    </span>
  );
}
