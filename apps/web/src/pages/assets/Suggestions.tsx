import { Button } from '@mantine/core';
import type { LiveEdit } from '@anshin/collab';
import { term } from '@anshin/report/vocabulary';
import { useMemo, useState } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { newId } from '../../places/new-id.ts';
import { type AssetSuggestion, suggestAssets } from './suggest-assets.ts';
import classes from './AssetsPage.module.css';

/** What components of these kinds usually hold and nobody listed yet; taken over one by one or together, as one step to undo. */
export function Suggestions() {
  const say = useWords('assets');
  const text = useText();
  const catalog = useCatalog();
  const components = useDocument((document) => document.components);
  const assets = useDocument((document) => document.assets);
  const nameOf = useElementNames();
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  const suggestions = useMemo(() => suggestAssets({ ...(components && { components }), ...(assets && { assets }) }, catalog), [components, assets, catalog]);
  if (suggestions.length === 0) return null;
  const add = (chosen: readonly AssetSuggestion[]): void => {
    const taken: Record<string, unknown> = { ...assets };
    const edits = chosen.map(({ kind, at }): LiveEdit => {
      const id = newId(
        kind.replace(/[A-Z]/g, (letter) => `-${letter}`),
        taken,
        'asset',
      );
      taken[id] = true;
      return {
        op: 'set',
        path: ['assets', id],
        value: { name: term('asset', kind), kind, heldBy: [...at], ...(kind === 'personalInformation' ? { personal: true } : {}) },
      };
    });
    edit(...edits);
  };
  return (
    <section className={classes.suggestions} aria-label={say('suggest.title')}>
      <div className={classes.head}>
        <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('suggest.title')} ({suggestions.length})
        </Button>
        <Button variant="light" onClick={() => add(suggestions)}>
          {say('suggest.adopt', { count: suggestions.length })}
        </Button>
      </div>
      {isOpen && (
        <ul className={classes.list}>
          {suggestions.map((suggestion) => {
            const asset = text(term('asset', suggestion.kind));
            const places = suggestion.at.map(nameOf).join(', ');
            return (
              <li key={suggestion.kind} className={classes.suggestion}>
                <span className={classes.places} title={places}>
                  {say('suggest.one', { asset, places })}
                </span>
                <Button variant="subtle" size="compact-xs" aria-label={say('suggest.add-named', { asset })} onClick={() => add([suggestion])}>
                  {say('suggest.add')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
