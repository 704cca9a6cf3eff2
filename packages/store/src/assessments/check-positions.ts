import { EconomicImpact, RecoveryDifficulty } from '@anshin/model';
import { StoreInputError } from '../errors/store-error.ts';
import { checkLine, checkOneOf, checkRecord } from '../input/check-input.ts';
import { toJson } from '../input/check-stored-document.ts';
import { MAX_POSITIONS_BYTES } from '../input/limits.ts';
import type { MapPlace, PositionSummary } from './assessment.ts';

/** The positions as JSON; unknown fields are refused, so that a list never shows what nobody checked. */
export function checkPositions(value: unknown): string {
  if (!Array.isArray(value)) throw new StoreInputError({ field: 'positions', reason: 'not-a-list' });
  return toJson('positions', value.map(checkPosition), MAX_POSITIONS_BYTES);
}

function checkPosition(value: unknown): PositionSummary {
  const { stakeholder, usage, before, after, open, accepted, withinTarget, ...others } = checkRecord('positions', value);
  if (Object.keys(others).length > 0) throw new StoreInputError({ field: 'positions', reason: 'unknown-field' });
  if (withinTarget !== null && typeof withinTarget !== 'boolean') throw new StoreInputError({ field: 'positions.withinTarget', reason: 'not-a-flag' });
  if (accepted !== undefined && typeof accepted !== 'boolean') throw new StoreInputError({ field: 'positions.accepted', reason: 'not-a-flag' });
  return {
    stakeholder: checkLine('positions.stakeholder', stakeholder),
    ...(usage === undefined ? {} : { usage: checkLine('positions.usage', usage) }),
    before: checkPlace('positions.before', before),
    after: checkPlace('positions.after', after),
    ...(open === undefined ? {} : { open: checkPlace('positions.open', open) }),
    ...(accepted === undefined ? {} : { accepted }),
    withinTarget,
  };
}

function checkPlace(field: string, value: unknown): MapPlace | null {
  if (value === null) return null;
  const { recoveryDifficulty, economicImpact } = checkRecord(field, value);
  return {
    recoveryDifficulty: checkOneOf(field, recoveryDifficulty, RecoveryDifficulty.options),
    economicImpact: checkOneOf(field, economicImpact, EconomicImpact.options),
  };
}
