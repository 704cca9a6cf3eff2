import { assess, type PositionResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import type { Question } from './question.ts';

/** Where everyone stands in another state of the document (a revision), by the same catalog, day and switch as the open one. */
export const positionsOf: Question<{ readonly document: AnshinDocument }, readonly PositionResult[]> = ({ document }, { catalog, options }) =>
  assess(document, catalog, options).positions;
