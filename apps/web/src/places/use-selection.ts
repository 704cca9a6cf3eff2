import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { type Place, placeToText } from './path-text.ts';

/** What is selected in an assessment, by every view of it alike. */
export class Selection {
  private places: readonly Place[] = [];
  private readonly listeners = new Set<() => void>();

  current(): readonly Place[] {
    return this.places;
  }

  set(places: readonly Place[]): void {
    if (places.length === this.places.length && places.every((place, index) => placeToText(place) === placeToText(this.places[index] ?? []))) return;
    this.places = places;
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const SelectionContext = createContext(new Selection());

/** Renders again when the part that is selected from the selection is another. */
export function useSelected<T>(select: (places: readonly Place[]) => T): T {
  const selection = useContext(SelectionContext);
  return useSyncExternalStore(
    useCallback((listener) => selection.subscribe(listener), [selection]),
    () => select(selection.current()),
  );
}

/** The one selected place, which the inspector shows; undefined for none or several. */
export function useSelectedPlace(): Place | undefined {
  return useSelected((places) => (places.length === 1 ? places[0] : undefined));
}

/** Selects places instead of what was selected. */
export function useSelect(): (...places: readonly Place[]) => void {
  const selection = useContext(SelectionContext);
  return useCallback((...places) => selection.set(places), [selection]);
}
