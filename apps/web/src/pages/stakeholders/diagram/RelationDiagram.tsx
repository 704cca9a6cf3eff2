import { UnstyledButton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { term } from '@anshin/report/vocabulary';
import { type PointerEvent, useMemo, useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { useParties } from '../../../parts/use-parties.ts';
import { useSelect, useSelectedPlace } from '../../../places/use-selection.ts';
import { usePartyNames } from '../use-party-names.ts';
import { layoutParties, type PartyLayout } from './party-layout.ts';
import { PartyNode } from './PartyNode.tsx';
import { relationLines } from './relation-lines.ts';
import { useConnecting } from './use-connecting.ts';
import classes from './RelationDiagram.module.css';

/** Both borders of the frame, in pixels: its size is measured with them. */
const FRAME = 2;

/** Parties by role, departments within what they belong to, authorities apart, and what ties them. */
export function RelationDiagram() {
  const say = useWords('stakeholders');
  const { ref, width } = useElementSize();
  const stakeholders = useDocument((document) => document.stakeholders);
  const authorities = useDocument((document) => document.authorities);
  const nameOf = usePartyNames();
  const parties = useParties();
  const select = useSelect();
  const place = useSelectedPlace();
  const connecting = useConnecting();
  const layout = useMemo(
    () => layoutParties(stakeholders ?? {}, Object.keys(authorities ?? {}), Math.max(480, width - FRAME)),
    [stakeholders, authorities, width],
  );
  return (
    <div className={classes.root}>
      <div ref={ref} className={classes.frame} role="group" aria-label={say('diagram')}>
        <div className={classes.canvas} style={{ width: layout.width, height: layout.height }} data-connecting={connecting.from !== undefined || undefined}>
          <Headings layout={layout} />
          {layout.parties
            .filter(({ shape }) => shape === 'group')
            .map((placed) => (
              <PartyNode
                key={placed.id}
                placed={placed}
                party={parties.get(placed.id)}
                name={nameOf(placed.id)}
                isChosen={place?.[1] === placed.id}
                connecting={connecting}
                onChoose={() => select(['stakeholders', placed.id])}
              />
            ))}
          <Relations layout={layout} from={connecting.from} />
          {layout.parties
            .filter(({ shape }) => shape !== 'group')
            .map((placed) => (
              <PartyNode
                key={placed.id}
                placed={placed}
                party={placed.shape === 'authority' ? undefined : parties.get(placed.id)}
                name={nameOf(placed.id)}
                isChosen={place?.[1] === placed.id}
                connecting={connecting}
                onChoose={() => select([placed.shape === 'authority' ? 'authorities' : 'stakeholders', placed.id])}
              />
            ))}
        </div>
      </div>
      <p className={classes.help} role="status">
        {connecting.from === undefined ? say('diagram.help') : say('diagram.connecting', { name: nameOf(connecting.from) })}
      </p>
    </div>
  );
}

function Headings({ layout: { headings, authoritiesAt } }: { readonly layout: PartyLayout }) {
  const say = useWords('stakeholders');
  const text = useText();
  return (
    <>
      {headings.map(({ role, box }) => (
        <span key={role} className={classes.role} style={{ left: box.x, top: box.y, width: box.width }}>
          {text(term('role', role))}
        </span>
      ))}
      {authoritiesAt !== undefined && (
        <span className={classes.authorities} style={{ top: authoritiesAt }}>
          {say('diagram.authorities')}
        </span>
      )}
    </>
  );
}

/** Letters of a relation's name are about this wide, in pixels: full-width ones and the rest. */
const LETTER = { wide: 12, narrow: 7 };

function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? LETTER.wide : LETTER.narrow), 16);
}

/** The arrows; the name of each is what is clicked. While a party is being connected, a line follows the pointer. */
function Relations({ layout, from }: { readonly layout: PartyLayout; readonly from: string | undefined }) {
  const say = useWords('stakeholders');
  const text = useText();
  const relations = useDocument((document) => document.relations);
  const nameOf = usePartyNames();
  const select = useSelect();
  const place = useSelectedPlace();
  const lines = useMemo(() => {
    const ends = Object.entries(relations ?? {}).map(([id, { from: a, to, kind }]) => ({ id, from: a, to, labelWidth: widthOf(text(term('relation', kind))) }));
    return relationLines(
      layout.parties,
      ends,
      layout.headings.map(({ box }) => box),
    );
  }, [layout, relations, text]);
  const isChosen = (id: string): true | undefined => (place?.[0] === 'relations' && place[1] === id) || undefined;
  const party = place?.[0] === 'stakeholders' || place?.[0] === 'authorities' ? place[1] : undefined;
  const isOfChosen = (id: string): true | undefined => (party !== undefined && (relations?.[id]?.from === party || relations?.[id]?.to === party)) || undefined;
  return (
    <>
      <svg className={classes.lines} width={layout.width} height={layout.height} aria-hidden="true">
        <defs>
          <marker id="relation-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
            <path d="M0 0.5 7.5 4 0 7.5Z" fill="context-stroke" />
          </marker>
        </defs>
        {lines.map(({ id, path }) => (
          <path key={id} d={path} className={classes.line} data-chosen={isChosen(id) ?? isOfChosen(id)} markerEnd="url(#relation-end)" />
        ))}
      </svg>
      {from !== undefined && <Following layout={layout} from={from} />}
      {lines.map(({ id, label }) => {
        const relation = relations?.[id];
        if (relation === undefined) return null;
        const kind = text(term('relation', relation.kind));
        return (
          <UnstyledButton
            key={id}
            className={classes.label}
            style={{ left: label.x, top: label.y }}
            aria-pressed={isChosen(id) ?? false}
            data-near={isOfChosen(id)}
            aria-label={say('diagram.relation', { kind, from: nameOf(relation.from), to: nameOf(relation.to) })}
            title={text(relation.title)}
            onClick={() => select(['relations', id])}
          >
            {kind}
          </UnstyledButton>
        );
      })}
    </>
  );
}

function Following({ layout, from }: { readonly layout: PartyLayout; readonly from: string }) {
  const [end, setEnd] = useState<{ readonly x: number; readonly y: number }>();
  const box = layout.parties.find(({ id }) => id === from)?.box;
  if (box === undefined) return null;
  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect();
    setEnd({ x: event.clientX - frame.left, y: event.clientY - frame.top });
  };
  return (
    <svg className={classes.following} width={layout.width} height={layout.height} aria-hidden="true" onPointerMove={follow}>
      {end !== undefined && <line x1={box.x + box.width} y1={box.y + box.height / 2} x2={end.x} y2={end.y} className={classes.line} data-chosen />}
    </svg>
  );
}
