import { Button } from '@mantine/core';
import type { BilingualText } from '@anshin/model';
import { useText, useWords } from '../../../i18n/use-words.ts';
import classes from './Rationale.module.css';

interface DraftBoxProps {
  readonly draft: BilingualText;
  /** There is a rationale already, which the draft would replace. */
  readonly isNew: boolean;
  readonly onTake: () => void;
}

/** What the assessment as it stands gives to say, ready to be taken over. */
export function DraftBox({ draft, isNew, onTake }: DraftBoxProps) {
  const say = useWords('positions');
  const text = useText();
  return (
    <div className={classes.draft}>
      <div className={classes.head}>
        <strong>{say('rationale.draft')}</strong>
        <Button variant={isNew ? 'default' : 'light'} size="compact-xs" onClick={onTake}>
          {say(isNew ? 'rationale.replace' : 'rationale.take')}
        </Button>
      </div>
      <p className={classes.text}>{text(draft)}</p>
    </div>
  );
}
