import { GEAR, ICONS, term } from '@anshin/report/vocabulary';
import { Handle, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useMoment } from '../../live/use-live.ts';
import { partyVariables } from '../../theme/tokens.ts';
import { type Part, partName } from '../model/part.ts';
import { useDiagramLook } from './diagram-context.ts';
import { SIDES } from './handles.ts';
import { peerAt } from './marks.ts';
import { NodeMarks } from './NodeMarks.tsx';
import { NodeParty } from './NodeParty.tsx';
import classes from './ComponentNode.module.css';

export type ComponentNodeType = Node<{ readonly part: Part }, 'component'>;

/** A component: outline and icon of its kind, name, party, gear where it acts on the world, counts of threats, findings, and who is there. */
export const ComponentNode = memo(function ComponentNode({ data: { part }, selected, width = 0, height = 0 }: NodeProps<ComponentNodeType>) {
  const look = useDiagramLook();
  const peer = useMoment(({ peers }) => peerAt(peers, 'components', part.id));
  const ring = peer === undefined ? {} : { outline: `2px solid ${partyVariables(peer.colour).ink}`, outlineOffset: 3 };
  return (
    <div
      className={classes.root}
      data-shape={part.shape}
      data-selected={selected || undefined}
      data-inferred={part.component.inferred || undefined}
      data-started={look.startedFrom === part.id || undefined}
      data-played={look.played.has(part.id) || undefined}
      style={ring}
    >
      {part.shape === 'store' && <Cylinder width={width} height={height} />}
      <svg className={classes.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[part.kind?.icon ?? 'controller']} />
      </svg>
      {!look.isFar && <Details part={part} />}
      {peer !== undefined && (
        <span className={classes.peer} style={{ backgroundColor: partyVariables(peer.colour).ink }}>
          {peer.tag}
        </span>
      )}
      {look.canEdit && !look.isFar && SIDES.map(([id, position]) => <Handle key={id} id={id} type="source" position={position} className={classes.handle} />)}
    </div>
  );
});

function Details({ part }: { readonly part: Part }) {
  const text = useText();
  const say = useWords('diagram');
  const { component, kind, acts } = part;
  const name = text(partName(part));
  return (
    <>
      <span className={classes.name} title={kind === undefined ? name : `${name}\n${text(kind.title)}`}>
        {name}
      </span>
      {part.shape !== 'net' && (
        <span className={classes.foot}>
          <NodeParty part={part} />
          {component.layer !== undefined && part.shape !== 'person' && <span className={classes.layer}>{text(term('layer', component.layer))}</span>}
        </span>
      )}
      {acts && part.shape !== 'net' && (
        <svg className={classes.gear} viewBox="0 0 16 16" role="img" aria-label={say('node.acts')}>
          <title>{say('node.acts')}</title>
          <path d={GEAR} />
          <circle cx="8" cy="8" r="1.6" />
        </svg>
      )}
      <NodeMarks collection="components" id={part.id} />
    </>
  );
}

function Cylinder({ width, height }: { readonly width: number; readonly height: number }) {
  const half = width / 2 - 1;
  const side = height - 16;
  return (
    <svg className={classes.cylinder} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M1 8a${half} 7 0 0 1 ${2 * half} 0v${side}a${half} 7 0 0 1 ${-2 * half} 0zM1 8a${half} 7 0 0 0 ${2 * half} 0`} />
    </svg>
  );
}
