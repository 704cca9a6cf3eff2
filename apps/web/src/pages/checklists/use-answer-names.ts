import { useMemo } from 'react';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';

/** What answers an item is called: a measure, a party, or a function of the catalog. */
export function useAnswerNames(): (id: string) => string {
  const text = useText();
  const catalog = useCatalog();
  const measures = useDocument((document) => document.measures);
  const stakeholders = useDocument((document) => document.stakeholders);
  return useMemo(() => {
    const entries = entriesById(catalog);
    return (id) => text(measures?.[id]?.title ?? stakeholders?.[id]?.name ?? entries.get(id)?.title, id);
  }, [text, catalog, measures, stakeholders]);
}
