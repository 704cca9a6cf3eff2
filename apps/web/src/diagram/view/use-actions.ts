import type { AnshinDocument, Medium, ZoneKind } from '@anshin/model';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useEdit, useLive } from '../../live/use-live.ts';
import type { Place } from '../../places/path-text.ts';
import { useNewest } from '../../parts/use-newest.ts';
import { useSelect } from '../../places/use-selection.ts';
import { type Addition, componentAddition, zoneAddition } from '../edits/addition.ts';
import { connectEdit, likelyMedia } from '../edits/connect.ts';
import { placeEdits } from '../edits/place-edits.ts';
import { removalEdits } from '../edits/removal.ts';
import { aligned, type Alignment } from '../geometry/align.ts';
import { insideZone } from '../geometry/move.ts';
import type { Point, Rect } from '../geometry/rects.ts';
import { layOut } from '../layout/lay-out.ts';
import { systemGraph } from '../model/system-graph.ts';
import { type SelectedParts, useCurrentParts } from './selected-parts.ts';
import type { Stage } from './stage.ts';
import { kindsOf } from './use-system.ts';

/** What can be done to the diagram; each is one step of undo. */
export interface DiagramActions {
  /** Adds a component of a kind around a point, connected where `from` is given, and selects it. */
  readonly addComponent: (kind: string, at: Point, from?: string) => void;
  /** Adds a zone around the selected components, or an empty one. */
  readonly addZone: (kind: ZoneKind, at: Point) => void;
  readonly connect: (from: string, to: string, medium?: Medium) => void;
  readonly removeSelected: () => void;
  readonly moveSelected: (by: Point) => void;
  readonly alignSelected: (alignment: Alignment) => void;
  readonly arrangeAll: () => Promise<void>;
}

const NOTHING: AnshinDocument = { anshin: 1, id: 'none', title: '-' };

export function useActions(shown: Stage): DiagramActions {
  const stage = useNewest(shown);
  const live = useLive();
  const edit = useEdit();
  const select = useSelect();
  const selected = useCurrentParts();
  const kinds = kindsOf(useCatalog());
  return useMemo(() => {
    const document = (): AnshinDocument => live.current().document ?? NOTHING;
    const add = ({ edits, place }: Addition): void => {
      if (edit(...edits)) select(place);
    };
    return {
      addComponent: (kind, at, from) => add(componentAddition(document(), stage(), { kind, entry: kinds.get(kind), at, from })),
      addZone: (kind, at) => add(zoneAddition(document(), stage(), { kind, at, components: selected().components })),
      connect: (from, to, medium) => connect(stage(), document(), from, to, medium, add),
      removeSelected: () => {
        if (edit(...removalEdits(document(), selected()))) select();
      },
      moveSelected: (by) => void edit(...placeEdits([...rectsOf(selected(), stage())].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }] as const))),
      alignSelected: (alignment) => {
        const rects = new Map([...rectsOf(selected(), stage())].filter(([id]) => stage().system.parts.has(id)));
        edit(...placeEdits(aligned(rects, alignment)));
      },
      arrangeAll: async () => {
        edit(...placeEdits(await layOut(systemGraph(stage().system))));
      },
    };
  }, [live, edit, select, selected, kinds, stage]);
}

function connect(stage: Stage, document: AnshinDocument, from: string, to: string, medium: Medium | undefined, add: (addition: Addition) => void): void {
  const [a, b] = [stage.system.parts.get(from), stage.system.parts.get(to)];
  if (a === undefined || b === undefined || from === to) return;
  const { id, edit } = connectEdit(from, to, medium ?? likelyMedia(a, b)[0] ?? 'ethernet', document.channels);
  const place: Place = ['channels', id];
  add({ edits: [edit], place });
}

/** Where the selected components stand, and what lies in selected zones. */
function rectsOf({ components, zones }: SelectedParts, stage: Stage): ReadonlyMap<string, Rect> {
  const ids = new Set([...components, ...zones.flatMap((zone) => insideZone(zone, stage.system))]);
  return new Map([...ids].flatMap((id) => (stage.rects.has(id) ? [[id, stage.rects.get(id) as Rect]] : [])));
}
