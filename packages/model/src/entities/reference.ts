import { z } from 'zod';
import { Id } from './id.ts';

/** The kinds of things that a reference may name (design §3, decision 3). */
export const REFERENCE_TYPES = [
  'component',
  'channel',
  'flow',
  'asset',
  'incident',
  'cause',
  'threat',
  'requirement',
  'measure',
  'position',
  'obligation',
] as const;
export type ReferenceType = (typeof REFERENCE_TYPES)[number];

/**
 * A typed reference: exactly one key. `cause` is `<incident>/<cause index from 0>` or `<incident>/<cause id>`; `threat` is
 * `<rule>@<element>` or the id of a stated threat; `position` is a stakeholder's id, or `<stakeholder>/<usage>`.
 */
export const Reference = z
  .union([
    z.strictObject({ component: Id }),
    z.strictObject({ channel: Id }),
    z.strictObject({ flow: Id }),
    z.strictObject({ asset: Id }),
    z.strictObject({ incident: Id }),
    z.strictObject({ cause: z.string().min(1) }),
    z.strictObject({ threat: z.string().min(1) }),
    z.strictObject({ requirement: z.string().min(1) }),
    z.strictObject({ measure: Id }),
    z.strictObject({ position: z.string().min(1) }),
    z.strictObject({ obligation: z.string().min(1) }),
  ])
  .meta({ id: 'Reference', title: '参照 / Reference' });
export type Reference = z.infer<typeof Reference>;

/** The type and the target of a reference. */
export function referenceParts(reference: Reference): { readonly type: ReferenceType; readonly target: string } {
  for (const [type, target] of Object.entries(reference)) return { type: type as ReferenceType, target };
  throw new TypeError('a reference has exactly one key');
}

/** The position of a party, in one usage where positions differ by it: as references name it and as rationales are kept. */
export function positionKey(stakeholder: string, usage?: string): string {
  return usage === undefined ? stakeholder : `${stakeholder}/${usage}`;
}

/** The party and the usage that a position's key names. */
export function positionParts(key: string): { readonly stakeholder: string; readonly usage: string | undefined } {
  const slash = key.indexOf('/');
  return slash < 0 ? { stakeholder: key, usage: undefined } : { stakeholder: key.slice(0, slash), usage: key.slice(slash + 1) };
}
