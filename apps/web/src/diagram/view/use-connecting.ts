import type { OnConnectEnd } from '@xyflow/react';
import { useCallback } from 'react';
import type { Point } from '../geometry/rects.ts';
import type { Popup } from './popup.ts';
import type { Stage } from './stage.ts';
import type { DiagramView } from './use-view.ts';

/** A line drawn from the edge of a shape: onto another shape it asks for the medium, into the open it asks what to add there. */
export function useConnecting(stage: Stage, view: DiagramView, pane: HTMLDivElement | null, open: (popup: Popup) => void): OnConnectEnd {
  return useCallback(
    (event, { fromNode }) => {
      const point: Point | undefined = 'clientX' in event ? { x: event.clientX, y: event.clientY } : touchPoint(event);
      if (fromNode === null || point === undefined) return;
      const corner = pane?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const inPane = { x: point.x - corner.x, y: point.y - corner.y };
      const to = document
        .elementsFromPoint(point.x, point.y)
        .map((element) => element.closest<HTMLElement>('.react-flow__node')?.dataset['id'])
        .find((id) => id !== undefined && stage.system.parts.has(id));
      if (to === fromNode.id) return;
      if (to !== undefined) open({ kind: 'medium', pane: inPane, from: fromNode.id, to });
      else if (pane?.contains(document.elementFromPoint(point.x, point.y)) === true) open({ kind: 'add', pane: inPane, at: view.at(point), from: fromNode.id });
    },
    [stage, view, pane, open],
  );
}

function touchPoint(event: TouchEvent): Point | undefined {
  const touch = event.changedTouches[0];
  return touch === undefined ? undefined : { x: touch.clientX, y: touch.clientY };
}
