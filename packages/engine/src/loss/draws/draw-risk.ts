import { poisson } from '../random/poisson.ts';
import { streamOf } from '../random/stream-of.ts';
import type { WordStream } from '../random/word-stream.ts';
import type { Scratch, Shape } from '../shapes/shape.ts';
import { drawOccurrences } from './occurrences.ts';
import { MOST_DRAWN_EVENTS, type PreparedRisk } from './prepared-risk.ts';

/** Years in a block: its arrays together stay in the fastest cache. */
export const BLOCK = 2048;

/** Space for one block, used again for each risk. After a draw `yearOf` and `losses` hold one entry for each event. */
export interface BlockSpace extends Scratch {
  readonly yearOf: Uint16Array;
  readonly losses: Float64Array;
  readonly added: Float64Array;
  readonly picked: Uint16Array;
  readonly rates: Float64Array;
}

/** Makes the space. */
export function blockSpace(): BlockSpace {
  const numbers = (): Float64Array => new Float64Array(BLOCK);
  return {
    words: new Int32Array(BLOCK),
    yearOf: new Uint16Array(BLOCK + 1),
    picked: new Uint16Array(BLOCK + 1),
    losses: numbers(),
    added: numbers(),
    rates: numbers(),
  };
}

/** What was drawn for a risk in a block. */
export interface Drawn {
  readonly events: number;
  readonly yearsWithEvent: number;
}

/** The purposes of a risk's streams; a change to one leaves the draws of the others alone. */
const PURPOSE = { occurrence: 0, magnitude: 1, secondary: 2 } as const;

/** Draws the events of a risk in one block of years and hands them to `take` in portions of at most a block; years ascend. */
export function drawRisk(prepared: PreparedRisk, block: number, years: number, space: BlockSpace, take: (events: number) => void): Drawn {
  const { frequency } = prepared;
  const occurrence = streamOf(prepared.seed, block, PURPOSE.occurrence);
  const fill = magnitudeFiller(prepared, block, space);
  if ('rate' in frequency) return drawCounts(occurrence, frequency.rate, frequency.succeeds, years, space, (events) => take(fill(events)));
  const events = drawOccurrences(occurrence, frequency.probability, years, space.yearOf, space.words);
  if (events > 0) take(fill(events));
  return { events, yearsWithEvent: events };
}

/** Fills the losses of the next events: the primary ones, and the secondary ones on top of those that they follow. */
function magnitudeFiller({ seed, magnitude, secondary }: PreparedRisk, block: number, space: BlockSpace): (events: number) => number {
  const primary = streamOf(seed, block, PURPOSE.magnitude);
  const further = secondary === undefined ? undefined : streamOf(seed, block, PURPOSE.secondary);
  return (events) => {
    magnitude.fill(primary, space.losses, events, space);
    if (secondary !== undefined && further !== undefined) {
      const followed = drawOccurrences(further, secondary.probability, events, space.picked, space.words);
      secondary.magnitude.fill(further, space.added, followed, space);
      for (let i = 0; i < followed; i++) {
        const event = space.picked[i] as number;
        space.losses[event] = (space.losses[event] as number) + (space.added[i] as number);
      }
    }
    return events;
  };
}

/** A rate for each year, and a Poisson count with that rate. */
function drawCounts(stream: WordStream, rate: Shape, succeeds: number, years: number, space: BlockSpace, take: (events: number) => void): Drawn {
  rate.fill(stream, space.rates, years, space);
  let events = 0;
  let yearsWithEvent = 0;
  let waiting = 0;
  for (let year = 0; year < years; year++) {
    const count = poisson(stream, succeeds * Math.min(space.rates[year] as number, MOST_DRAWN_EVENTS));
    if (count === 0) continue;
    events += count;
    yearsWithEvent++;
    for (let i = 0; i < count; i++) {
      space.yearOf[waiting++] = year;
      if (waiting < BLOCK) continue;
      take(waiting);
      waiting = 0;
    }
  }
  if (waiting > 0) take(waiting);
  return { events, yearsWithEvent };
}
