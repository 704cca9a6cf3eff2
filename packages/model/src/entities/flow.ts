import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** One step: who sends what to whom, after which steps; several `after` join, one step named by several branches. */
export const FlowStep = z
  .strictObject({
    from: Id,
    to: Id,
    /** Steps that must be done before; none for a first step. Numbers are labels only. */
    after: z.array(Id).optional(),
    /** Components passed through, in order (a router, a network). */
    via: z.array(Id).optional(),
    carries: z.array(Id).optional(),
    label: z.string().optional(),
    title: Text.optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'FlowStep', title: 'データフローの一区間 / Flow step' });
export type FlowStep = z.infer<typeof FlowStep>;

/** データフロー: steps that may branch and join. */
export const DataFlow = z
  .strictObject({ title: Text.optional(), steps: z.record(Id, FlowStep), inferred: z.boolean().optional() })
  .meta({ id: 'DataFlow', title: 'データフロー / Data flow' });
export type DataFlow = z.infer<typeof DataFlow>;
