import { useText } from '../../../i18n/use-words.ts';
import { PartyLetters } from '../../../parts/PartyLetters.tsx';
import { type Party, useParties } from '../../../parts/use-parties.ts';
import classes from './PartyTags.module.css';

/** Several parties by their tags. */
export function PartyTags({ parties }: { readonly parties: readonly string[] }) {
  const known = useParties();
  const text = useText();
  return <PartyShapes parties={parties} known={known} name={(party) => text(party.name)} most={parties.length} />;
}

/** As many tags as a cell has room for beside the number of the others. */
const MOST = 3;

interface PartyShapesProps {
  readonly parties: readonly string[];
  readonly known: ReadonlyMap<string, Party>;
  readonly name: (party: Party) => string;
  /** More than these are counted; their names show on hover. */
  readonly most?: number;
}

/** The same with what is known of parties already, for cells of long tables. */
export function PartyShapes({ parties, known, name, most = MOST }: PartyShapesProps) {
  const others = parties.slice(most).map((id) => {
    const party = known.get(id);
    return party === undefined ? id : name(party);
  });
  return (
    <span className={classes.tags}>
      {parties.slice(0, most).map((id) => {
        const party = known.get(id);
        return party === undefined ? <span key={id}>{id}</span> : <PartyLetters key={id} party={party} name={name(party)} />;
      })}
      {others.length > 0 && (
        <span className={classes.others} title={others.join('\n')}>
          <span aria-hidden="true">+{others.length}</span>
          <span className="visually-hidden">{others.join(', ')}</span>
        </span>
      )}
    </span>
  );
}
