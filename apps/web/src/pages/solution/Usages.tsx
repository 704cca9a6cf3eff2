import { Button, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { newId } from '../../places/new-id.ts';
import { useSelect, useSelectedPlace } from '../../places/use-selection.ts';
import classes from './SolutionPage.module.css';

/** Kinds of usage, where positions differ by them. */
export function Usages() {
  const say = useWords('solution');
  const text = useText();
  const edit = useEdit();
  const select = useSelect();
  const place = useSelectedPlace();
  const usages = useDocument((document) => document.usages);
  const incidents = useDocument((document) => document.incidents);
  const entries = Object.entries(usages ?? {});
  const add = (): void => {
    const id = newId('', usages, 'usage');
    if (edit({ op: 'set', path: ['usages', id], value: { title: say('usages.new') } })) select(['usages', id]);
  };
  return (
    <div className={classes.card}>
      <Section
        title={say('usages')}
        tools={
          <Button variant="light" leftSection={<IconPlus size={14} stroke={1.8} />} onClick={add}>
            {say('usages.add')}
          </Button>
        }
      >
        <p className={classes.hint}>{say('usages-hint')}</p>
        {entries.length === 0 && <p className={classes.hint}>{say('usages.none')}</p>}
        <ul className={classes.list}>
          {entries.map(([id, { title, description }]) => {
            const only = Object.values(incidents ?? {}).filter((incident) => incident.usages?.includes(id)).length;
            const isChosen = place?.[0] === 'usages' && place[1] === id;
            return (
              <li key={id}>
                <UnstyledButton
                  className={classes.usage}
                  data-chosen={isChosen || undefined}
                  aria-pressed={isChosen}
                  aria-label={say('usages.open', { title: text(title) })}
                  onClick={() => select(['usages', id])}
                >
                  <strong>{text(title)}</strong>
                  {text(description)}
                  {only > 0 && <span className="muted"> {say('usages.incidents', { count: only })}</span>}
                </UnstyledButton>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
