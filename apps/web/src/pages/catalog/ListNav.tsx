import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useFormats, useWords } from '../../i18n/use-words.ts';
import { LISTS, type ListId } from './index/shelves.ts';
import type { Shelf } from './index/find-items.ts';
import type { CatalogIndex } from './use-catalog-index.ts';
import classes from './ListNav.module.css';

interface ListNavProps {
  readonly index: CatalogIndex;
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
}

/** The lists of the catalog with how much each holds. */
export function ListNav({ index, shelf, onShelf }: ListNavProps) {
  const say = useWords('catalog');
  const { number } = useFormats();
  const counts = useMemo(() => countsOf(index), [index]);
  const entry = (list: ListId | undefined, count: number) => (
    <li key={list ?? 'all'}>
      <UnstyledButton className={classes.entry} aria-current={shelf.list === list || undefined} onClick={() => onShelf({ list, family: undefined })}>
        <span>{say(`list.${list ?? 'all'}`)}</span>
        <span className={classes.count}>{number(count)}</span>
      </UnstyledButton>
    </li>
  );
  return (
    <nav className={classes.root} aria-label={say('lists')}>
      <ul className={classes.list}>
        {entry(undefined, index.items.length)}
        {LISTS.map((list) => entry(list, counts.get(list) ?? 0))}
      </ul>
    </nav>
  );
}

function countsOf({ items }: CatalogIndex): ReadonlyMap<ListId, number> {
  const counts = new Map<ListId, number>();
  for (const { list } of items) counts.set(list, (counts.get(list) ?? 0) + 1);
  return counts;
}
