import { useMemo } from 'react';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useResults } from '../../../live/use-live.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { partiesOfElement } from '../suggest/party-of-element.ts';
import { rowMaker, type ThreatRow } from './threat-row.ts';

/** Names classes of threats in the language of the page. */
export function useClassNames(): (threatClass: string | undefined) => string {
  const { threatClasses } = useCatalog();
  const text = useText();
  return useMemo(() => {
    const names = new Map<string, string>(threatClasses.map((entry) => [entry.class, text(entry.title)]));
    return (threatClass) => (threatClass === undefined ? '' : (names.get(threatClass) ?? threatClass));
  }, [threatClasses, text]);
}

/** All threats of the open assessment as rows; a row stays the same object while its threat does. */
export function useThreatRows(): readonly ThreatRow[] {
  const threats = useResults((results) => results.threats);
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const place = useElementNames();
  const className = useClassNames();
  const text = useText();
  const say = useWords('threats');
  const make = useMemo(
    () =>
      rowMaker({
        title: (threat) => text(threat.title),
        place: (at) => (at === '' ? say('place.whole') : place(at)),
        className,
        parties: (at) => partiesOfElement({ components, channels }, at),
      }),
    [text, place, className, components, channels, say],
  );
  return useMemo(() => make(threats.values()), [make, threats]);
}
