import type { LossRisk, Range } from './loss-risk.ts';
import { boundsOfRange } from './shapes/shape-of.ts';

/** What is wrong with ranges of loss; words live in `locales`. */
export const LOSS_PROBLEMS = ['loss.duplicate-id', 'loss.low-above-high', 'loss.mode-outside', 'loss.not-positive', 'loss.below-zero'] as const;

/** One problem with its place in the input. */
export interface LossProblem {
  readonly code: (typeof LOSS_PROBLEMS)[number];
  /** `risks`, index, field. */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Checks what a schema cannot: that ids are distinct, ranges are in order, and no range allows a negative value. */
export function checkLossRisks(risks: readonly LossRisk[]): LossProblem[] {
  const problems: LossProblem[] = [];
  const seen = new Set<string>();
  risks.forEach((risk, index) => {
    if (seen.has(risk.id)) problems.push({ code: 'loss.duplicate-id', path: ['risks', index, 'id'], params: { id: risk.id } });
    seen.add(risk.id);
    if ('events' in risk.frequency) checkRange(risk.frequency.events, ['risks', index, 'frequency', 'events'], problems);
    checkRange(risk.magnitude, ['risks', index, 'magnitude'], problems);
    if (risk.secondary !== undefined) checkRange(risk.secondary.magnitude, ['risks', index, 'secondary', 'magnitude'], problems);
  });
  return problems;
}

function checkRange(range: Range, path: readonly (string | number)[], problems: LossProblem[]): void {
  const { low, high } = range;
  if (low > high) problems.push({ code: 'loss.low-above-high', path: [...path, 'low'], params: { low, high } });
  else if ('mode' in range && (range.mode < low || range.mode > high))
    problems.push({ code: 'loss.mode-outside', path: [...path, 'mode'], params: { low, mode: range.mode, high } });
  else if (range.shape === 'lognormal' && low <= 0 && high > 0) problems.push({ code: 'loss.not-positive', path: [...path, 'low'], params: { low } });
  else if (boundsOfRange(range).least < 0) problems.push({ code: 'loss.below-zero', path: [...path, 'low'], params: { low, high } });
}
