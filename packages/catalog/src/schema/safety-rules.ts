import { BilingualText, FailsTo } from '@anshin/model';
import { z } from 'zod';
import { Condition } from './condition.ts';
import { entryBase, fileBase } from './header.ts';

/** Facts about a component that come from data flows and hazards. All that are given must be so; on a channel none of them ever is. */
export const SafetyFacts = z.strictObject({
  /** A command comes to it from afar: over a public network, or out of a zone away from it. */
  remotelyOperated: z.boolean().optional(),
  /** Commands of two or more senders meet at it or on their way to it, safety controllers apart; or its traits say so. */
  severalControllers: z.boolean().optional(),
  /** A data flow leads away from it, so that someone can learn what it did. */
  reportsBack: z.boolean().optional(),
  /** Hazards name it, and each of them has a safe state. */
  safeState: z.boolean().optional(),
});
export type SafetyFacts = z.infer<typeof SafetyFacts>;

/** What a measure must be like; any one of what is given suffices. */
export const MeasureTest = z.strictObject({
  /** It meets one of these requirements. */
  meets: z.array(z.string().min(1)).min(1).optional(),
  /** One of these reliability functions 1–23 realises it. */
  functions: z.array(z.int().min(1).max(23)).min(1).optional(),
  /** It falls back so when it fails. */
  failsTo: z.array(FailsTo).min(1).optional(),
  /** It decides which of several commands wins. */
  resolvesConflicts: z.literal(true).optional(),
});
export type MeasureTest = z.infer<typeof MeasureTest>;

/** A rule that finds where security, or the way something is operated, can harm people. */
export const SafetyRuleEntry = z.strictObject({
  ...entryBase,
  element: z.enum(['component', 'channel']),
  /** The element that it is about. */
  when: Condition,
  facts: SafetyFacts.optional(),
  /** The measure that can do harm there; without it the element as it is operated is the harm. */
  measure: MeasureTest.optional(),
  /** Any one of these keeps it silent: what the element is like, facts about it, or another measure (or the same one) that acts on it. */
  unless: z.strictObject({ element: Condition.optional(), facts: SafetyFacts.optional(), measure: MeasureTest.optional() }).optional(),
  severity: z.enum(['warning', 'info']),
  /** How it can harm, in a sentence. */
  because: BilingualText,
  /** What to check or to do, in a sentence. */
  ask: BilingualText,
});
export type SafetyRuleEntry = z.infer<typeof SafetyRuleEntry>;

export const SafetyRuleFile = z.strictObject({ type: z.literal('safety-rules'), ...fileBase, entries: z.array(SafetyRuleEntry).min(1) });
