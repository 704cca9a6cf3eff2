import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** What counts as given before measures: inherent design may be credited, safety devices may be left out (IoT-SSF trials). */
export const Baseline = z.strictObject({
  credits: z.array(z.enum(['inherentDesign', 'safetyDevices', 'existingMeasures', 'substituteService'])).optional(),
  excludes: z.array(z.enum(['inherentDesign', 'safetyDevices', 'existingMeasures', 'substituteService'])).optional(),
  note: Text.optional(),
});
export type Baseline = z.infer<typeof Baseline>;

/** 対象範囲: what is assessed and what is not, with reasons. */
export const Scope = z
  .strictObject({
    system: Text.optional(),
    usage: Text.optional(),
    baseline: Baseline.optional(),
    /** Only the risk that a change adds is assessed. */
    change: Text.optional(),
    exclusions: z.record(Id, z.strictObject({ what: z.array(Id).optional(), title: Text.optional(), because: Text })).optional(),
  })
  .meta({ id: 'Scope', title: '対象範囲 / Scope' });
export type Scope = z.infer<typeof Scope>;

/** One way of using the system, where positions differ by it. */
export const Usage = z.strictObject({ title: Text, description: Text.optional() }).meta({ id: 'Usage', title: '使い方 / Usage' });
export type Usage = z.infer<typeof Usage>;

/** ★★ or ★★★: proposed by the engine, decided by the provider with a reason. */
export const ServiceLevel = z
  .strictObject({ decided: z.union([z.literal(2), z.literal(3)]), by: Id, because: Text })
  .meta({ id: 'ServiceLevel', title: 'サービスレベル / Service level' });
export type ServiceLevel = z.infer<typeof ServiceLevel>;

/** 責任分界点 as agreed: which party answers for which components; compared with what the components say. */
export const ResponsibilityBoundary = z
  .strictObject({ agreed: z.record(Id, z.array(Id)), note: Text.optional() })
  .meta({ id: 'ResponsibilityBoundary', title: '責任分界点 / Responsibility boundary' });
export type ResponsibilityBoundary = z.infer<typeof ResponsibilityBoundary>;
