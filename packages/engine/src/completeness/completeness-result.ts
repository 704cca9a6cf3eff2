import { BilingualText } from '@anshin/model';
import { z } from 'zod';
import { ASK_CODES, SUGGESTION_CODES } from './codes.ts';

/** How much of what is asked for is settled, and what that leaves; `total` = `done` + what is open. */
export const Tally = z
  .strictObject({
    done: z.int(),
    total: z.int(),
    /** ASSUMPTION: rough time for what is open, in minutes. */
    minutesLeft: z.int(),
    /** Open items at error level. */
    serious: z.int(),
    /** No serious gap is left (重大な未記入なし). */
    goodEnough: z.boolean(),
  })
  .meta({ id: 'Tally' });
export type Tally = z.infer<typeof Tally>;

/** How far one step of the procedure is, for one framework or for all of them. */
export const StepProgress = z
  .strictObject({ number: z.int().min(1).max(11), worksheet: z.string(), title: BilingualText, ...Tally.shape })
  .meta({ id: 'StepProgress' });
export type StepProgress = z.infer<typeof StepProgress>;

/** How far what one framework asks for is. */
export const FrameworkProgress = z
  .strictObject({ framework: z.string(), edition: z.string(), title: BilingualText, ...Tally.shape, steps: z.array(StepProgress) })
  .meta({ id: 'FrameworkProgress' });
export type FrameworkProgress = z.infer<typeof FrameworkProgress>;

/** Something that is asked for and not settled, with the place where to settle it. */
export const OpenItem = z
  .strictObject({
    id: z.string(),
    code: z.enum(ASK_CODES),
    step: z.int().min(1).max(11),
    /** Frameworks of the document that ask for it. */
    frameworks: z.array(z.string()).min(1),
    /** Where in the document; it may name what is still missing there. */
    path: z.array(z.string()),
    /** At error level: as long as one is left, a serious gap is left. */
    serious: z.boolean(),
    /** How many places it stands for; more than one only where too many are alike to be listed. */
    count: z.int().min(1),
    /** ASSUMPTION: rough time for all of them, in minutes. */
    minutes: z.int(),
    message: BilingualText,
  })
  .meta({ id: 'OpenItem' });
export type OpenItem = z.infer<typeof OpenItem>;

/** One respect in which two systems are compared. */
export const LikenessAspect = z.enum(['sector', 'kinds', 'groups', 'zones', 'media', 'traits', 'assets', 'roles']);
export type LikenessAspect = z.infer<typeof LikenessAspect>;

/** Why a system counts as like this one, in one respect. */
export const LikenessReason = z
  .strictObject({
    aspect: LikenessAspect,
    /** What both have, as documents write it. */
    common: z.array(z.string()),
    /** How many of them, of how many that either has. */
    count: z.int(),
    of: z.int(),
    /** What it adds to the likeness, in percent. */
    points: z.int(),
    message: BilingualText,
  })
  .meta({ id: 'LikenessReason' });
export type LikenessReason = z.infer<typeof LikenessReason>;

/** A known system and how much this one is like it by structure; names and ids never count. */
export const SimilarSystem = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    /** 0–100. */
    likeness: z.int().min(0).max(100),
    /** Whether suggestions were drawn from it. */
    compared: z.boolean(),
    reasons: z.array(LikenessReason),
  })
  .meta({ id: 'SimilarSystem' });
export type SimilarSystem = z.infer<typeof SimilarSystem>;

/** A kind of thing that similar systems have and this one does not: a hint, never a gap by itself. */
export const Suggestion = z
  .strictObject({
    /** The same for the same kind of thing in every system; as an id of `scope.exclusions` it sets the suggestion aside. */
    id: z.string(),
    code: z.enum(SUGGESTION_CODES),
    step: z.int().min(1).max(11),
    /** From 1 within its step. */
    rank: z.int(),
    what: BilingualText,
    why: BilingualText,
    /** The systems that have it, most alike first, each with what it is called there. */
    seenIn: z.array(z.strictObject({ system: z.string(), things: z.array(BilingualText) })).min(1),
    /** Where it would be added. */
    path: z.array(z.string()),
    /** The open item that asks for the same thing. */
    openItem: z.string().optional(),
    /** ASSUMPTION: rough time to consider and add it, in minutes. */
    minutes: z.int(),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof Suggestion>;

/** What is missing by comparison with each framework and with similar systems, per step, with the effort left. */
export const CompletenessResult = z
  .strictObject({
    /** What the document says it is about, so that "within the stated scope" has a meaning. */
    scope: z.strictObject({ system: BilingualText.optional(), usage: BilingualText.optional(), excluded: z.int() }),
    /** What several frameworks ask for counts once. */
    overall: z.strictObject({ ...Tally.shape, steps: z.array(StepProgress) }),
    frameworks: z.array(FrameworkProgress),
    /** Serious ones first within each step. */
    open: z.array(OpenItem),
    /** Most alike first. */
    similar: z.array(SimilarSystem),
    suggestions: z.array(Suggestion),
    /** Suggestions beyond those listed, by step. */
    unlisted: z.array(z.strictObject({ step: z.int(), count: z.int() })),
    /** Suggestions that a person set aside, with the reason where one is stated. */
    setAside: z.array(z.strictObject({ id: z.string(), because: BilingualText.optional() })),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'CompletenessResult' });
export type CompletenessResult = z.infer<typeof CompletenessResult>;
