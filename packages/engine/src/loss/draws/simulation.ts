import { BLOCK, blockSpace, drawRisk } from './draw-risk.ts';
import type { PreparedRisk } from './prepared-risk.ts';

/** What was drawn: the loss of each year over all risks, and per risk (in the order given) its loss, events and years with an event. */
export interface Draws {
  readonly totals: Float64Array;
  readonly losses: Float64Array;
  readonly events: Float64Array;
  readonly yearsWithEvent: Float64Array;
}

/** How far a simulation has come, in years. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Draws all years block by block; gives way after each block, so that a worker can report and be cancelled. Order of risks: the one given. */
export function* drawYears(risks: readonly PreparedRisk[], trials: number): Generator<Progress, Draws> {
  const draws: Draws = { totals: new Float64Array(trials), losses: perRisk(risks), events: perRisk(risks), yearsWithEvent: perRisk(risks) };
  const space = blockSpace();
  for (let block = 0, first = 0; first < trials; block++, first += BLOCK) {
    const years = Math.min(BLOCK, trials - first);
    const ofBlock = draws.totals.subarray(first, first + years);
    risks.forEach((prepared, index) => {
      let sum = 0;
      const drawn = drawRisk(prepared, block, years, space, (events) => {
        sum += addTo(ofBlock, space.yearOf, space.losses, events);
      });
      draws.losses[index] = (draws.losses[index] as number) + sum;
      draws.events[index] = (draws.events[index] as number) + drawn.events;
      draws.yearsWithEvent[index] = (draws.yearsWithEvent[index] as number) + drawn.yearsWithEvent;
    });
    yield { done: first + years, of: trials };
  }
  return draws;
}

/** Adds the losses of events to their years and gives their sum. */
function addTo(totals: Float64Array, yearOf: Uint16Array, losses: Float64Array, events: number): number {
  let sum = 0;
  for (let i = 0; i < events; i++) {
    const loss = losses[i] as number;
    const year = yearOf[i] as number;
    sum += loss;
    totals[year] = (totals[year] as number) + loss;
  }
  return sum;
}

/** ASSUMPTION: how many years are drawn a second time to see who makes the worst ones: 64 blocks, 131,072 years. */
const REDRAWN_BLOCKS = 64;

/** Each risk's loss in the years whose total is at least `from`, over the years drawn again. The draws are the same, because each block has streams of its own. */
export function lossesInWorstYears(risks: readonly PreparedRisk[], totals: Float64Array, from: number): Float64Array {
  const losses = perRisk(risks);
  const space = blockSpace();
  for (let block = 0, first = 0; block < REDRAWN_BLOCKS && first < totals.length; block++, first += BLOCK) {
    const years = Math.min(BLOCK, totals.length - first);
    const ofBlock = totals.subarray(first, first + years);
    risks.forEach((prepared, index) => {
      let sum = 0;
      drawRisk(prepared, block, years, space, (events) => {
        for (let i = 0; i < events; i++) if ((ofBlock[space.yearOf[i] as number] as number) >= from) sum += space.losses[i] as number;
      });
      losses[index] = (losses[index] as number) + sum;
    });
  }
  return losses;
}

function perRisk(risks: readonly PreparedRisk[]): Float64Array {
  return new Float64Array(risks.length);
}
