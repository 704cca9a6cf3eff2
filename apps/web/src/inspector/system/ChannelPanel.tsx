import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { removalEdits } from '../../diagram/edits/removal.ts';
import { useComponentChoices, useSystemChoices } from '../../diagram/view/use-choices.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { FlagField } from '../../parts/fields/FlagField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import type { PanelProps } from '../panel.ts';
import { EntryPointNote } from './EntryPointNote.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { ThreatList } from './ThreatList.tsx';
import classes from './panel.module.css';

const FLAGS = ['encrypted', 'authenticated', 'integrity'] as const;

/** A channel: what it joins, what carries it, how it is protected, and what threatens it. */
export function Panel({ place }: PanelProps) {
  const say = useWords('diagram');
  const shell = useWords('shell');
  const id = place[1] ?? '';
  const channel = useDocument((document) => document.channels?.[id]);
  const { media } = useSystemChoices();
  const components = useComponentChoices(useSystem());
  const edit = useEdit();
  if (channel === undefined) return <p className={classes.root}>{shell('inspector.gone')}</p>;
  const path = ['channels', id];
  const isProtected = FLAGS.every((flag) => channel.protection?.[flag] === true);
  return (
    <div className={classes.root}>
      <span className={classes.kind}>{say('panel.channel')}</span>
      <div className={classes.pair}>
        <ChoiceField
          label={say('field.from')}
          path={[...path, 'between', '0']}
          value={channel.between[0]}
          choices={components.filter(({ value }) => value !== channel.between[1])}
        />
        <ChoiceField
          label={say('field.to')}
          path={[...path, 'between', '1']}
          value={channel.between[1]}
          choices={components.filter(({ value }) => value !== channel.between[0])}
        />
      </div>
      <ChoiceField label={say('field.medium')} path={[...path, 'medium']} value={channel.medium} choices={media} />
      <Section
        title={say('panel.protection')}
        tools={
          !isProtected && (
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<IconLock size={14} stroke={1.6} aria-hidden />}
              onClick={() => edit({ op: 'set', path: [...path, 'protection'], value: { encrypted: true, authenticated: true, integrity: true } })}
            >
              {say('panel.protect')}
            </Button>
          )
        }
      >
        <p className={classes.note}>{say('panel.protection-hint')}</p>
        <div className={classes.flags}>
          {FLAGS.map((flag) => (
            <FlagField key={flag} label={say(`field.${flag}`)} path={[...path, 'protection', flag]} value={channel.protection?.[flag]} />
          ))}
          <FlagField label={say('field.maintenance')} path={[...path, 'maintenance']} value={channel.maintenance} />
        </div>
      </Section>
      <EntryPointNote id={id} />
      <ThreatList id={id} />
      <TextField label={say('field.name')} path={[...path, 'name']} value={channel.name} placeholder={say('field.channel-name-empty')} />
      <TextField isLong label={say('field.description')} path={[...path, 'description']} value={channel.description} />
      <RemoveButton edits={(document) => removalEdits(document, { components: [], channels: [id], zones: [] })} />
    </div>
  );
}
