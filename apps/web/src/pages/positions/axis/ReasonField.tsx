import { Button, UnstyledButton } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { TextField } from '../../../parts/fields/TextField.tsx';
import { useGo } from '../../../places/use-go.ts';
import { draftReason } from '../rationale/draft-reason.ts';
import type { DecidingIncident, RatedIncident } from './axis-facts.ts';
import classes from './DecidingIncidents.module.css';

/** The reason why an incident does this to the party, edited in place; where none is given, a draft to take over. */
export function ReasonField({ deciding, stakeholder }: { readonly deciding: DecidingIncident; readonly stakeholder: string }) {
  const say = useWords('positions');
  const text = useText();
  const go = useGo();
  const { rated, dimensions } = deciding;
  const path = ['incidents', rated.id, 'consequences', stakeholder, 'because'];
  const { because } = rated.consequence;
  return (
    <div className={classes.incident}>
      <UnstyledButton className={classes.title} onClick={() => go(['incidents', rated.id])}>
        {text(rated.incident.title)}
      </UnstyledButton>
      <span className={classes.dimensions}>{dimensions.map((dimension) => text(term('dimension', dimension))).join(' · ')}</span>
      <TextField
        label={say('reason.label', { incident: text(rated.incident.title) })}
        path={path}
        value={because}
        placeholder={say('reason.placeholder')}
        isLong
        hideLabel
      />
      {because === undefined && <DraftOffer rated={rated} path={path} />}
    </div>
  );
}

function DraftOffer({ rated, path }: { readonly rated: RatedIncident; readonly path: readonly string[] }) {
  const say = useWords('positions');
  const text = useText();
  const edit = useEdit();
  const hazards = useDocument((document) => document.hazards);
  const assets = useDocument((document) => document.assets);
  const criteria = useDocument((document) => document.criteria);
  const draft = draftReason(rated, { ...(hazards && { hazards }), ...(assets && { assets }), ...(criteria && { criteria }) });
  return (
    <>
      <p className={classes.draft}>{say('reason.drafted', { draft: text(draft) })}</p>
      <Button variant="light" size="compact-xs" className={classes.take} onClick={() => edit({ op: 'set', path: [...path], value: draft })}>
        {say('reason.draft')}
      </Button>
    </>
  );
}
