import { MultiSelect } from '@mantine/core';
import { TERMS, term } from '@anshin/report/vocabulary';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { useRequirementChoices } from '../../../pages/threats/rows/use-choices.ts';
import { ChoiceField } from '../../../parts/fields/ChoiceField.tsx';
import { FlagField } from '../../../parts/fields/FlagField.tsx';
import { ManyField } from '../../../parts/fields/ManyField.tsx';
import { Section } from '../../../parts/Section.tsx';
import type { MeasurePartProps } from './measure-part.ts';
import { PlacesField } from './PlacesField.tsx';

/** What it is for: requirements, places, where it is realised, functions. */
export function PurposeFields({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const requirements = useRequirementChoices();
  const realised = Object.keys(TERMS.implementedIn).map((value) => ({ value, label: text(term('implementedIn', value)) }));
  const at = (field: string) => ['measures', id, field];
  return (
    <Section title={say('panel.about')}>
      <ManyField label={say('panel.meets')} path={at('meets')} value={measure.meets} choices={requirements} />
      <OnField id={id} measure={measure} />
      <ChoiceField label={say('panel.implementedIn')} path={at('implementedIn')} value={measure.implementedIn} choices={realised} isOptional />
      <FunctionsField id={id} measure={measure} />
      <FlagField label={say('panel.highImpact')} path={at('highImpact')} value={measure.highImpact ?? false} />
    </Section>
  );
}

/** Functions are numbers in the document, so they are written as numbers. */
function FunctionsField({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const edit = useEdit();
  const { reliability } = useCatalog();
  const path = ['measures', id, 'functions'];
  const data = reliability.flatMap((entry) =>
    entry.facet === 'function' ? [{ value: String(entry.number), label: `${entry.number} ${text(entry.title)}` }] : [],
  );
  return (
    <MultiSelect
      label={say('panel.functions')}
      data={data}
      value={(measure.functions ?? []).map(String)}
      searchable
      clearable
      onChange={(next) => edit(next.length === 0 ? { op: 'unset', path } : { op: 'set', path, value: next.map(Number) })}
    />
  );
}

/** Where it acts; each place comes and goes by itself, so that two people do not undo each other. */
function OnField({ id, measure: { on = [] } }: MeasurePartProps) {
  const say = useWords('measures');
  const edit = useEdit();
  const path = ['measures', id, 'on'];
  const change = (next: readonly string[]): void => {
    const added = next.filter((place) => !on.includes(place)).map((value) => ({ op: 'insert' as const, path: [...path, '-'], value }));
    const gone = on.filter((place) => !next.includes(place)).map((value) => ({ op: 'remove' as const, path, value }));
    edit(...(next.length === 0 ? [{ op: 'unset' as const, path }] : [...added, ...gone]));
  };
  return <PlacesField label={say('panel.on')} value={on} placeholder={say('panel.on-hint')} onChange={change} />;
}
