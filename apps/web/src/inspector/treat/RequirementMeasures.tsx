import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { MeasureExampleEntry } from '@anshin/catalog';
import type { RequirementResult } from '@anshin/engine';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit, useLive, useResults } from '../../live/use-live.ts';
import { newMeasure } from '../../pages/measures/table/measure-edits.ts';
import { ExampleLine } from '../../pages/threats/decide/ExampleLine.tsx';
import { MeasureLine } from '../../pages/threats/decide/MeasureLine.tsx';
import { exampleIndex } from '../../pages/threats/suggest/example-index.ts';
import { useAdopt } from '../../pages/threats/suggest/use-adopt.ts';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import classes from './treat.module.css';

/** The measures that answer a requirement, and examples that could. */
export function RequirementMeasures({ requirement }: { readonly requirement: RequirementResult }) {
  const say = useWords('requirements');
  const { byId } = exampleIndex(useCatalog());
  const examples = requirement.examples.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <Section title={say('panel.measures')} tools={<AddMeasure requirement={requirement.id} />}>
        {requirement.measures.length === 0 && <p className={classes.muted}>{say('panel.no-measures')}</p>}
        <ul className={classes.list}>
          {requirement.measures.map((id) => (
            <li key={id}>
              <MeasureLine id={id} />
            </li>
          ))}
        </ul>
      </Section>
      {examples.length > 0 && (
        <Section title={say('panel.examples')}>
          <ul className={classes.list}>
            {examples.map((example) => (
              <li key={example.id}>
                <Example example={example} requirement={requirement} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Adopted from here, an example stands against those threats of the requirement whose class it prevents, else against all of them. */
function Example({ example, requirement }: { readonly example: MeasureExampleEntry; readonly requirement: RequirementResult }) {
  const adopt = useAdopt();
  const edit = useEdit();
  const live = useLive();
  const threats = useResults((results) => results.threats);
  const prevents = (example.prevents ?? []).length > 0;
  const ranked = { example, prevents, answers: [requirement.id] };
  const onAdopt = (): void => {
    const addressed = requirement.addresses.flatMap((id) => threats.get(id) ?? []);
    const prevented = addressed.filter((threat) => threat.class !== undefined && example.prevents?.includes(threat.class) === true);
    if (prevented.length > 0) return adopt.example(ranked, prevented);
    const { document } = live.current();
    if (document === undefined) return;
    const { title, summary, implementedIn, functions } = example;
    const known = { title, ...(summary === undefined ? {} : { description: summary }), ...(functions === undefined ? {} : { functions }) };
    edit(newMeasure(document, { ...known, implementedIn, meets: [requirement.id] }).edit);
  };
  return <ExampleLine ranked={ranked} performer={undefined} onAdopt={onAdopt} />;
}

function AddMeasure({ requirement }: { readonly requirement: string }) {
  const say = useWords('requirements');
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const add = (): void => {
    const { id, edit: made } = newMeasure(live.current().document ?? {}, { meets: [requirement] });
    if (edit(made)) select(['measures', id]);
  };
  return (
    <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={12} aria-hidden />} onClick={add}>
      {say('panel.add-measure')}
    </Button>
  );
}
