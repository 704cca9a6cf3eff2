import { Title } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { isOutdated, positionKey, statedRationale } from '@anshin/model';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { useWrite } from '../../../parts/fields/use-write.ts';
import { today } from '../../../parts/today.ts';
import type { AxisFacts } from '../axis/axis-facts.ts';
import { CopyButton } from './CopyButton.tsx';
import { draftOfPosition } from './draft-rationale.ts';
import { DraftBox } from './DraftBox.tsx';
import { reaffirm, reword, takeOver, type Writing } from './rationale-edits.ts';
import { StatementField } from './StatementField.tsx';
import { StatementMarks } from './StatementMarks.tsx';
import classes from './Rationale.module.css';

interface RationaleSectionProps {
  readonly position: PositionResult;
  readonly axes: readonly AxisFacts[];
  /** The party (and usage) whose sheet it is. */
  readonly name: string;
}

/** Why the party stands there, in its assessors' own words; beside it what the assessment itself gives to say, to be taken over and edited. */
export function RationaleSection({ position, axes, name }: RationaleSectionProps) {
  const say = useWords('positions');
  const text = useText();
  const language = useLanguage();
  const edit = useEdit();
  const write = useWrite();
  const rationales = useDocument((document) => document.rationales);
  const author = useDocument((document) => document.coordinator ?? document.applyingParties?.[0]);
  const { stakeholder, usage, before } = position;
  const key = positionKey(stakeholder, usage);
  const stated = statedRationale(rationales, stakeholder, usage);
  const draft = useMemo(() => draftOfPosition(axes), [axes]);
  const writing = (): Writing => ({ by: author, on: today(), place: before });
  if (stated === undefined && draft === undefined) return null;
  const isMoved = stated !== undefined && isOutdated(stated.rationale, before);
  const isOther = draft !== undefined && (stated === undefined || text(draft) !== text(stated.rationale.because));
  const title = say('rationale.of', { name });
  return (
    <section className={classes.root} aria-label={title} data-has-draft={isOther || undefined}>
      <div className={classes.statement}>
        <div className={classes.head}>
          <Title order={3} size="h3">
            {say('rationale.title')}
          </Title>
          {stated !== undefined && <CopyButton value={text(stated.rationale.because)} />}
        </div>
        <StatementField
          label={title}
          value={stated === undefined ? '' : text(stated.rationale.because)}
          onWrite={(wording) => write(...reword(key, stated, wording, language, writing()))}
        />
        {stated !== undefined && (
          <StatementMarks positionKey={key} stated={stated} isMoved={isMoved} onConfirm={() => edit(...reaffirm(key, stated, writing()))} />
        )}
      </div>
      {isOther && <DraftBox draft={draft} isNew={stated !== undefined} onTake={() => edit(...takeOver(key, draft, writing()))} />}
    </section>
  );
}
