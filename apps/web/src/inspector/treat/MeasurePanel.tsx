import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { editsToDelete } from '../../pages/measures/table/measure-edits.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import { EffectEditor } from './measure/EffectEditor.tsx';
import { EvidenceEditor } from './measure/EvidenceEditor.tsx';
import { LinkFields } from './measure/LinkFields.tsx';
import { PurposeFields } from './measure/PurposeFields.tsx';
import { SafetyFields } from './measure/SafetyFields.tsx';
import { TreatsEditor } from './measure/TreatsEditor.tsx';
import { WhoFields } from './measure/WhoFields.tsx';
import { Worth } from './measure/Worth.tsx';
import { PanelHead } from './PanelHead.tsx';
import classes from './treat.module.css';

/** A measure with everything that the document says of it, and what it buys. */
export function Panel({ place }: PanelProps) {
  const [, id = ''] = place;
  const say = useWords('measures');
  const shell = useWords('shell');
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const measure = useDocument((document) => document.measures?.[id]);
  if (measure === undefined) return <p className={classes.panel}>{shell('inspector.gone')}</p>;
  const path = ['measures', id];
  const remove = (): void => {
    if (edit(...editsToDelete(live.current().document ?? {}, [id]))) select();
  };
  return (
    <div className={classes.panel}>
      <PanelHead kind={say('panel.title')} />
      <TextField label={say('panel.name')} path={[...path, 'title']} value={measure.title} isRequired isLong />
      <WhoFields id={id} measure={measure} />
      <Worth id={id} />
      <EffectEditor id={id} measure={measure} />
      <TreatsEditor id={id} measure={measure} />
      <PurposeFields id={id} measure={measure} />
      <SafetyFields id={id} measure={measure} />
      <EvidenceEditor id={id} measure={measure} />
      <LinkFields id={id} measure={measure} />
      <TextField
        label={say('panel.description')}
        path={[...path, 'description']}
        value={measure.description}
        placeholder={say('panel.description-hint')}
        isLong
      />
      <Button className={classes.start ?? ''} variant="subtle" color="red" onClick={remove}>
        {say('panel.delete')}
      </Button>
    </div>
  );
}
