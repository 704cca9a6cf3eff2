import type { FunctionResult } from '@anshin/engine';
import type { AnshinDocument, Layer } from '@anshin/model';

/** The bands of the picture from top to bottom; `none` holds components whose layer nobody stated. */
export const BANDS = ['cloud', 'fog', 'edge', 'none'] as const satisfies readonly (Layer | 'none')[];
export type BandName = (typeof BANDS)[number];

/** A function on a component. */
export interface PlacedFunction {
  readonly number: number;
  readonly origin: FunctionResult['origin'];
}

/** A component of a band with the functions on it, by number. */
export interface BandItem {
  readonly component: string;
  readonly functions: readonly PlacedFunction[];
}

export interface Band {
  readonly name: BandName;
  readonly items: readonly BandItem[];
  /** Components on which no function is placed or proposed. */
  readonly without: readonly string[];
}

/** Where the functions sit: components by layer, in the order of the document; bands without components are left out. */
export function layerBands(components: AnshinDocument['components'], functions: readonly FunctionResult[]): readonly Band[] {
  const on = new Map<string, PlacedFunction[]>();
  for (const { number, origin, on: places } of functions)
    for (const place of places) {
      const list = on.get(place);
      if (list === undefined) on.set(place, [{ number, origin }]);
      else list.push({ number, origin });
    }
  const entries = Object.entries(components ?? {});
  return BANDS.flatMap((name): Band[] => {
    const ids = entries.filter(([, { layer }]) => (layer ?? 'none') === name).map(([id]) => id);
    if (ids.length === 0) return [];
    const items = ids.flatMap((component) => {
      const there = on.get(component);
      return there === undefined ? [] : [{ component, functions: there.toSorted((a, b) => a.number - b.number) }];
    });
    return [{ name, items, without: ids.filter((id) => !on.has(id)) }];
  });
}
