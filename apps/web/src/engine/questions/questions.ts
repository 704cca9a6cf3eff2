import { measureWorth } from './measure-worth.ts';
import { positionsOf } from './positions-of.ts';
import { priorityList } from './priority-list.ts';
import type { Grounds, Question } from './question.ts';

/** Everything a page can ask the assessment worker; one file each. */
export const QUESTIONS = {
  measureWorth,
  positionsOf,
  priorityList,
} as const;

export type QuestionName = keyof typeof QUESTIONS;
export type ArgsOf<Q extends QuestionName> = (typeof QUESTIONS)[Q] extends Question<infer Args, unknown> ? Args : never;
export type ValueOf<Q extends QuestionName> = ReturnType<(typeof QUESTIONS)[Q]>;

/** Answers a question by its name. */
export function answer(name: string, args: unknown, grounds: Grounds): unknown {
  if (!Object.hasOwn(QUESTIONS, name)) throw new RangeError(`unknown question ${name}`);
  return (QUESTIONS[name as QuestionName] as Question<unknown, unknown>)(args, grounds);
}
