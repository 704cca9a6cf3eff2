import { UnstyledButton } from '@mantine/core';
import { IconShield, IconShieldCheck } from '@tabler/icons-react';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { PartyTag } from '../../../parts/PartyTag.tsx';
import { useParties } from '../../../parts/use-parties.ts';
import { useSelect } from '../../../places/use-selection.ts';
import classes from './lines.module.css';

interface MeasureLineProps {
  readonly id: string;
  /** Whether it prevents what it stands beside, where that is known. */
  readonly prevents?: boolean;
}

/** A measure of the document in one line: what, by whom, how far; choosing it shows it in the inspector. */
export function MeasureLine({ id, prevents }: MeasureLineProps) {
  const say = useWords('threats');
  const text = useText();
  const select = useSelect();
  const parties = useParties();
  const measure = useDocument((document) => document.measures?.[id]);
  if (measure === undefined) return null;
  const party = measure.performs === undefined ? undefined : parties.get(measure.performs);
  const Icon = prevents === true ? IconShieldCheck : IconShield;
  return (
    <UnstyledButton className={classes.line} onClick={() => select(['measures', id])}>
      <Icon size={16} stroke={1.6} aria-hidden className={classes.icon ?? ''} data-strong={prevents || undefined} />
      <span className={classes.title}>{text(measure.title)}</span>
      <span className={classes.aside}>
        {prevents !== undefined && <span className="visually-hidden">{prevents ? say('measure.prevents') : say('measure.supports')}</span>}
        {party !== undefined && <PartyTag party={party} />}
        <span>{text(term('measureStatus', measure.status))}</span>
      </span>
    </UnstyledButton>
  );
}
