import { MiniMap } from '@xyflow/react';
import { useWords } from '../../i18n/use-words.ts';
import classes from './Diagram.module.css';
import type { DiagramNode } from './use-nodes.ts';

/** Above this many shapes the whole is shown small in a corner. */
const CROWDED = 60;

/** The whole diagram, small, with the part that is seen; it can be dragged. */
export function Overview({ count }: { readonly count: number }) {
  const say = useWords('diagram');
  if (count <= CROWDED) return null;
  return (
    <MiniMap<DiagramNode>
      pannable
      ariaLabel={say('overview.label')}
      className={classes.overview ?? ''}
      nodeColor={(node) => (node.type === 'zone' ? 'transparent' : node.selected === true ? 'var(--accent)' : 'var(--faint)')}
      nodeStrokeColor={(node) => (node.type === 'zone' ? 'var(--faint)' : 'transparent')}
      nodeStrokeWidth={12}
      maskColor="color-mix(in srgb, var(--page) 70%, transparent)"
      bgColor="var(--sheet)"
    />
  );
}
