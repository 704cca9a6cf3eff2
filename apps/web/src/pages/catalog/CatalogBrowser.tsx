import { Button, CloseButton, Select, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useFormats, useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { EntryDetail } from './detail/EntryDetail.tsx';
import { EntryList } from './EntryList.tsx';
import { FAMILIES, type Family } from '../../catalog/family.ts';
import { findItems, type Shelf, shelfFrom, shelfText } from './index/find-items.ts';
import { ListNav } from './ListNav.tsx';
import { useCatalogIndex } from './use-catalog-index.ts';
import classes from './CatalogBrowser.module.css';

/** Lists, entries, and the chosen entry with what it is connected with. The address holds all three, so that an entry can be passed on. */
export function CatalogBrowser() {
  const say = useWords('catalog');
  const { number } = useFormats();
  const index = useCatalogIndex();
  const { entry, q = '', list } = useSearch({ from: '/catalog' });
  const navigate = useNavigate();
  const shelf = useMemo(() => shelfFrom(list), [list]);
  const search = useDeferredValue(q);
  const found = useMemo(() => findItems(index.items, shelf, search), [index, shelf, search]);
  const show = (change: { readonly entry?: string; readonly q?: string; readonly shelf?: Shelf }, replace = true): void => {
    const next = { entry: change.entry ?? entry, q: change.q ?? q, list: shelfText(change.shelf ?? shelf) };
    void navigate({ to: '/catalog', search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== '')), replace });
  };
  const item = entry === undefined ? undefined : index.byId.get(entry);
  return (
    <main id="content" className={classes.root} tabIndex={-1}>
      <ListNav index={index} shelf={shelf} onShelf={(next) => show({ shelf: next })} />
      <section className={classes.middle} aria-label={say('entries')}>
        <div className={classes.tools}>
          <Title order={1} size="h2">
            {say(`list.${shelf.list ?? 'all'}`)}
          </Title>
          <span className="muted" role="status">
            {say('count', { count: found.length, number: number(found.length) })}
          </span>
        </div>
        <CatalogSearch q={q} onSearch={(next) => show({ q: next })} />
        <FamilyChoice shelf={shelf} onShelf={(next) => show({ shelf: next })} />
        {found.length === 0 ? (
          <EmptyState
            title={say('none.title')}
            action={
              <Button variant="light" onClick={() => show({ shelf: { list: undefined, family: undefined } })}>
                {say('none.all')}
              </Button>
            }
          >
            {say('none.text')}
          </EmptyState>
        ) : (
          <EntryList items={found} chosen={entry} onChoose={(id) => show({ entry: id })} />
        )}
      </section>
      <section className={classes.detail} aria-label={say('detail')} tabIndex={0}>
        {item === undefined ? (
          <EmptyState title={say('detail.empty-title')}>{say('detail.empty')}</EmptyState>
        ) : (
          <EntryDetail key={item.id} item={item} index={index} onOpen={(id) => show({ entry: id }, false)} />
        )}
      </section>
    </main>
  );
}

function CatalogSearch({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) {
  const say = useWords('catalog');
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <div role="search">
      <TextInput
        ref={field}
        aria-label={say('search')}
        placeholder={say('search-hint')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        rightSection={q === '' ? null : <CloseButton size="sm" aria-label={say('none.all')} onClick={() => onSearch('')} />}
        value={q}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}

function FamilyChoice({ shelf, onShelf }: { readonly shelf: Shelf; readonly onShelf: (shelf: Shelf) => void }) {
  const say = useWords('catalog');
  return (
    <Select
      aria-label={say('family')}
      placeholder={say('family.any')}
      data={FAMILIES.map((family) => ({ value: family, label: say(`family.${family}`) }))}
      value={shelf.family ?? null}
      clearable
      onChange={(family) => onShelf({ ...shelf, family: (family as Family | null) ?? undefined })}
    />
  );
}
