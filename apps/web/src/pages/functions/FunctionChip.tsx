import { UnstyledButton } from '@mantine/core';
import type { BilingualText } from '@anshin/model';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useSelect, useSelected } from '../../places/use-selection.ts';
import classes from './FunctionChip.module.css';
import type { CoveredFunction } from './phase-coverage.ts';

interface FunctionChipProps {
  readonly number: number;
  readonly title: BilingualText;
  readonly state: CoveredFunction['state'];
  /** Number and title, where there is room; otherwise the number with the title on hover. */
  readonly withTitle?: boolean;
}

/** A function by its number: filled where placed, dashed where proposed, faint where nothing calls for it. */
export function FunctionChip({ number, title, state, withTitle = false }: FunctionChipProps) {
  const say = useWords('functions');
  const text = useText();
  const select = useSelect();
  const isChosen = useSelected(([place]) => place?.[0] === 'function' && place[1] === String(number));
  const label = say('band.chip', { number, title: text(title), state: say(`state.${state}`) });
  return (
    <UnstyledButton
      className={classes.root}
      data-state={state}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={() => select(['function', String(number)])}
    >
      <span className={classes.number}>{number}</span>
      {withTitle && <span className={classes.title}>{text(title)}</span>}
    </UnstyledButton>
  );
}
