import type { Range } from '../loss-risk.ts';
import { type Bounds, boundsOf } from './bounds-of.ts';
import { constantShape } from './constant.ts';
import { lognormalShape } from './lognormal.ts';
import { pertQuantile, pertShape } from './pert.ts';
import type { Shape } from './shape.ts';
import { triangularQuantile, triangularShape } from './triangular.ts';
import { uniformShape } from './uniform.ts';

/** The distribution that a stated range means. Low must not exceed high, nor a mode lie outside them (`checkLossRisks`). */
export function shapeOf(range: Range): Shape {
  if (range.low === range.high) return constantShape(range.low);
  switch (range.shape) {
    case 'lognormal':
      return lognormalShape(range.low, range.high);
    case 'uniform': {
      const { least, greatest } = boundsOfRange(range);
      return uniformShape(least, greatest);
    }
    case 'triangular': {
      const { least, greatest } = boundsOfRange(range);
      return triangularShape(least, range.mode, greatest);
    }
    case 'pert': {
      const { least, greatest } = boundsOfRange(range);
      return pertShape(least, range.mode, greatest);
    }
  }
}

/** The least and greatest value that a range implies: as stated, or so that 5 % lie below low and 5 % above high. */
export function boundsOfRange(range: Range): Bounds {
  if (range.low === range.high) return { least: range.low, greatest: range.low };
  if (range.shape === 'lognormal') return { least: 0, greatest: Number.POSITIVE_INFINITY };
  if (range.interval === 'bounds') return { least: range.low, greatest: range.high };
  if (range.shape === 'uniform') {
    const outside = ((range.high - range.low) * 0.05) / 0.9;
    return { least: range.low - outside, greatest: range.high + outside };
  }
  return boundsOf(range.low, range.mode, range.high, range.shape === 'pert' ? pertQuantile : triangularQuantile);
}
