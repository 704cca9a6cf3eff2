import type { AnshinDocument, Text } from '@anshin/model';
import { partyTags } from '@anshin/report/vocabulary';
import type { AssessmentRow, PositionSummary } from '../../api/assessments.ts';
import { partiesOf } from '../../parts/use-parties.ts';
import type { MapToken } from '../../risk-map/marks/map-token.ts';
import { nameOf, tagOf } from '../../risk-map/marks/tokens-of.ts';

/** What parties and usages of a system are called. */
export type SystemNames = Pick<AnshinDocument, 'stakeholders' | 'usages'>;

/** A system on the shared map: its row, and what its parties are called as soon as that has come. */
export interface SharedSystem {
  readonly row: AssessmentRow;
  readonly names: SystemNames | undefined;
  /** From 1. */
  readonly number: number;
}

/** One party of a system, as map and legend show it. */
export interface SharedParty {
  readonly token: MapToken;
  readonly party: string;
  readonly position: PositionSummary;
}

/** How the page says names: a text in its language, a party with its usage, a party with its system. */
export interface SharedWords {
  readonly text: (text: Text | undefined) => string;
  readonly withUsage: (party: string, usage: string) => string;
  readonly inSystem: (party: string, system: string) => string;
}

/** The parties of a system as tokens: colour and number of the system, letters of the party as on the system's own map. */
export function sharedParties({ row, names, number }: SharedSystem, { text, withUsage, inSystem }: SharedWords): SharedParty[] {
  const parties = partiesOf(names?.stakeholders);
  const letters = partyTags([...new Set(row.positions.map(({ stakeholder }) => stakeholder))]);
  return row.positions.map((position, index) => {
    const { stakeholder, usage } = position;
    const of = { stakeholder, ...(usage === undefined ? {} : { usage }) };
    const party = nameOf(of, { parties, usages: names?.usages, text, withUsage });
    const token: MapToken = {
      id: `${row.id}/${index}`,
      tag: names === undefined ? (letters.get(stakeholder) ?? '') : tagOf(of, { parties, usages: names.usages }),
      badge: String(number),
      name: inSystem(party, text(row.title)),
      colour: number - 1,
      before: position.before,
      limited: position.after,
      open: position.open ?? null,
      isAccepted: position.accepted ?? false,
      target: null,
      isInferred: false,
    };
    return { token, party, position };
  });
}
