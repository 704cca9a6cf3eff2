import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useSystem } from '../../../diagram/view/use-system.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ChannelTable } from './ChannelTable.tsx';
import { ComponentTable } from './ComponentTable.tsx';
import { ZoneTable } from './ZoneTable.tsx';
import classes from './SystemTables.module.css';

const LISTS = ['components', 'channels', 'zones'] as const;
type List = (typeof LISTS)[number];

/** The same system as tables: what the diagram says, to be read and edited row by row. */
export function SystemTables() {
  const say = useWords('system');
  const system = useSystem();
  const [list, setList] = useState<List>('components');
  const counts = { components: system.parts.size, channels: system.links.size, zones: Object.keys(system.zones).length };
  return (
    <div className={classes.root}>
      <SegmentedControl
        aria-label={say('lists.label')}
        className={classes.lists ?? ''}
        data={LISTS.map((value) => ({ value, label: say(`lists.${value}`, { count: counts[value] }) }))}
        value={list}
        onChange={(next) => setList(LISTS.find((known) => known === next) ?? 'components')}
      />
      <div className={classes.table}>
        {list === 'components' && <ComponentTable system={system} />}
        {list === 'channels' && <ChannelTable system={system} />}
        {list === 'zones' && <ZoneTable system={system} />}
      </div>
    </div>
  );
}
