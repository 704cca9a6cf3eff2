import { Button, Title, Tooltip } from '@mantine/core';
import { IconGridDots } from '@tabler/icons-react';
import type { PositionResult } from '@anshin/engine';
import { AXES } from '@anshin/model';
import { memo, useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useMoment } from '../../live/use-live.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { Why } from '../../parts/Why.tsx';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import { nameOf } from '../../risk-map/marks/tokens-of.ts';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import { StandingWords } from '../../risk-map/StandingWords.tsx';
import { useTokenGrounds } from '../../risk-map/use-map-tokens.ts';
import { axisFacts, inUsage, type RatedIncident } from './axis/axis-facts.ts';
import { AxisColumn } from './axis/AxisColumn.tsx';
import { RationaleSection } from './rationale/RationaleSection.tsx';
import { useNear } from './use-near.ts';
import classes from './PositionSheet.module.css';

interface PositionSheetProps {
  readonly position: PositionResult;
  /** What is rated for its party, in all usages. */
  readonly rated: readonly RatedIncident[];
  readonly isChosen: boolean;
}

/** The sheet of one party (and usage): both axes, and why it stands there. */
export const PositionSheet = memo(function PositionSheet({ position, rated, isChosen }: PositionSheetProps) {
  const { ref, isNear } = useNear<HTMLElement>();
  const name = nameOf(position, useTokenGrounds());
  const overrides = useDocument((document) => document.overrides);
  const mine = useMemo(() => inUsage(rated, position.usage), [rated, position.usage]);
  const axes = useMemo(() => AXES.map((axis) => axisFacts(axis, position, mine, overrides)), [position, mine, overrides]);
  return (
    <article ref={ref} className={classes.root} data-position={position.id} data-chosen={isChosen || undefined}>
      <SheetHead position={position} />
      {position.before === null && mine.length === 0 && <NotRated />}
      {isNear ? (
        <>
          <div className={classes.axes}>
            {axes.map((facts) => (
              <AxisColumn key={facts.axis} facts={facts} stakeholder={position.stakeholder} usage={position.usage} name={name} />
            ))}
          </div>
          <RationaleSection position={position} axes={axes} name={name} />
        </>
      ) : (
        <div className={classes.later} />
      )}
    </article>
  );
});

function SheetHead({ position }: { readonly position: PositionResult }) {
  const say = useWords('positions');
  const grounds = useTokenGrounds();
  const select = useSelect();
  const go = useGo();
  const state = useMoment(({ inForce }) => inForce);
  const party = grounds.parties.get(position.stakeholder);
  return (
    <header className={classes.head}>
      <Title order={2} size="h3" className={classes.name}>
        {party !== undefined && <PartyTag party={party} />}
        <button type="button" className={classes.choose} onClick={() => select(['position', position.id])}>
          {nameOf(position, grounds)}
        </button>
      </Title>
      {position.before !== null && (
        <span className={classes.facts}>
          <PlaceWords place={position.before} none="" />
          <StandingWords position={position} state={state} />
          {position.inferred && (
            <Tooltip label={say('card.inferred-hint')}>
              <span className={classes.inferred}>{say('card.inferred')}</span>
            </Tooltip>
          )}
        </span>
      )}
      <Why because={position.because} />
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconGridDots size={14} stroke={1.6} />}
        className={classes.map}
        onClick={() => go(['position', position.id], 'map')}
      >
        {say('card.on-map')}
      </Button>
    </header>
  );
}

function NotRated() {
  const say = useWords('positions');
  const go = useGo();
  return (
    <p className={classes.none}>
      {say('card.not-rated')}{' '}
      <Button variant="subtle" size="compact-xs" onClick={() => go(['incidents'])}>
        {say('card.rate')}
      </Button>
    </p>
  );
}
