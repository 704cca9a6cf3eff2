import { type AnshinDocument, positionParts } from '@anshin/model';
import { useMemo } from 'react';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { fieldName, type Lexicon } from './changes/change-sentence.ts';
import { valueText } from './changes/value-text.ts';

/** What sentences about changes are made with: names from the document as it stands and from the catalog. */
export function useLexicon(): Lexicon {
  const say = useWords('history');
  const text = useText();
  const language = useLanguage();
  const catalog = useCatalog();
  const document = useDocument();
  return useMemo(() => {
    const names = namesOf(document);
    const entries = entriesById(catalog);
    const words = new Map([
      ...catalog.kinds.map(({ kind, title }) => [kind, title] as const),
      ...catalog.threatClasses.map((entry) => [entry.class, entry.title] as const),
    ]);
    const nameOf = (id: string): string => text(names.get(id) ?? entries.get(id)?.title ?? words.get(id), id);
    const name = (id: string): string => {
      const { stakeholder, usage } = positionParts(id);
      return usage !== undefined && names.has(stakeholder) && names.has(usage) ? `${nameOf(stakeholder)} · ${nameOf(usage)}` : nameOf(id);
    };
    const shown = {
      text,
      name,
      field: (field: string) => fieldName(field, say, name),
      yes: say('value.yes'),
      no: say('value.no'),
      nothing: say('value.nothing'),
      several: (count: number) => say('value.several', { count }),
      separator: language === 'ja' ? '、' : ', ',
    };
    return { say, name, value: (value, field, collection) => valueText(value, field, collection, shown) };
  }, [say, text, language, catalog, document]);
}

/** What entities of a document are called, by id; an id that two collections use keeps the first. */
function namesOf(document: AnshinDocument): ReadonlyMap<string, Parameters<ReturnType<typeof useText>>[0]> {
  const { stakeholders, authorities, components, channels, zones, flows, assets, incidents, hazards, measures, usages, threats } = document;
  const named = [stakeholders, authorities, components, zones, assets, channels].flatMap((entities) =>
    Object.entries(entities ?? {}).map(([id, { name }]) => [id, name] as const),
  );
  const titled = [incidents, measures, flows, hazards, usages, threats].flatMap((entities) =>
    Object.entries(entities ?? {}).map(([id, { title }]) => [id, title] as const),
  );
  return new Map([...titled.reverse(), ...named.reverse()]);
}
