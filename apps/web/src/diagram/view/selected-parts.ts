import { useCallback, useContext, useMemo } from 'react';
import type { Place } from '../../places/path-text.ts';
import { SelectionContext, useSelected } from '../../places/use-selection.ts';

/** What of a diagram is selected. */
export interface SelectedParts {
  readonly components: readonly string[];
  readonly channels: readonly string[];
  readonly zones: readonly string[];
}

export function selectedParts(places: readonly Place[]): SelectedParts {
  const of = (collection: string): string[] => places.flatMap(([kind, id]) => (kind === collection && id !== undefined ? [id] : []));
  return { components: of('components'), channels: of('channels'), zones: of('zones') };
}

export function placesOf({ components, channels, zones }: SelectedParts): readonly Place[] {
  return [...components.map((id) => ['components', id]), ...channels.map((id) => ['channels', id]), ...zones.map((id) => ['zones', id])];
}

/** What of the diagram is selected; the same object while the selection stays. */
export function useSelectedParts(): SelectedParts {
  const places = useSelected((selected) => selected);
  return useMemo(() => selectedParts(places), [places]);
}

/** The selection as it stands at the moment of asking, for handlers. */
export function useCurrentParts(): () => SelectedParts {
  const selection = useContext(SelectionContext);
  return useCallback(() => selectedParts(selection.current()), [selection]);
}
