import type { AnshinDocument, Text } from '@anshin/model';
import type { AssessmentRow, PositionSummary } from '../../api/assessments.ts';
import { partiesOf } from '../../parts/use-parties.ts';
import type { MapToken } from '../../risk-map/marks/map-token.ts';

/** A system on the shared map: its row, and what its parties are called as soon as that has come. */
export interface SharedSystem {
  readonly row: AssessmentRow;
  readonly stakeholders: AnshinDocument['stakeholders'];
  /** From 1. */
  readonly number: number;
}

/** One party of a system, as map and legend show it. */
export interface SharedParty {
  readonly token: MapToken;
  readonly party: string;
  readonly position: PositionSummary;
}

/** The parties of a system as tokens: colour and number of the system, letters of the party. */
export function sharedParties(system: SharedSystem, text: (text: Text) => string, name: (party: string, system: string) => string): SharedParty[] {
  const parties = partiesOf(system.stakeholders);
  return system.row.positions.map((position, index) => {
    const known = parties.get(position.stakeholder);
    const party = known === undefined ? position.stakeholder : text(known.name);
    const token: MapToken = {
      id: `${system.row.id}/${index}`,
      tag: known?.tag ?? position.stakeholder.slice(0, 2).toUpperCase(),
      badge: String(system.number),
      name: name(party, text(system.row.title)),
      colour: system.number - 1,
      before: position.before,
      limited: position.after,
      open: null,
      isAccepted: false,
      target: null,
      isInferred: false,
    };
    return { token, party, position };
  });
}
