import { Title } from '@mantine/core';
import { IconFileImport, IconSchema, IconSquarePlus, type TablerIcon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import classes from './FirstVisit.module.css';

const DOORS: readonly { readonly id: 'similar' | 'file' | 'blank'; readonly icon: TablerIcon }[] = [
  { id: 'similar', icon: IconSchema },
  { id: 'file', icon: IconFileImport },
  { id: 'blank', icon: IconSquarePlus },
];

/** What the very first visit sees: what this is for, and three ways to begin. */
export function FirstVisit() {
  const say = useWords('portfolio');
  return (
    <section className={classes.root} aria-labelledby="first-title">
      <Title order={2} id="first-title">
        {say('first.title')}
      </Title>
      <p className={`${classes.lead} prose`}>{say('first.text')}</p>
      <ul className={classes.doors}>
        {DOORS.map(({ id, icon: Icon }) => (
          <li key={id} className={classes.door} data-first={id === 'similar' || undefined}>
            <Icon size={28} stroke={1.4} aria-hidden />
            <Link to="/new" hash={id} className={classes.name}>
              {say(`door.${id}`)}
            </Link>
            <span className={classes.text}>{say(`door.${id}-text`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
