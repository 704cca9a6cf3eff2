import type { PolicyResult, PositionResult } from '@anshin/engine';
import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useSection } from '../../live/use-live.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { Section } from '../../parts/Section.tsx';
import { useGo } from '../../places/use-go.ts';
import type { InForce } from '../../risk-map/in-force.ts';
import { nameOf } from '../../risk-map/marks/tokens-of.ts';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import { StandingWords } from '../../risk-map/StandingWords.tsx';
import { useTokenGrounds } from '../../risk-map/use-map-tokens.ts';
import classes from './PartyList.module.css';

interface PartyListProps {
  readonly positions: readonly PositionResult[];
  readonly state: InForce;
  readonly hidden: ReadonlySet<string>;
  readonly onHide: (id: string, isHidden: boolean) => void;
  readonly onShowAll: () => void;
  readonly lit: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly onLight: (id: string | undefined) => void;
  readonly onChoose: (id: string) => void;
}

/** Every party beside the map: where it stands, whether that is inside its target, and whether a policy is needed. */
export function PartyList({ positions, state, hidden, onHide, onShowAll, lit, chosen, onLight, onChoose }: PartyListProps) {
  const say = useWords('map');
  const policies = useSection('policies');
  const all = hidden.size > 0 && (
    <Button variant="subtle" size="compact-xs" onClick={onShowAll}>
      {say('parties.show-all')}
    </Button>
  );
  return (
    <Section title={say('parties.title')} tools={all}>
      <p className={classes.hint}>{say('parties.hint')}</p>
      <ul className={classes.list}>
        {positions.map((position) => (
          <PartyRow
            key={position.id}
            position={position}
            policy={policies?.find(({ stakeholder }) => stakeholder === position.stakeholder)}
            state={state}
            isHidden={hidden.has(position.id)}
            isLit={lit.has(position.id)}
            isChosen={position.id === chosen}
            onHide={onHide}
            onLight={onLight}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </Section>
  );
}

interface PartyRowProps extends Pick<PartyListProps, 'state' | 'onHide' | 'onLight' | 'onChoose'> {
  readonly position: PositionResult;
  readonly policy: PolicyResult | undefined;
  readonly isHidden: boolean;
  readonly isLit: boolean;
  readonly isChosen: boolean;
}

const PartyRow = memo(function PartyRow({ position, policy, state, isHidden, isLit, isChosen, onHide, onLight, onChoose }: PartyRowProps) {
  const say = useWords('map');
  const grounds = useTokenGrounds();
  const name = nameOf(position, grounds);
  const party = grounds.parties.get(position.stakeholder);
  return (
    <li className={classes.row} data-lit={isLit || undefined} data-chosen={isChosen || undefined}>
      <Checkbox
        aria-label={say('parties.show', { name })}
        checked={!isHidden}
        disabled={position.before === null}
        onChange={(event) => onHide(position.id, !event.currentTarget.checked)}
      />
      <div className={classes.about} onMouseEnter={() => onLight(position.id)} onMouseLeave={() => onLight(undefined)}>
        <UnstyledButton
          className={classes.name}
          onClick={() => onChoose(position.id)}
          onFocus={() => onLight(position.id)}
          onBlur={() => onLight(undefined)}
          aria-pressed={isChosen}
        >
          {party !== undefined && <PartyTag party={party} />}
          {name}
        </UnstyledButton>
        <div className={classes.facts}>
          {position.before === null ? <span className={classes.muted}>{say('parties.not-rated')}</span> : <PlaceWords place={position.before} none="" />}
          {position.before !== null && <StandingWords position={position} state={state} />}
          {position.inferred && <span className={classes.mark}>{say('parties.inferred')}</span>}
        </div>
        {policy?.needed === true && <PolicyNeed stated={policy.stated} />}
      </div>
    </li>
  );
});

function PolicyNeed({ stated }: { readonly stated: readonly string[] }) {
  const say = useWords('map');
  const go = useGo();
  const [first] = stated;
  return (
    <Button variant="subtle" size="compact-xs" className={classes.policy} onClick={() => go(first === undefined ? ['policies'] : ['policies', first])}>
      {first === undefined ? say('parties.needs-policy') : say('parties.policies', { count: stated.length })}
    </Button>
  );
}
