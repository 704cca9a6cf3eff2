import { Button } from '@mantine/core';
import type { StatedRationale } from '@anshin/model';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { ChoiceField } from '../../../parts/fields/ChoiceField.tsx';
import { useParties } from '../../../parts/use-parties.ts';
import { PlaceWords } from '../../../risk-map/PlaceWords.tsx';
import { usePartyChoices } from '../override/override-choices.ts';
import classes from './Rationale.module.css';

interface StatementMarksProps {
  readonly positionKey: string;
  readonly stated: StatedRationale;
  /** The position is another one than the rationale argues for. */
  readonly isMoved: boolean;
  readonly onConfirm: () => void;
}

/** Who wrote a rationale and when, whether it is meant for all usages, and that the assessment has changed since. */
export function StatementMarks({ positionKey, stated, isMoved, onConfirm }: StatementMarksProps) {
  const say = useWords('positions');
  const text = useText();
  const parties = usePartyChoices();
  const known = useParties();
  const { by, on, concludes } = stated.rationale;
  const isOwn = stated.key === positionKey;
  return (
    <>
      <div className={classes.marks}>
        {isOwn ? (
          <ChoiceField
            label={say('rationale.by')}
            path={['rationales', positionKey, 'by']}
            value={by}
            choices={parties}
            placeholder={say('rationale.by')}
            isOptional
            hideLabel
          />
        ) : (
          by !== undefined && <span>{text(known.get(by)?.name, by)}</span>
        )}
        {on !== undefined && <time dateTime={on}>{say('rationale.on', { day: on })}</time>}
      </div>
      {!isOwn && <p className={classes.note}>{say('rationale.inherited')}</p>}
      {isMoved && (
        <div className={classes.moved} role="note">
          <p>
            {say('rationale.moved')} <PlaceWords place={concludes ?? null} none="" />
          </p>
          <Button variant="light" size="compact-xs" onClick={onConfirm}>
            {say('rationale.confirm')}
          </Button>
        </div>
      )}
    </>
  );
}
