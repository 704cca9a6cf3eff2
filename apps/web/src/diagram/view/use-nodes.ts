import type { Zone } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { zoneAfterDrop } from '../geometry/drop-zone.ts';
import type { Move } from '../geometry/move.ts';
import { zoneBox, zoneSlot } from '../model/system-graph.ts';
import { partName } from '../model/part.ts';
import { zonesOutsideIn } from '../model/zone-tree.ts';
import { handlesOf } from './handles.ts';
import { type DiagramNode, NodeCache, type Once } from './node-cache.ts';
import type { SelectedParts } from './selected-parts.ts';
import type { Stage } from './stage.ts';
export type { DiagramNode } from './node-cache.ts';

/** Zones lie behind everything, outer ones behind inner ones. */
const ZONE_LEVEL = -2_000;

/** The nodes of the canvas. A node stays the same object while nothing of it changes, so that only what changed is drawn again. */
export function useNodes(stage: Stage, move: Move, selected: SelectedParts, canEdit: boolean): DiagramNode[] {
  const [cache] = useState(() => new NodeCache());
  const label = useLabels();
  return useMemo(
    () =>
      cache.renew((once) => [
        ...zoneNodes(stage, move, selected, canEdit, once, label.zone),
        ...componentNodes(stage, move, selected, canEdit, once, label.part),
      ]),
    [cache, stage, move, selected, canEdit, label],
  );
}

type Labels = ReturnType<typeof useLabels>;

function useLabels() {
  const text = useText();
  const say = useWords('diagram');
  return useMemo(
    () => ({
      part: (part: Parameters<typeof partName>[0]): string => {
        const name = text(partName(part));
        const kind = text(part.kind?.title, part.component.kind);
        return name === kind ? name : say('node.label', { name, kind });
      },
      zone: (zone: Zone): string => say('zone.label', { name: text(zone.name, text(term('zone', zone.kind))) }),
    }),
    [text, say],
  );
}

function componentNodes(stage: Stage, move: Move, selected: SelectedParts, canEdit: boolean, once: Once, label: Labels['part']): DiagramNode[] {
  const isSelected = new Set(selected.components);
  return [...stage.system.parts.values()].flatMap((part) => {
    const rect = stage.rects.get(part.id);
    if (rect === undefined) return [];
    const { x, y } = move.parts.get(part.id) ?? rect;
    const { width, height } = rect;
    const chosen = isSelected.has(part.id);
    return [
      once(part.id, [part, x, y, width, chosen, label, canEdit], () => ({
        id: part.id,
        type: 'component',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        handles: canEdit ? handlesOf(width, height) : [],
        data: { part },
        selected: chosen,
        draggable: canEdit,
        ariaRole: 'button',
        ariaLabel: label(part),
        domAttributes: { 'aria-pressed': chosen },
      })),
    ];
  });
}

function zoneNodes(stage: Stage, move: Move, selected: SelectedParts, canEdit: boolean, once: Once, label: Labels['zone']): DiagramNode[] {
  const target = targetZone(stage, move);
  return zonesOutsideIn(stage.system.zones).flatMap(({ id, depth }) => {
    const zone = stage.system.zones[id];
    const box = stage.boxes.get(zoneBox(id));
    if (zone === undefined || box === undefined) return [];
    const { x, y } = move.zones.get(id) ?? box;
    const { width, height } = box;
    const chosen = selected.zones.includes(id);
    const isEmpty = stage.rects.has(zoneSlot(id));
    return [
      once(zoneBox(id), [zone, x, y, width, height, chosen, isEmpty, target === id, label, canEdit], () => ({
        id: zoneBox(id),
        type: 'zone',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        handles: [],
        zIndex: ZONE_LEVEL + depth,
        data: { id, zone, isEmpty, isTarget: target === id },
        selected: chosen,
        draggable: canEdit,
        dragHandle: '.zone-title',
        style: { pointerEvents: 'none' },
        ariaRole: 'button',
        ariaLabel: label(zone),
        domAttributes: { 'aria-pressed': chosen },
      })),
    ];
  });
}

/** The zone into which the first dragged component would come; undefined where it stays in its own. */
function targetZone(stage: Stage, move: Move): string | undefined {
  const [id] = move.own;
  const part = id === undefined ? undefined : stage.system.parts.get(id);
  const [rect, place] = [stage.rects.get(id ?? ''), move.parts.get(id ?? '')];
  if (part === undefined || rect === undefined || place === undefined) return undefined;
  const next = zoneAfterDrop({ ...rect, ...place }, part.component.zone, stage.system, stage.boxes);
  return next === part.component.zone ? undefined : next;
}
