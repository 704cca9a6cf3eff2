import { MultiSelect } from '@mantine/core';
import { useElementChoices } from '../../../pages/threats/rows/use-choices.ts';

/** How many places are offered at once; typing finds the others. A large system has thousands. */
const OFFERED = 80;

interface PlacesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly placeholder?: string;
  readonly onChange: (next: string[]) => void;
}

/** Chooses components and channels; those that are gone stay in the list until they are taken out. */
export function PlacesField({ label, value, placeholder, onChange }: PlacesFieldProps) {
  const choices = useElementChoices();
  const known = new Set(choices.map((choice) => choice.value));
  const gone = value.filter((id) => !known.has(id)).map((id) => ({ value: id, label: id }));
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? placeholder : undefined}
      data={[...gone, ...choices]}
      value={[...value]}
      limit={OFFERED}
      searchable
      clearable
      onChange={onChange}
    />
  );
}
