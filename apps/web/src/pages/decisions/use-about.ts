import { type Reference, referenceParts } from '@anshin/model';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { type AboutGround, aboutName } from './about-choices.ts';

/** What choices and names of things are made from, in the language of the page. */
export function useAboutGround(): AboutGround {
  const document = useDocument();
  const threats = useResults((results) => results.threats);
  const catalog = useCatalog();
  const text = useText();
  const nameOf = useElementNames();
  return useMemo(() => ({ document, threats, catalog, text, nameOf }), [document, threats, catalog, text, nameOf]);
}

/** Says what a decision is about: the type and the name. */
export function useAboutWords(): (about: Reference) => string {
  const say = useWords('decisions');
  const ground = useAboutGround();
  return useMemo(
    () => (about) => {
      const { type, target } = referenceParts(about);
      return say(`about.${type}`, { name: aboutName(type, target, ground) });
    },
    [say, ground],
  );
}
