import { Button, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ThreatResult } from '@anshin/engine';
import { useState } from 'react';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { newMeasure } from '../../pages/measures/table/measure-edits.ts';
import { ExampleLine } from '../../pages/threats/decide/ExampleLine.tsx';
import { MeasureLine } from '../../pages/threats/decide/MeasureLine.tsx';
import { usePerformerName } from '../../pages/threats/decide/MeasureSide.tsx';
import { exampleIndex } from '../../pages/threats/suggest/example-index.ts';
import { rankExamples } from '../../pages/threats/suggest/rank-examples.ts';
import { useAdopt } from '../../pages/threats/suggest/use-adopt.ts';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import classes from './treat.module.css';

/** How many examples are shown before the rest is asked for. */
const SHOWN = 4;

/** What is done about a threat and what could be: requirements, measures, examples. */
export function ThreatTreatment({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  return (
    <>
      <Requirements threat={threat} />
      <Section title={say('measure.list')} tools={<OwnMeasure threat={threat} />}>
        <Measures threat={threat} />
      </Section>
      <Examples threat={threat} />
    </>
  );
}

function Requirements({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const text = useText();
  const select = useSelect();
  const entries = entriesById(useCatalog());
  return (
    <Section title={say('requirement.list')}>
      {threat.requirements.length === 0 && <p className={classes.muted}>{say('requirement.none')}</p>}
      <ul className={classes.list}>
        {threat.requirements.map((id) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => select(['requirement', id])}>
              {text(entries.get(id)?.title, id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Measures({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const measures = useDocument((document) => document.measures);
  if (threat.measures.length === 0) return <p className={classes.muted}>{say('measure.none')}</p>;
  const prevents = (id: string): boolean => {
    const measure = measures?.[id];
    if (measure?.effect === undefined || !('prevents' in measure.effect)) return false;
    const treats = measure.treats ?? [];
    return treats.length === 0 || treats.some((reference) => 'threat' in reference && reference.threat === threat.id);
  };
  return (
    <ul className={classes.list}>
      {threat.measures.map((id) => (
        <li key={id}>
          <MeasureLine id={id} prevents={prevents(id)} />
        </li>
      ))}
    </ul>
  );
}

function OwnMeasure({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const text = useText();
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const add = (): void => {
    const { id, edit: made } = newMeasure(live.current().document ?? {}, {
      title: say('measure.new-title', { threat: text(threat.title) }),
      treats: [{ threat: threat.id }],
      ...(threat.at === '' ? {} : { on: [threat.at] }),
      ...(threat.requirements.length === 1 ? { meets: threat.requirements } : {}),
    });
    if (edit(made)) select(['measures', id]);
  };
  return (
    <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={12} aria-hidden />} onClick={add}>
      {say('measure.own')}
    </Button>
  );
}

function Examples({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const adopt = useAdopt();
  const performer = usePerformerName(threat.at);
  const examples = rankExamples([threat], exampleIndex(useCatalog()));
  const [isAll, setAll] = useState(false);
  if (examples.length === 0) return null;
  return (
    <Section title={say('panel.examples')}>
      <ul className={classes.list}>
        {(isAll ? examples : examples.slice(0, SHOWN)).map((ranked) => (
          <li key={ranked.example.id}>
            <ExampleLine ranked={ranked} performer={performer(ranked)} onAdopt={() => adopt.example(ranked, [threat])} />
          </li>
        ))}
      </ul>
      {examples.length > SHOWN && (
        <Button className={classes.start ?? ''} size="compact-xs" variant="subtle" color="gray" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? say('example.fewer') : say('example.more', { count: examples.length - SHOWN })}
        </Button>
      )}
    </Section>
  );
}
