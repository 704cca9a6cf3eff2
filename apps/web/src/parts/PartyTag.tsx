import { Tooltip } from '@mantine/core';
import { useText } from '../i18n/use-words.ts';
import { partyVariables } from '../theme/tokens.ts';
import type { Party } from './use-parties.ts';
import classes from './PartyTag.module.css';

/** The two letters of a party in its colour; the name beside it, or on hover. */
export function PartyTag({ party, withName = false }: { readonly party: Party; readonly withName?: boolean }) {
  const text = useText();
  const { ink, fill } = partyVariables(party.colour);
  const tag = (
    <span className={classes.tag} style={{ color: ink, backgroundColor: fill, borderColor: ink }} aria-hidden={withName}>
      {party.tag}
    </span>
  );
  if (withName)
    return (
      <span className={classes.both} title={text(party.name)}>
        {tag}
        <span className={classes.name}>{text(party.name)}</span>
      </span>
    );
  return (
    <Tooltip label={text(party.name)}>
      <span>
        {tag}
        <span className="visually-hidden">{text(party.name)}</span>
      </span>
    </Tooltip>
  );
}
