import type { AnshinDocument, StakeholderRole, Text } from '@anshin/model';
import { partyTags } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useDocument } from '../live/use-live.ts';

/** A party as every view shows it: a name, two letters and the index of its colour. */
export interface Party {
  readonly id: string;
  readonly name: Text;
  readonly tag: string;
  readonly colour: number;
  readonly role: StakeholderRole;
}

/** The parties of a document in its order, with tags and colours as in reports. */
export function partiesOf(stakeholders: AnshinDocument['stakeholders']): ReadonlyMap<string, Party> {
  const entries = Object.entries(stakeholders ?? {});
  const tags = partyTags(entries.map(([id]) => id));
  return new Map(entries.map(([id, { name, role }], index) => [id, { id, name, role, tag: tags.get(id) ?? '', colour: index }]));
}

/** The parties of the open assessment. */
export function useParties(): ReadonlyMap<string, Party> {
  const stakeholders = useDocument((document) => document.stakeholders);
  return useMemo(() => partiesOf(stakeholders), [stakeholders]);
}
