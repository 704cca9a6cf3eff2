import { useText } from '../../../i18n/use-words.ts';
import { PartyLetters } from '../../../parts/PartyLetters.tsx';
import { type Party, useParties } from '../../../parts/use-parties.ts';
import classes from './PartyTags.module.css';

/** Several parties by their tags. */
export function PartyTags({ parties }: { readonly parties: readonly string[] }) {
  const known = useParties();
  const text = useText();
  return <PartyShapes parties={parties} known={known} name={(party) => text(party.name)} />;
}

interface PartyShapesProps {
  readonly parties: readonly string[];
  readonly known: ReadonlyMap<string, Party>;
  readonly name: (party: Party) => string;
}

/** The same with what is known of parties already, for cells of long tables. */
export function PartyShapes({ parties, known, name }: PartyShapesProps) {
  return (
    <span className={classes.tags}>
      {parties.map((id) => {
        const party = known.get(id);
        return party === undefined ? <span key={id}>{id}</span> : <PartyLetters key={id} party={party} name={name(party)} />;
      })}
    </span>
  );
}
