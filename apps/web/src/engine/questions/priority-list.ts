import { type DecisionItem, prioritise } from '@anshin/engine';
import type { Question } from './question.ts';

/** The first things to decide, and how many there are in all. */
export interface PriorityList {
  readonly items: readonly DecisionItem[];
  readonly total: number;
}

/** What to decide first: threats of one class at one element, the weightiest first; no more than `show`. */
export const priorityList: Question<{ readonly show: number }, PriorityList> = ({ show }, grounds) => {
  const all = prioritise(grounds.assessment(), { show });
  return { items: all.filter((item) => item.isInDefaultView), total: all.length };
};
