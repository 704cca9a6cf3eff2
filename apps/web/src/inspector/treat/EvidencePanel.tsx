import { Button } from '@mantine/core';
import { Evidence } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { MeasureLine } from '../../pages/threats/decide/MeasureLine.tsx';
import { usePartyChoices } from '../../pages/threats/rows/use-choices.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { DayField } from '../../parts/fields/DayField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import { editsToDeleteEvidence } from './evidence-edits.ts';
import { PanelHead } from './PanelHead.tsx';
import classes from './treat.module.css';

/** What shows that measures hold: its fields, and the measures that refer to it. */
export function Panel({ place }: PanelProps) {
  const [, id = ''] = place;
  const say = useWords('measures');
  const shell = useWords('shell');
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const evidence = useDocument((document) => document.evidence?.[id]);
  if (evidence === undefined) return <p className={classes.panel}>{shell('inspector.gone')}</p>;
  const remove = (): void => {
    if (edit(...editsToDeleteEvidence(live.current().document ?? {}, id))) select();
  };
  return (
    <div className={classes.panel}>
      <PanelHead kind={say('evidence.title')} />
      <EvidenceFields id={id} evidence={evidence} />
      <Shows id={id} />
      <Button className={classes.start ?? ''} variant="subtle" color="red" onClick={remove}>
        {say('evidence.delete')}
      </Button>
    </div>
  );
}

function EvidenceFields({ id, evidence }: { readonly id: string; readonly evidence: Evidence }) {
  const say = useWords('measures');
  const parties = usePartyChoices();
  const kinds = useKindChoices();
  const at = (field: string) => ['evidence', id, field];
  return (
    <>
      <TextField label={say('evidence.what')} path={at('title')} value={evidence.title} isRequired />
      <ChoiceField label={say('evidence.kind')} path={at('kind')} value={evidence.kind} choices={kinds} />
      <TextField label={say('evidence.uri')} path={at('uri')} value={evidence.uri} placeholder={say('evidence.uri-hint')} isPlain />
      <TextField label={say('evidence.sha256')} path={at('sha256')} value={evidence.sha256} placeholder={say('evidence.sha256-hint')} isPlain />
      <DayField label={say('evidence.on')} path={at('on')} value={evidence.on} />
      <ChoiceField label={say('evidence.by')} path={at('by')} value={evidence.by} choices={parties} isOptional />
    </>
  );
}

/** The kinds of evidence, to choose from. */
export function useKindChoices() {
  const text = useText();
  return Evidence.shape.kind.options.map((value) => ({ value, label: text(term('evidence', value)) }));
}

function Shows({ id }: { readonly id: string }) {
  const say = useWords('measures');
  const measures = useDocument((document) => document.measures);
  const showing = Object.entries(measures ?? {}).filter(([, { evidence }]) => evidence?.includes(id) === true);
  return (
    <Section title={say('evidence.shows')}>
      {showing.length === 0 && <p className={classes.muted}>{say('evidence.shows-none')}</p>}
      <ul className={classes.list}>
        {showing.map(([measure]) => (
          <li key={measure}>
            <MeasureLine id={measure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
