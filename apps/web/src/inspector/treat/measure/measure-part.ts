import type { Measure } from '@anshin/model';

/** What every part of the panel of a measure is given. */
export interface MeasurePartProps {
  readonly id: string;
  readonly measure: Measure;
}
