import type { ThreatResult, ThreatScore } from '@anshin/engine';
import { threatState, type ThreatState } from '../state/threat-state.ts';

/** One threat as tables show it; everything in it is ready to sort and filter by. */
export interface ThreatRow {
  readonly id: string;
  readonly threat: ThreatResult;
  readonly title: string;
  readonly place: string;
  readonly className: string;
  readonly state: ThreatState;
  readonly parties: readonly string[];
  readonly scores: Readonly<Record<string, ThreatScore>>;
}

/** The words that a row is made with. */
export interface RowWords {
  readonly title: (threat: ThreatResult) => string;
  readonly place: (at: string) => string;
  readonly className: (threatClass: string | undefined) => string;
  readonly parties: (at: string) => readonly string[];
}

/** Makes rows of threats and keeps those of threats that did not change, so that a table of thousands renews only what is another. */
export function rowMaker(words: RowWords): (threats: Iterable<ThreatResult>) => readonly ThreatRow[] {
  const known = new WeakMap<ThreatResult, ThreatRow>();
  const places = new Map<string, Pick<ThreatRow, 'place' | 'parties'>>();
  const placeOf = (at: string): Pick<ThreatRow, 'place' | 'parties'> => {
    const found = places.get(at) ?? { place: words.place(at), parties: words.parties(at) };
    places.set(at, found);
    return found;
  };
  const rowOf = (threat: ThreatResult): ThreatRow => {
    const found = known.get(threat);
    if (found !== undefined) return found;
    const state = threatState(threat);
    const row: ThreatRow = {
      id: threat.id,
      threat,
      title: words.title(threat),
      ...placeOf(threat.at),
      className: words.className(threat.class),
      state,
      scores: threat.scores,
    };
    known.set(threat, row);
    return row;
  };
  return (threats) => Array.from(threats, rowOf);
}
