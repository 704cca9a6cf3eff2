import { type ChosenMetrics, chosenMetrics, methodOf, metricsOf, type ScoreOptions, type ScoreOutcome, type ScoringMethod, vectorOf } from '@anshin/engine';

/** A vector under the hands: what is chosen, what it is worth, what is still to be chosen. */
export interface VectorDraft {
  readonly text: string;
  readonly chosen: ChosenMetrics;
  readonly outcome: ScoreOutcome;
  /** Mandatory metrics without a value. */
  readonly missing: readonly string[];
  /** Another method, where the text is one of its vectors. */
  readonly otherMethod: ScoringMethod | undefined;
}

/** Reads what stands in the vector field of a method. */
export function readDraft(method: ScoringMethod, text: string, options?: ScoreOptions): VectorDraft {
  const chosen = chosenMetrics(method, text);
  const named = methodOf(text);
  return {
    text,
    chosen,
    outcome: method.score(text, options),
    missing: metricsOf(method).flatMap(({ name, optional }) => (optional === true || chosen[name] !== undefined ? [] : [name])),
    otherMethod: named === undefined || named.id === method.id ? undefined : named,
  };
}

/** The text after one metric was given a value. */
export function choose(method: ScoringMethod, { chosen }: VectorDraft, metric: string, value: string): string {
  return vectorOf(method, { ...chosen, [metric]: value });
}

/** Whether the vector would score with this value; asked where a method's metrics limit each other. An incomplete vector takes any value. */
export function canChoose(method: ScoringMethod, draft: VectorDraft, metric: string, value: string): boolean {
  return !draft.outcome.ok || draft.chosen[metric] === value || method.score(choose(method, draft, metric, value)).ok;
}

/** The same vector without its optional metrics: what it says before environment, time and measures. */
export function baseOnly(method: ScoringMethod, vector: string): string {
  const chosen = chosenMetrics(method, vector);
  const mandatory = metricsOf(method).filter(({ optional }) => optional !== true);
  return vectorOf(method, Object.fromEntries(mandatory.flatMap(({ name }) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]))));
}

/** One metric that two vectors of a method say otherwise. */
export interface MetricChange {
  readonly metric: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What another vector changes; metrics in canonical order. */
export function metricChanges(method: ScoringMethod, before: string, after: string): readonly MetricChange[] {
  const [first, second] = [chosenMetrics(method, before), chosenMetrics(method, after)];
  return metricsOf(method).flatMap(({ name }) => (first[name] === second[name] ? [] : [{ metric: name, before: first[name], after: second[name] }]));
}
