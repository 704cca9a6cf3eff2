import { Group, Select } from '@mantine/core';
import { REFERENCE_TYPES, type Reference, referenceParts } from '@anshin/model';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { aboutChoices, isReferenceType, referenceTo } from './about-choices.ts';
import { useAboutGround } from './use-about.ts';

interface AboutFieldProps {
  readonly about: Reference;
  readonly onChange: (about: Reference) => void;
}

/** How many choices are listed at once; typing narrows them. */
const MOST_CHOICES = 60;

/** Chooses the thing that a decision is about: first its type, then which. */
export function AboutField({ about, onChange }: AboutFieldProps) {
  const say = useWords('decisions');
  const ground = useAboutGround();
  const { type, target } = referenceParts(about);
  const choices = useMemo(() => aboutChoices(type, ground), [type, ground]);
  const data = choices.some(({ value }) => value === target) ? choices : [{ value: target, label: target }, ...choices];
  return (
    <Group gap={8} align="end" grow preventGrowOverflow={false}>
      <Select
        label={say('form.about')}
        w={160}
        maw={160}
        allowDeselect={false}
        data={REFERENCE_TYPES.map((value) => ({ value, label: say(`type.${value}`) }))}
        value={type}
        onChange={(next) => {
          if (next === null || !isReferenceType(next)) return;
          const [first] = aboutChoices(next, ground);
          if (first !== undefined) onChange(referenceTo(next, first.value));
        }}
      />
      <Select
        aria-label={say('form.about')}
        allowDeselect={false}
        searchable
        limit={MOST_CHOICES}
        data={data.map((choice) => ({ ...choice }))}
        value={target}
        onChange={(next) => next !== null && onChange(referenceTo(type, next))}
      />
    </Group>
  );
}
