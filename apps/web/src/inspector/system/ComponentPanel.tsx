import { Stack } from '@mantine/core';
import { partName } from '../../diagram/model/part.ts';
import { removalEdits } from '../../diagram/edits/removal.ts';
import { useSystemChoices } from '../../diagram/view/use-choices.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { FlagField } from '../../parts/fields/FlagField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { KindIcon } from '../../parts/KindIcon.tsx';
import type { Part } from '../../diagram/model/part.ts';
import type { PanelProps } from '../panel.ts';
import { ChannelList } from './ChannelList.tsx';
import { EntryPointNote } from './EntryPointNote.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { ThreatList } from './ThreatList.tsx';
import { TraitList } from './TraitList.tsx';
import classes from './panel.module.css';

/** A component: what it is, where it stands, who answers for it, what its kind brings, how it can be reached and what threatens it. */
export function Panel({ place }: PanelProps) {
  const shell = useWords('shell');
  const system = useSystem();
  const part = system.parts.get(place[1] ?? '');
  if (part === undefined) return <p className={classes.root}>{shell('inspector.gone')}</p>;
  return (
    <div className={classes.root}>
      <Basics part={part} />
      <Responsibility part={part} />
      <EntryPointNote id={part.id} />
      <ThreatList id={part.id} />
      <ChannelList part={part} system={system} />
      <Details part={part} />
      <TraitList part={part} />
      <RemoveButton edits={(document) => removalEdits(document, { components: [part.id], channels: [], zones: [] })} />
    </div>
  );
}

function Basics({ part }: { readonly part: Part }) {
  const say = useWords('diagram');
  const text = useText();
  const choices = useSystemChoices();
  const path = ['components', part.id];
  const { component, kind } = part;
  return (
    <>
      <span className={classes.kind}>
        <KindIcon name={kind?.icon ?? 'controller'} size={16} />
        {say('panel.component')}
      </span>
      <TextField label={say('field.name')} path={[...path, 'name']} value={component.name} placeholder={text(partName(part))} />
      <ChoiceField
        label={say('field.kind')}
        path={[...path, 'kind']}
        value={component.kind}
        choices={choices.kinds}
        {...(kind?.summary === undefined ? {} : { description: text(kind.summary) })}
      />
      <div className={classes.pair}>
        <ChoiceField
          isOptional
          label={say('field.zone')}
          path={[...path, 'zone']}
          value={component.zone}
          choices={choices.zones}
          placeholder={say('field.zone-empty')}
        />
        <ChoiceField
          isOptional
          label={say('field.layer')}
          path={[...path, 'layer']}
          value={component.layer}
          choices={choices.layers}
          placeholder={say('field.layer-empty')}
        />
      </div>
    </>
  );
}

function Responsibility({ part }: { readonly part: Part }) {
  const say = useWords('diagram');
  const { parties } = useSystemChoices();
  const path = ['components', part.id];
  const { owner, accountable, operator } = part.component;
  return (
    <>
      <ChoiceField
        isOptional
        label={say('field.accountable')}
        path={[...path, 'accountable']}
        value={accountable}
        choices={parties}
        placeholder={say('field.accountable-empty')}
      />
      <div className={classes.pair}>
        <ChoiceField isOptional label={say('field.owner')} path={[...path, 'owner']} value={owner} choices={parties} placeholder={say('field.owner-empty')} />
        <ChoiceField
          isOptional
          label={say('field.operator')}
          path={[...path, 'operator']}
          value={operator}
          choices={parties}
          placeholder={say('field.operator-empty')}
        />
      </div>
    </>
  );
}

function Details({ part }: { readonly part: Part }) {
  const say = useWords('diagram');
  const { media } = useSystemChoices();
  const path = ['components', part.id];
  const { interfaces, purpose, description, unknownDevice } = part.component;
  const usual = (part.kind?.usualInterfaces ?? []).map((medium) => media.find(({ value }) => value === medium)?.label ?? medium).join(', ');
  return (
    <Stack gap={12}>
      <TextField isLong label={say('field.purpose')} path={[...path, 'purpose']} value={purpose} placeholder={say('field.purpose-empty')} />
      <TextField isLong label={say('field.description')} path={[...path, 'description']} value={description} />
      <ManyField
        label={say('field.interfaces')}
        path={[...path, 'interfaces']}
        value={interfaces}
        choices={media}
        {...(usual === '' ? {} : { placeholder: say('field.interfaces-usual', { usual }) })}
      />
      <FlagField label={say('field.unknown-device')} description={say('field.unknown-device-hint')} path={[...path, 'unknownDevice']} value={unknownDevice} />
    </Stack>
  );
}
