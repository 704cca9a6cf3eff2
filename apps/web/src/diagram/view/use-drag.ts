import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useEdit } from '../../live/use-live.ts';
import { bandDropEdits, dropEdits } from '../edits/drop-edits.ts';
import { type Move, movedBy, NO_MOVE } from '../geometry/move.ts';
import { type Route, routesWhileMoving } from '../geometry/routes.ts';
import type { DiagramNode } from './use-nodes.ts';
import type { Stage } from './stage.ts';

/** Dragging: what is under the pointer, and the lines that hang on it. It is written when it is put down, as one step of undo. */
export interface Drag {
  readonly move: Move;
  readonly routes: ReadonlyMap<string, Route> | undefined;
  /** Takes the changes of places out of what the canvas tells. */
  readonly follow: (changes: readonly NodeChange<DiagramNode>[]) => void;
}

export function useDrag(stage: Stage): Drag {
  const edit = useEdit();
  const [move, setMove] = useState(NO_MOVE);
  const current = useRef(NO_MOVE);
  const follow = useCallback(
    (changes: readonly NodeChange<DiagramNode>[]) => {
      const places = changes.flatMap((change) => (change.type === 'position' && change.position !== undefined ? [[change.id, change.position] as const] : []));
      const isDone = changes.some((change) => change.type === 'position' && change.dragging === false);
      if (places.length > 0) current.current = movedBy(current.current, places, stage.system, stage.rects, stage.boxes);
      if (isDone && current.current !== NO_MOVE) {
        const edits =
          stage.bands === undefined
            ? dropEdits(current.current, stage.system, stage.rects, stage.boxes)
            : bandDropEdits(current.current, stage.system, stage.rects, stage.bands);
        current.current = NO_MOVE;
        edit(...edits);
      }
      setMove(current.current);
    },
    [stage, edit],
  );
  const routes = useMemo(() => {
    if (move.parts.size === 0) return undefined;
    const rects = new Map(stage.rects);
    for (const [id, place] of move.parts) {
      const rect = rects.get(id);
      if (rect !== undefined) rects.set(id, { ...rect, ...place });
    }
    return routesWhileMoving(stage.system.links.values(), rects, new Set(move.parts.keys()));
  }, [stage, move]);
  return { move, routes, follow };
}
