import type { MeasureExampleEntry } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';

export type PartyGrounds = Pick<AnshinDocument, 'components' | 'channels' | 'stakeholders' | 'coordinator' | 'applyingParties'>;
type Elements = { readonly components?: AnshinDocument['components'] | undefined; readonly channels?: AnshinDocument['channels'] | undefined };

/** Who answers for a component, or for the ends of a channel; each once. */
export function partiesOfElement(document: Elements, at: string): readonly string[] {
  const ends = document.channels?.[at]?.between ?? [at];
  return [...new Set(ends.flatMap((end) => document.components?.[end]?.accountable ?? []))];
}

/**
 * Who would perform an example at an element: whoever answers for it and has one of the roles that usually do it; else the coordinator or an applying
 * party with such a role; else whoever answers for it. Undefined where nobody does. The user decides; this only fills the field.
 */
export function performerOf(document: PartyGrounds, example: Pick<MeasureExampleEntry, 'performedBy'>, at: string): string | undefined {
  const accountable = partiesOfElement(document, at);
  const candidates = [...accountable, ...(document.coordinator === undefined ? [] : [document.coordinator]), ...(document.applyingParties ?? [])];
  const usual = candidates.find((party) => {
    const role = document.stakeholders?.[party]?.role;
    return role !== undefined && example.performedBy.includes(role);
  });
  return usual ?? accountable.find((party) => document.stakeholders?.[party] !== undefined);
}
