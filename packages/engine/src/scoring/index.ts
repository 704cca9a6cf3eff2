/** Scoring: vectors in, scores out. Start at `scoreVector`; one folder a method, registered in `registry.ts`. */
export type { Assumption, Score, ScoreOptions, ScoreOutcome, ScoringMethod, Severity, VectorProblem } from './method.ts';
export { SEVERITIES } from './method.ts';
export { SCORING_METHODS, methodOf, scoreVector } from './registry.ts';
export type { ScoringLanguage } from './locales/words.ts';
export { SCORING_LOCALES, severityWord, vectorProblemText } from './locales/words.ts';
export { type ChosenMetrics, chosenMetrics, metricsOf, vectorOf } from './vector/chosen-metrics.ts';
export { filledFormula, type FormulaStep } from './vector/formula-step.ts';
export type { Metric } from './vector/metric.ts';
export { METRIC_GROUPS, type MetricGroup, type MetricGroupId } from './vector/metric-group.ts';
