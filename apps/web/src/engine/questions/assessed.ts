import type { Assessment } from '@anshin/engine';
import type { Question } from './question.ts';

/** The whole assessment, for what needs all of it at once (a comparison, a report). */
export const assessed: Question<null, Assessment> = (_args, grounds) => grounds.assessment();
