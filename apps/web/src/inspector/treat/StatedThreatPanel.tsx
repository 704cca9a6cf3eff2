import { Button, TagsInput } from '@mantine/core';
import type { ThreatResult } from '@anshin/engine';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useResults } from '../../live/use-live.ts';
import { editsToDeleteStated } from '../../pages/threats/judge/disposition-edits.ts';
import { useClassChoices, useElementChoices, useRequirementChoices } from '../../pages/threats/rows/use-choices.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { FlagField } from '../../parts/fields/FlagField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import type { Place } from '../../places/path-text.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import { PanelHead } from './PanelHead.tsx';
import { ThreatIncidents } from './ThreatIncidents.tsx';
import { ThreatScores } from './ThreatScores.tsx';
import { ThreatTreatment } from './ThreatTreatment.tsx';
import classes from './treat.module.css';

/** A threat that a person states: its fields, and what follows from it. */
export function Panel({ place }: PanelProps) {
  const [, id = ''] = place;
  const say = useWords('threats');
  const shell = useWords('shell');
  const threat = useDocument((document) => document.threats?.[id]);
  const result = useResults((results) => results.threats.get(id));
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  if (threat === undefined) return <p className={classes.panel}>{shell('inspector.gone')}</p>;
  const remove = (): void => {
    if (edit(...editsToDeleteStated(live.current().document ?? {}, id))) select();
  };
  return (
    <div className={classes.panel}>
      <PanelHead kind={say('panel.stated')} />
      <StatedFields id={id} />
      {result !== undefined && <Derived threat={result} />}
      <Button className={classes.start ?? ''} variant="subtle" color="red" onClick={remove}>
        {say('panel.delete')}
      </Button>
    </div>
  );
}

function Derived({ threat }: { readonly threat: ThreatResult }) {
  return (
    <>
      <ThreatTreatment threat={threat} />
      <ThreatScores threat={threat} />
      <ThreatIncidents threat={threat} />
    </>
  );
}

function StatedFields({ id }: { readonly id: string }) {
  const say = useWords('threats');
  const threat = useDocument((document) => document.threats?.[id]);
  const places = useElementChoices();
  const threatClasses = useClassChoices();
  const requirements = useRequirementChoices();
  const at = (field: string): Place => ['threats', id, field];
  return (
    <>
      <TextField label={say('add.what')} path={at('title')} value={threat?.title} isRequired isLong />
      <ChoiceField label={say('add.where')} path={at('at')} value={threat?.at} choices={places} placeholder={say('add.where-hint')} isOptional />
      <ChoiceField label={say('add.class')} path={at('class')} value={threat?.class} choices={threatClasses} placeholder={say('add.class-hint')} isOptional />
      <TextField label={say('panel.because')} path={at('because')} value={threat?.because} placeholder={say('panel.because-hint')} isLong />
      <ManyField label={say('panel.requirements')} path={at('requirements')} value={threat?.requirements} choices={requirements} />
      <VectorField path={at('vectors')} value={threat?.vectors} />
      {threat?.unresolved !== undefined && <FlagField label={say('panel.unresolved')} path={at('unresolved')} value={threat.unresolved} />}
    </>
  );
}

function VectorField({ path, value = [] }: { readonly path: Place; readonly value: readonly string[] | undefined }) {
  const say = useWords('threats');
  const edit = useEdit();
  return (
    <TagsInput
      label={say('panel.vectors')}
      placeholder={value.length === 0 ? say('panel.vectors-hint') : undefined}
      value={[...value]}
      onChange={(next) => edit(next.length === 0 ? { op: 'unset', path } : { op: 'set', path, value: next })}
    />
  );
}
