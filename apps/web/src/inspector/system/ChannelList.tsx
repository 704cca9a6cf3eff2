import { UnstyledButton } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import type { Part } from '../../diagram/model/part.ts';
import { partName } from '../../diagram/model/part.ts';
import type { System } from '../../diagram/model/system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import classes from './panel.module.css';

/** What a component is connected with; each opens the channel. */
export function ChannelList({ part, system }: { readonly part: Part; readonly system: System }) {
  const say = useWords('diagram');
  const text = useText();
  const select = useSelect();
  const links = [...system.links.values()].filter(({ from, to }) => from === part.id || to === part.id);
  if (links.length === 0) return null;
  return (
    <Section title={say('panel.channels')}>
      <ul className={classes.list}>
        {links.map(({ id, from, to, channel }) => {
          const other = system.parts.get(from === part.id ? to : from);
          return (
            <li key={id}>
              <UnstyledButton className={classes.link} onClick={() => select(['channels', id])}>
                <span className={classes.grow}>{other === undefined ? id : text(partName(other))}</span>
                <span className="muted">{text(term('medium', channel.medium))}</span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
