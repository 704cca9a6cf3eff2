import { Button, MultiSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { SafetyConflict } from '@anshin/engine';
import { FailsTo, Purpose } from '@anshin/model';
import { useMemo } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit, useSection } from '../../../live/use-live.ts';
import { ChoiceField } from '../../../parts/fields/ChoiceField.tsx';
import { Section } from '../../../parts/Section.tsx';
import classes from '../treat.module.css';
import { CanHarmEditor } from './CanHarmEditor.tsx';
import type { MeasurePartProps } from './measure-part.ts';
import { PlacesField } from './PlacesField.tsx';

/** What a measure does for safety and against it: conflicts that rules found, what is stated, what it falls back to, what it protects. */
export function SafetyFields({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const edit = useEdit();
  const path = ['measures', id];
  return (
    <Section title={say('panel.safety')}>
      <Conflicts id={id} />
      <CanHarmEditor id={id} measure={measure} />
      <ChoiceField
        label={say('panel.failsTo')}
        path={[...path, 'failsTo']}
        value={measure.failsTo}
        choices={FailsTo.options.map((value) => ({ value, label: say(`panel.failsTo-${value}`) }))}
        isOptional
      />
      <SafetyFunctionFields id={id} measure={measure} />
      <MultiSelect
        label={say('panel.priorities')}
        description={say('panel.priorities-hint')}
        data={Purpose.options.map((value) => ({ value, label: say(`purpose.${value}`) }))}
        value={[...(measure.priorities ?? [])]}
        clearable
        onChange={(next) =>
          edit(next.length === 0 ? { op: 'unset', path: [...path, 'priorities'] } : { op: 'set', path: [...path, 'priorities'], value: next })
        }
      />
    </Section>
  );
}

/** Which hazards it keeps from harming anyone, and what it needs for that. */
function SafetyFunctionFields({ id, measure: { safetyFunction } }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const edit = useEdit();
  const known = useDocument((document) => document.hazards);
  const hazards = useMemo(() => Object.entries(known ?? {}).map(([value, { title }]) => ({ value, label: text(title) })), [known, text]);
  const path = ['measures', id, 'safetyFunction'];
  if (hazards.length === 0 && safetyFunction === undefined) return null;
  return (
    <>
      <MultiSelect
        label={say('panel.protects')}
        data={hazards}
        value={[...(safetyFunction?.protects ?? [])]}
        clearable
        onChange={(next) => edit(next.length === 0 ? { op: 'unset', path } : { op: 'set', path: [...path, 'protects'], value: next })}
      />
      {safetyFunction !== undefined && (
        <PlacesField
          label={say('panel.acts-via')}
          value={safetyFunction.actsVia ?? []}
          onChange={(next) => edit(next.length === 0 ? { op: 'unset', path: [...path, 'actsVia'] } : { op: 'set', path: [...path, 'actsVia'], value: next })}
        />
      )}
    </>
  );
}

/** What safety rules found about this measure and nobody stated yet: why, what to check, and the button that states it. */
function Conflicts({ id }: { readonly id: string }) {
  const say = useWords('measures');
  const text = useText();
  const edit = useEdit();
  const safety = useSection('safety');
  const conflicts = (safety ?? []).filter((result): result is SafetyConflict => result.kind === 'conflict' && result.measure === id && !result.stated);
  const state = ({ at, because }: SafetyConflict): void => {
    const places = at.length === 0 ? [undefined] : at;
    edit(
      ...places.map((place) => ({
        op: 'insert' as const,
        path: ['measures', id, 'canHarm', '-'],
        value: { ...(place === undefined ? {} : { at: place }), because },
      })),
    );
  };
  return (
    <>
      {conflicts.map((conflict) => (
        <div key={`${conflict.rule} ${conflict.at.join()}`} className={classes.warning}>
          <span className={classes.warningHead}>
            <IconAlertTriangle size={14} stroke={1.6} aria-hidden /> {text(conflict.title)}
          </span>
          <span>{text(conflict.because)}</span>
          <span>{text(conflict.ask)}</span>
          <span className={classes.muted}>{conflict.source}</span>
          <Button className={classes.start ?? ''} size="compact-xs" variant="default" onClick={() => state(conflict)}>
            {say('panel.conflict-state')}
          </Button>
        </div>
      ))}
    </>
  );
}
