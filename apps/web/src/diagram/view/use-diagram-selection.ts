import type { NodeChange } from '@xyflow/react';
import { useCallback } from 'react';
import { useSelect } from '../../places/use-selection.ts';
import { placesOf, useCurrentParts } from './selected-parts.ts';
import type { DiagramNode } from './use-nodes.ts';

/** Selecting by click, box and keys, in step with every other view. */
export function useDiagramSelection(): {
  readonly followSelection: (changes: readonly NodeChange<DiagramNode>[]) => void;
  readonly selectChannel: (id: string, isAdding: boolean) => void;
} {
  const select = useSelect();
  const current = useCurrentParts();
  const followSelection = useCallback(
    (changes: readonly NodeChange<DiagramNode>[]) => {
      const chosen = changes.filter((change) => change.type === 'select');
      if (chosen.length === 0) return;
      const now = current();
      const components = new Set(now.components);
      const zones = new Set(now.zones);
      for (const { id, selected } of chosen) {
        const [of, name] = id.startsWith('zone:') ? [zones, id.slice('zone:'.length)] : [components, id];
        if (selected) of.add(name);
        else of.delete(name);
      }
      const isReplaced = chosen.some(({ selected }) => !selected) || (chosen.length === 1 && now.components.length + now.zones.length === 0);
      select(...placesOf({ components: [...components], zones: [...zones], channels: isReplaced ? [] : now.channels }));
    },
    [select, current],
  );
  const selectChannel = useCallback(
    (id: string, isAdding: boolean) => {
      const now = current();
      if (!isAdding) return select(['channels', id]);
      const channels = now.channels.includes(id) ? now.channels.filter((other) => other !== id) : [...now.channels, id];
      select(...placesOf({ ...now, channels }));
    },
    [select, current],
  );
  return { followSelection, selectChannel };
}
