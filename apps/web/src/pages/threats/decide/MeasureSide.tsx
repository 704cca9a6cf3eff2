import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useLive } from '../../../live/use-live.ts';
import { useParties } from '../../../parts/use-parties.ts';
import { performerOf } from '../suggest/party-of-element.ts';
import type { RankedExample } from '../suggest/rank-examples.ts';
import type { Decidable } from '../suggest/suggest.ts';
import { useAdopt } from '../suggest/use-adopt.ts';
import classes from './DecisionRow.module.css';
import { ExampleLine } from './ExampleLine.tsx';
import { MeasureLine } from './MeasureLine.tsx';

/** How many further examples are offered. ASSUMPTION: more are not read; the inspector has all. */
const OFFERED = 8;
/** How many measures that only bear on a threat are shown before the rest is folded. */
const SHOWN = 2;

/** What is done about one thing to decide, and what could be: measures, the suggestion, more examples. */
export function MeasureSide({ decidable }: { readonly decidable: Decidable }) {
  const say = useWords('threats');
  const adopt = useAdopt();
  const performer = usePerformerName(decidable.item.at);
  const [isOpen, setOpen] = useState(false);
  const { threats, examples, suggestion } = decidable;
  const others = examples.filter((ranked) => ranked !== suggestion).slice(0, OFFERED);
  const lines = useMeasureLines(decidable);
  const visible = isOpen ? lines : lines.slice(0, SHOWN);
  const line = (ranked: RankedExample, isSuggested: boolean) => (
    <ExampleLine
      key={ranked.example.id}
      ranked={ranked}
      performer={performer(ranked)}
      isSuggested={isSuggested}
      onAdopt={() => adopt.example(ranked, threats)}
    />
  );
  const hidden = lines.length - visible.length + others.length;
  return (
    <div className={classes.side}>
      {visible.map(({ id, prevents }) => (
        <MeasureLine key={id} id={id} prevents={prevents} />
      ))}
      {suggestion !== undefined && line(suggestion, true)}
      {lines.length === 0 && examples.length === 0 && <p className={classes.note}>{say('example.none')}</p>}
      {isOpen && others.map((ranked) => line(ranked, false))}
      {(hidden > 0 || isOpen) && (
        <Button className={classes.more ?? ''} size="compact-xs" variant="subtle" color="gray" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('example.fewer') : lines.length > visible.length ? say('example.more-all', { count: hidden }) : say('example.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

/** Measures of the document that treat these threats; those that prevent one first. */
function useMeasureLines({ threats }: Decidable): readonly { readonly id: string; readonly prevents: boolean }[] {
  const measures = useDocument((document) => document.measures);
  const ids = [...new Set(threats.flatMap((threat) => threat.measures))];
  const named = new Set(threats.map((threat) => threat.id));
  return ids
    .map((id) => {
      const measure = measures?.[id];
      const treats = measure?.treats ?? [];
      const meansThese = treats.length === 0 || treats.some((reference) => 'threat' in reference && named.has(reference.threat));
      return { id, prevents: measure?.effect !== undefined && 'prevents' in measure.effect && meansThese };
    })
    .sort((a, b) => Number(b.prevents) - Number(a.prevents));
}

/** Says who would perform an example at a place. */
export function usePerformerName(at: string): (ranked: RankedExample) => string | undefined {
  const live = useLive();
  const parties = useParties();
  const text = useText();
  return ({ example }) => {
    const { document } = live.current();
    const party = document === undefined ? undefined : performerOf(document, example, at);
    return party === undefined ? undefined : text(parties.get(party)?.name, party);
  };
}
