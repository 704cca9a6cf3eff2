import { Button, Title, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { type CatalogItem, LISTS, type ListId } from '../index/shelves.ts';
import type { CatalogIndex } from '../use-catalog-index.ts';
import classes from './EntryDetail.module.css';

/** References of one list that are shown before the user asks for the rest. */
const SHOWN = 8;

interface ReferenceGroupsProps {
  readonly heading: string;
  readonly ids: readonly string[] | undefined;
  readonly index: CatalogIndex;
  readonly onOpen: (id: string) => void;
}

/** Entries at the other end of references, list by list. */
export function ReferenceGroups({ heading, ids = [], index, onOpen }: ReferenceGroupsProps) {
  const groups = useMemo(() => {
    const items = ids.flatMap((id) => index.byId.get(id) ?? []);
    return LISTS.map((list) => ({ list, items: items.filter((item) => item.list === list) })).filter((group) => group.items.length > 0);
  }, [ids, index]);
  if (groups.length === 0) return null;
  return (
    <section className={classes.groups}>
      <Title order={3} className={classes.heading ?? ''}>
        {heading}
      </Title>
      {groups.map(({ list, items }) => (
        <ReferenceGroup key={list} list={list} items={items} onOpen={onOpen} />
      ))}
    </section>
  );
}

function ReferenceGroup({ list, items, onOpen }: { readonly list: ListId; readonly items: readonly CatalogItem[]; readonly onOpen: (id: string) => void }) {
  const say = useWords('catalog');
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, SHOWN);
  return (
    <div>
      <h4 className={classes.name}>{say(`list.${list}`)}</h4>
      <ul className={classes.group}>
        {shown.map((item) => (
          <li key={item.id}>
            <UnstyledButton className={classes.link} onClick={() => onOpen(item.id)}>
              {text(item.title)}
              {list !== 'mappings' && <code>{item.id}</code>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setWhole(true)}>
          {say('detail.more', { count: items.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
