import type { Graph } from '@anshin/report/vocabulary';
import type { Point } from '../geometry/rects.ts';
import { addPlaces } from './add-places.ts';
import { layOut } from './lay-out.ts';
import { type ManualPlaces, manualPlace, mergePlaces } from './merge-places.ts';
import { isForElk, simplePlaces } from './simple-places.ts';

/** The places that nobody chose, kept while an assessment is open, so that nothing moves by itself once it has been shown. */
export class AutomaticPlaces {
  private places: ReadonlyMap<string, Point> | undefined;
  private coming: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  /** Places for every box that has none of a person, on the ground of what has come so far; undefined until the first layout is there. */
  placesFor(graph: Graph, manual: ManualPlaces, _come: ReadonlyMap<string, Point> | undefined): ReadonlyMap<string, Point> | undefined {
    const wanted = graph.nodes.filter(({ id }) => manualPlace(id, manual) === undefined).map(({ id }) => id);
    if (this.places === undefined) {
      if (wanted.length === 0) return NO_PLACES;
      if (isForElk(graph)) {
        this.coming ??= this.layOut(graph);
        return undefined;
      }
      this.places = simplePlaces(graph);
    }
    const { places } = this;
    const missing = wanted.filter((id) => !places.has(id));
    if (missing.length > 0) this.places = new Map([...places, ...addPlaces(graph, mergePlaces(graph.nodes, manual, places), missing)]);
    return this.places;
  }

  /** Remembers where things stand now, so that they stay there when a person's place is taken back. */
  keep(places: ReadonlyMap<string, Point>): void {
    this.places = new Map([...(this.places ?? []), ...places]);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another object whenever other places have come. */
  current = (): ReadonlyMap<string, Point> | undefined => this.places;

  private async layOut(graph: Graph): Promise<void> {
    this.places = await layOut(graph);
    for (const listener of this.listeners) listener();
  }
}

const NO_PLACES: ReadonlyMap<string, Point> = new Map();
