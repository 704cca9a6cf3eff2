/** What is missing and how far is enough: `judgeCompleteness`, and its parts `findSimilar`, `compareWithSimilar` and `measureProgress`. */
export { ASK_CODES, type AskCode, SUGGESTION_CODES, type SuggestionCode } from './codes.ts';
export { type Comparison, type ComparisonGrounds, compareWithSimilar } from './compare/compare-with-similar.ts';
export {
  CompletenessResult,
  FrameworkProgress,
  LikenessAspect,
  LikenessReason,
  OpenItem,
  SimilarSystem,
  StepProgress,
  Suggestion,
  Tally,
} from './completeness-result.ts';
export { type CompletenessOptions, judgeCompleteness } from './judge-completeness.ts';
export { ASK_TITLES } from './locales/ask-words.ts';
export { measureProgress, type Progress } from './progress/measure-progress.ts';
export { findSimilar, type KnownSystem, type SimilarOptions } from './similar/find-similar.ts';
