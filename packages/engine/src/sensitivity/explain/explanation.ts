import { BilingualText, MeasureStatus, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { MapPlace } from '../../assessment/position-result.ts';

/** Which of a party's places is meant: the framework's own before measures, or one of Anshin's estimates after them. */
export const Reading = z.enum(['before', 'limited', 'open']);
export type Reading = z.infer<typeof Reading>;

const axis = z.enum(['recoveryDifficulty', 'economicImpact']);
const dimension = z.enum(['privacy', 'safety', 'trust', 'direct', 'indirect']);

/** One judgement on a consequence and another level for it. */
export const JudgementChange = z
  .strictObject({ incident: z.string(), title: BilingualText, dimension, from: z.string(), to: z.string(), inferred: z.boolean() })
  .meta({ id: 'JudgementChange' });
export type JudgementChange = z.infer<typeof JudgementChange>;

/** What holds one axis of one reading where it is: the judgements that reach its level after caps, or a person's value. */
export const AxisReason = z
  .strictObject({
    reading: Reading,
    axis,
    /** Null where there is no place: nothing is rated, or no incident is open. */
    level: z.string().nullable(),
    /** `stated` as judged, `counted` after what caps it. Empty where both axes are limited or a person set the value. */
    drivers: z.array(z.strictObject({ incident: z.string(), title: BilingualText, dimension, stated: z.string(), counted: z.string(), inferred: z.boolean() })),
    overridden: z.boolean(),
  })
  .meta({ id: 'AxisReason' });
export type AxisReason = z.infer<typeof AxisReason>;

/** A cause that keeps an incident open, what in the document would close it, and requirements that answer it. */
export const OpenCause = z
  .strictObject({
    id: z.string(),
    at: z.string().optional(),
    class: ThreatClass,
    /** Measures of the document that prevent it directly but do not count at the chosen state. */
    measures: z.array(z.string()),
    /** Requirements of the frameworks in use that answer the threats there. */
    requirements: z.array(z.string()),
  })
  .meta({ id: 'OpenCause' });
export type OpenCause = z.infer<typeof OpenCause>;

/** How one axis of one reading comes down by one level. */
export const Lowering = z
  .strictObject({
    reading: Reading,
    axis,
    from: z.string(),
    to: z.string(),
    /** The one minimal set of incidents: each of them must fall (all its judgements here) or, in the reading `open`, have all these causes closed. */
    incidents: z.array(z.strictObject({ incident: z.string(), title: BilingualText, judgements: z.array(JudgementChange), causes: z.array(OpenCause) })),
    /** Minimal sets of the document's measures that would do once in force, smallest first; none for the reading before measures. */
    measureSets: z.array(z.array(z.string())),
    /** All minimal sets of up to this many measures are listed, unless `isCut`. */
    completeUpTo: z.int(),
    /** More sets exist than are listed. */
    isCut: z.boolean(),
    /** Whether all measures of the document together would do. */
    byAllMeasures: z.boolean(),
    /** In the reading `open`, where they would not: causes that keep the level even then, and incidents that name no cause. */
    unanswered: z.array(z.string()),
  })
  .meta({ id: 'Lowering' });
export type Lowering = z.infer<typeof Lowering>;

/** What would raise one axis of one reading; each entry suffices by itself. */
export const Raising = z
  .strictObject({
    reading: Reading,
    axis,
    from: z.string().nullable(),
    judgements: z.array(JudgementChange),
    /** Measures in force whose failure raises it, and decisions whose end does. */
    measures: z.array(z.strictObject({ measure: z.string(), title: BilingualText, status: MeasureStatus, to: z.string() })),
    decisions: z.array(z.strictObject({ decision: z.string(), until: z.string().optional(), to: z.string() })),
  })
  .meta({ id: 'Raising' });
export type Raising = z.infer<typeof Raising>;

/** Why a party stands where it stands, and what would move it. It explains the results of an assessment and adds none. */
export const PositionExplanation = z
  .strictObject({
    version: z.literal(1),
    position: z.string(),
    stakeholder: z.string(),
    usage: z.string().optional(),
    inForce: MeasureStatus,
    now: z.string(),
    before: MapPlace.nullable(),
    limited: MapPlace.nullable(),
    open: MapPlace.nullable(),
    target: MapPlace.nullable(),
    movedBy: z.array(AxisReason),
    lower: z.array(Lowering),
    raise: z.array(Raising),
    /** The same in sentences. */
    sentences: z.array(z.strictObject({ code: z.string(), text: BilingualText })),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'PositionExplanation' });
export type PositionExplanation = z.infer<typeof PositionExplanation>;
