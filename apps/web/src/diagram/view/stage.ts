import type { Band } from '../geometry/bands.ts';
import type { Ground } from '../geometry/grounds.ts';
import type { Rect } from '../geometry/rects.ts';
import type { Route } from '../geometry/routes.ts';
import type { System } from '../model/system.ts';

/** What stands on the canvas: the placed diagram, or the view by layers. */
export interface Stage {
  readonly system: System;
  readonly rects: ReadonlyMap<string, Rect>;
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly grounds: readonly Ground[];
  /** Only in the view by layers. */
  readonly bands: readonly Band[] | undefined;
}
