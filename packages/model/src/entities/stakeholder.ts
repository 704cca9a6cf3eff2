import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** How a stakeholder takes part (IoT-SSF 1.0). */
export const StakeholderRole = z.enum(['developer', 'provider', 'user', 'other']);
export type StakeholderRole = z.infer<typeof StakeholderRole>;

/** ステークホルダー: bears or treats risk; may be a department of another (`partOf`). */
export const Stakeholder = z
  .strictObject({
    name: Text,
    role: StakeholderRole,
    partOf: Id.optional(),
    description: Text.optional(),
    /** Left out of the assessment, with the reason: no incident is expected to reach this party. */
    notAssessed: z.strictObject({ because: Text }).optional(),
  })
  .meta({ id: 'Stakeholder', title: 'ステークホルダー / Stakeholder' });
export type Stakeholder = z.infer<typeof Stakeholder>;

/** 関連行政当局: an authority stands apart from the stakeholders and has no position. */
export const Authority = z.strictObject({ name: Text, description: Text.optional() }).meta({ id: 'Authority', title: '関連行政当局 / Authority' });
export type Authority = z.infer<typeof Authority>;

/** What ties two parties: a contract, a supply, a duty to report. */
export const Relation = z
  .strictObject({
    from: Id,
    to: Id,
    kind: z.enum(['serviceContract', 'supply', 'entrustment', 'maintenance', 'sale', 'guidance', 'report', 'insurance', 'other']),
    title: Text.optional(),
  })
  .meta({ id: 'Relation', title: '関係 / Relation' });
export type Relation = z.infer<typeof Relation>;
