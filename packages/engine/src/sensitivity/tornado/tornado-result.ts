import { BilingualText, MeasureStatus } from '@anshin/model';
import { z } from 'zod';
import { Reading } from '../explain/explanation.ts';

/** What kinds of judgement are varied. */
export const ROW_KINDS = [
  'consequence',
  'measure',
  'override',
  'decision',
  'target',
  'component',
  'channel',
  'flow',
  'step',
  'incident',
  'cause',
  'threat',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One axis of one reading of one position that moves; null is no place (nothing open). */
export const TornadoEffect = z
  .strictObject({
    position: z.string(),
    reading: Reading,
    axis: z.enum(['recoveryDifficulty', 'economicImpact']),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'TornadoEffect' });
export type TornadoEffect = z.infer<typeof TornadoEffect>;

/** A judgement changed, and all that moves with it. `to` is a level, a status, or `absent`. */
export const TornadoChange = z
  .strictObject({
    to: z.string(),
    effects: z.array(TornadoEffect),
    /** Positions that come inside or leave their target with it. */
    crossings: z.array(z.strictObject({ position: z.string(), when: z.enum(['before', 'after']), within: z.boolean() })),
  })
  .meta({ id: 'TornadoChange' });
export type TornadoChange = z.infer<typeof TornadoChange>;

/** One uncertain judgement, one step down and one step up; null where there is no such step or nothing was tried. */
export const TornadoRow = z
  .strictObject({
    /** Stable: kind and place in the document, `consequence:<incident>/<party>/<dimension>`. */
    id: z.string(),
    kind: z.enum(ROW_KINDS),
    title: BilingualText,
    /** Place in the document. */
    path: z.array(z.string()),
    inferred: z.boolean(),
    from: z.string(),
    down: TornadoChange.nullable(),
    up: TornadoChange.nullable(),
    /** Steps on the map that positions move, over all parties, readings and axes, down and up together. */
    swing: z.int(),
    /** How many positions cross the border of their target, down and up together. */
    crosses: z.int(),
  })
  .meta({ id: 'TornadoRow' });
export type TornadoRow = z.infer<typeof TornadoRow>;

/** Which judgements matter: those that move a position, those that carry one over the border of its target first. */
export const TornadoResult = z
  .strictObject({
    version: z.literal(1),
    assessment: z.strictObject({ id: z.string(), title: BilingualText }),
    inForce: MeasureStatus,
    now: z.string(),
    rows: z.array(TornadoRow),
    /** Judgements that were tried, and those of them that move nothing by themselves. */
    tried: z.int(),
    withoutEffect: z.int(),
    /** Changes that were not computed because the system is large, and rows that are not listed. */
    limits: z.array(z.strictObject({ name: z.enum(['measureWork', 'rerunWork', 'rows']), limit: z.int(), leftOut: z.int(), text: BilingualText })),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'TornadoResult', title: '感度 / Sensitivity' });
export type TornadoResult = z.infer<typeof TornadoResult>;
