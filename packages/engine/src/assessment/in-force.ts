import { MeasureStatus } from '@anshin/model';
import { z } from 'zod';

/** The four states of the switch "in force", least demanding first: planned ⊃ agreed ⊃ implemented ⊃ verified. */
export const IN_FORCE = MeasureStatus.options;
export type InForce = MeasureStatus;

/** One value for each state of the switch. */
export type ByInForce<T> = Readonly<Record<InForce, T>>;

/** Whether a measure with this status counts when the switch stands at `inForce`. */
export function counts(status: MeasureStatus, inForce: InForce): boolean {
  return IN_FORCE.indexOf(status) >= IN_FORCE.indexOf(inForce);
}

/** Builds one value for each state of the switch. */
export function byInForce<T>(value: (inForce: InForce) => T): ByInForce<T> {
  return { planned: value('planned'), agreed: value('agreed'), implemented: value('implemented'), verified: value('verified') };
}

/** The schema of a value for each state. */
export function byInForceSchema<T extends z.ZodType>(schema: T) {
  return z.strictObject({ planned: schema, agreed: schema, implemented: schema, verified: schema });
}
