import { useMemo } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { ManyField } from '../../../parts/fields/ManyField.tsx';
import { Section } from '../../../parts/Section.tsx';
import type { MeasurePartProps } from './measure-part.ts';

/** Other measures that this one needs or cannot go with. */
export function LinkFields({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const measures = useDocument((document) => document.measures);
  const others = useMemo(
    () =>
      Object.entries(measures ?? {})
        .filter(([other]) => other !== id)
        .map(([value, { title }]) => ({ value, label: text(title) })),
    [measures, id, text],
  );
  return (
    <Section title={say('panel.links')}>
      <ManyField label={say('panel.dependsOn')} path={['measures', id, 'dependsOn']} value={measure.dependsOn} choices={others} />
      <ManyField label={say('panel.excludes')} path={['measures', id, 'excludes']} value={measure.excludes} choices={others} />
    </Section>
  );
}
