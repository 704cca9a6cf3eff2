import { UnstyledButton } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { PartyTag } from '../../../parts/PartyTag.tsx';
import type { Party } from '../../../parts/use-parties.ts';
import { partyVariables } from '../../../theme/tokens.ts';
import type { PlacedParty } from './party-layout.ts';
import type { Connecting } from './use-connecting.ts';
import classes from './RelationDiagram.module.css';

interface PartyNodeProps {
  readonly placed: PlacedParty;
  /** undefined for an authority. */
  readonly party: Party | undefined;
  readonly name: string;
  readonly isChosen: boolean;
  readonly connecting: Connecting;
  readonly onChoose: () => void;
}

/** A party, a party with departments, or an authority. */
export function PartyNode({ placed: { id, box, shape }, party, name, isChosen, connecting, onChoose }: PartyNodeProps) {
  const say = useWords('stakeholders');
  const text = useText();
  const isUnassessed = useDocument((document) => document.stakeholders?.[id]?.notAssessed !== undefined);
  const shades = party === undefined ? undefined : partyVariables(party.colour);
  const isTarget = connecting.from !== undefined && connecting.from !== id;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    connecting.begin(id);
  };
  return (
    <div
      className={classes.node}
      data-shape={shape}
      data-party={id}
      style={{
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        ...(shades === undefined ? {} : { borderColor: shades.ink, backgroundColor: shades.ground }),
      }}
    >
      <UnstyledButton
        className={classes.face}
        aria-pressed={isChosen}
        data-target={isTarget || undefined}
        title={name}
        onKeyDown={key}
        onClick={() => (isTarget ? connecting.finish(id) : onChoose())}
      >
        {party !== undefined && <PartyTag party={party} />}
        <span className={classes.words}>
          <span className={classes.partyName}>{name}</span>
          {isUnassessed && <span className={classes.note}>{say('party.unassessed')}</span>}
        </span>
        {party !== undefined && <span className="visually-hidden">{say('diagram.role', { role: text(term('role', party.role)) })}</span>}
      </UnstyledButton>
      <ConnectDot name={name} onBegin={() => connecting.begin(id)} onDrop={connecting.finish} onCancel={connecting.cancel} />
    </div>
  );
}

interface ConnectDotProps {
  readonly name: string;
  readonly onBegin: () => void;
  readonly onDrop: (id: string) => void;
  readonly onCancel: () => void;
}

/** The dot at a party: dragged to another party, or pressed and then the other party chosen. */
function ConnectDot({ name, onBegin, onDrop, onCancel }: ConnectDotProps) {
  const say = useWords('stakeholders');
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const drop = (event: PointerEvent): void => {
    const began = start.current;
    start.current = undefined;
    if (began === undefined || Math.hypot(event.clientX - began.x, event.clientY - began.y) < 8) return;
    const there = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-party]')?.dataset['party'];
    if (there === undefined) onCancel();
    else onDrop(there);
  };
  return (
    <button
      type="button"
      className={classes.dot}
      aria-label={say('diagram.connect', { name })}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
        onBegin();
      }}
      onPointerUp={drop}
      onClick={onBegin}
    />
  );
}
