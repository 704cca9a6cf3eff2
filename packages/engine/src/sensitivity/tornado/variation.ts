import type { BilingualText } from '@anshin/model';
import type { PlacesByPosition } from './places.ts';
import type { RowKind } from './tornado-result.ts';

/** How dear it is to try a change: at once, by spreading and caps, or by running the stages again. */
export type Work = 'none' | 'measureWork' | 'rerunWork';

/** A change to try. */
export interface Change {
  readonly to: string;
  readonly work: Work;
  /** Where the positions then stand; those left out stand as before. */
  readonly places: () => PlacesByPosition;
}

/** A judgement with the steps that it can take. */
export interface Variation {
  readonly id: string;
  readonly kind: RowKind;
  readonly title: BilingualText;
  readonly path: readonly string[];
  readonly inferred: boolean;
  readonly from: string;
  readonly down: Change | undefined;
  readonly up: Change | undefined;
}
