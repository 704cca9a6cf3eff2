import { partyVariables } from '../theme/tokens.ts';
import classes from './PartyTag.module.css';
import type { Party } from './use-parties.ts';

/** The tag of a party for cells of long tables: looks like `PartyTag`, asks for nothing and opens nothing. */
export function PartyLetters({ party, name }: { readonly party: Party; readonly name: string }) {
  const { ink, fill } = partyVariables(party.colour);
  return (
    <span className={classes.tag} style={{ color: ink, backgroundColor: fill, borderColor: ink }} title={name}>
      <span aria-hidden="true">{party.tag}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
