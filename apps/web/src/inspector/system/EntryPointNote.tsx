import { Group } from '@mantine/core';
import { resultTerm } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useSection } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import classes from './panel.module.css';

/** How somebody who should not can get in here, and why; nothing where nobody can. */
export function EntryPointNote({ id }: { readonly id: string }) {
  const say = useWords('diagram');
  const text = useText();
  const catalog = useCatalog();
  const entryPoints = useSection('entryPoints');
  const found = useMemo(() => entryPoints?.find(({ at }) => at === id), [entryPoints, id]);
  if (found === undefined) return null;
  const ways = found.exposures.map((exposure) => text(resultTerm('exposure', exposure)));
  const names = found.entryPoints.map((entry) => text(catalog.entryPoints.find((known) => known.id === entry)?.title, entry));
  return (
    <Section title={say('panel.entry-point')} tools={<Why because={found.because} />}>
      {ways.length > 0 && (
        <Group gap={6}>
          <span>{say('panel.reached-by', { ways: ways.join(say('list.comma')) })}</span>
        </Group>
      )}
      {names.length > 0 && <p className={classes.note}>{say('panel.entry-kinds', { names: names.join(say('list.comma')) })}</p>}
    </Section>
  );
}
