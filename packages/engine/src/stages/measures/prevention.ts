import type { AnshinDocument } from '@anshin/model';
import { counts, type InForce } from '../../assessment/in-force.ts';

/** Whether a measure prevents what it treats. */
export function prevents(document: AnshinDocument, measure: string): boolean {
  const effect = document.measures?.[measure]?.effect;
  return effect !== undefined && 'prevents' in effect;
}

/** Whether a measure is in force at this state of the switch. */
export function isInForce(document: AnshinDocument, measure: string, inForce: InForce): boolean {
  const status = document.measures?.[measure]?.status;
  return status !== undefined && counts(status, inForce);
}
