import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { newId } from '../../places/new-id.ts';
import classes from './SolutionPage.module.css';

/** What is not assessed, each with its reason. */
export function Exclusions() {
  const say = useWords('solution');
  const text = useText();
  const edit = useEdit();
  const exclusions = useDocument((document) => document.scope?.exclusions);
  const elements = useElements();
  const entries = Object.entries(exclusions ?? {});
  const add = (): void => {
    const id = newId('', exclusions, 'exclusion');
    edit({ op: 'set', path: ['scope', 'exclusions', id], value: { title: say('exclusions.new-title'), because: say('exclusions.new-because') } });
  };
  return (
    <div className={classes.card}>
      <Section
        title={say('exclusions')}
        tools={
          <Button variant="light" leftSection={<IconPlus size={14} stroke={1.8} />} onClick={add}>
            {say('exclusions.add')}
          </Button>
        }
      >
        <p className={classes.hint}>{entries.length === 0 ? say('exclusions.none') : say('exclusions-hint')}</p>
        <ul className={classes.list}>
          {entries.map(([id, { title, because, what }]) => {
            const path = ['scope', 'exclusions', id];
            return (
              <li key={id} className={classes.exclusion}>
                <div className={classes.top}>
                  <div className={classes.grow}>
                    <TextField label={say('exclusions.title')} path={[...path, 'title']} value={title} />
                  </div>
                  <Tooltip label={say('exclusions.delete', { title: text(title, id) })}>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={say('exclusions.delete', { title: text(title, id) })}
                      onClick={() => edit({ op: 'unset', path })}
                    >
                      <IconTrash size={16} stroke={1.6} />
                    </ActionIcon>
                  </Tooltip>
                </div>
                <TextField label={say('exclusions.because')} path={[...path, 'because']} value={because} isRequired isLong />
                <ManyField label={say('exclusions.what')} path={[...path, 'what']} value={what} choices={elements} placeholder={say('exclusions.what-hint')} />
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

/** What is drawn and can be left out. */
function useElements(): readonly { readonly value: string; readonly label: string }[] {
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const nameOf = useElementNames();
  return useMemo(
    () => [...Object.keys(components ?? {}), ...Object.keys(channels ?? {})].map((id) => ({ value: id, label: nameOf(id) })),
    [components, channels, nameOf],
  );
}
