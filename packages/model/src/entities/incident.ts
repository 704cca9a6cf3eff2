import { z } from 'zod';
import { Id } from './id.ts';
import { EconomicImpact, RecoveryDifficulty } from './risk.ts';
import { Text } from './text.ts';
import { ThreatClass } from './threat-class.ts';

/** A direct cause: a class at a component or a channel; without `at` it concerns the whole system or its surroundings. */
export const Cause = z
  .strictObject({ id: Id.optional(), at: Id.optional(), class: ThreatClass, title: Text.optional(), inferred: z.boolean().optional() })
  .meta({ id: 'Cause', title: '原因 / Cause' });
export type Cause = z.infer<typeof Cause>;

/** 結果 (影響) for one stakeholder; a dimension that is not given is not rated, not zero. */
export const Consequence = z
  .strictObject({
    privacy: RecoveryDifficulty.optional(),
    safety: RecoveryDifficulty.optional(),
    trust: RecoveryDifficulty.optional(),
    direct: EconomicImpact.optional(),
    indirect: EconomicImpact.optional(),
    because: Text.optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'Consequence', title: '結果 (影響) / Consequence' });
export type Consequence = z.infer<typeof Consequence>;

/** セキュリティインシデント等: what happens, from which causes, to whom. */
export const Incident = z
  .strictObject({
    title: Text,
    description: Text.optional(),
    causes: z.array(Cause).optional(),
    consequences: z.record(Id, Consequence).optional(),
    /** Only in these usages; all of them when left out. */
    usages: z.array(Id).optional(),
    hazards: z.array(Id).optional(),
    assets: z.array(Id).optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'Incident', title: 'セキュリティインシデント等 / Incident' });
export type Incident = z.infer<typeof Incident>;

/** The safety chain of ISO/IEC Guide 51: a hazard, the situation that exposes someone to it, the harm. */
export const Hazard = z
  .strictObject({
    title: Text,
    situation: Text,
    harm: Text,
    at: z.array(Id).optional(),
    /** The state in which nobody is harmed and which the system takes when control is lost (ISO/IEC Guide 51). */
    safeState: Text.optional().meta({ title: '安全な状態 / Safe state' }),
    /** The worst harm; where it is not given, the worst safety consequence of the incidents that name the hazard. */
    severity: RecoveryDifficulty.optional().meta({ title: '危害の重大さ / Severity of harm' }),
  })
  .meta({ id: 'Hazard', title: 'ハザード→危険状態→危害 / Hazard' });
export type Hazard = z.infer<typeof Hazard>;
