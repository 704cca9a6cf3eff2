import { Checkbox, CloseButton, Popover, ScrollArea, Stack, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useWords } from '../i18n/use-words.ts';
import type { Choice } from '../parts/fields/ChoiceField.tsx';
import classes from './DataTable.module.css';

interface FilterChipProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A filter as a chip: what it looks at, what is let through, and a cross that lets everything through. */
export function FilterChip({ title, choices, chosen, onChange }: FilterChipProps) {
  const say = useWords('table');
  const labels = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const isOn = labels.length > 0;
  const text = labels.length > 2 ? say('filter.several', { count: labels.length }) : labels.join(say('filter.or'));
  return (
    <span className={classes.chip} data-on={isOn || undefined}>
      <Popover position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
        <Popover.Target>
          <UnstyledButton
            className={classes.chipButton}
            aria-label={isOn ? say('filter.on', { title, values: labels.join(say('filter.or')) }) : say('filter.off', { title })}
          >
            <span>{isOn ? say('filter.label', { title, values: text }) : title}</span>
            {!isOn && <IconChevronDown size={13} stroke={1.8} aria-hidden />}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown p={8}>
          <ScrollArea.Autosize mah={320} type="auto">
            <Checkbox.Group value={[...chosen]} onChange={onChange} aria-label={title}>
              <Stack gap={8} p={4} pr={16}>
                {choices.map(({ value, label }) => (
                  <Checkbox key={value} value={value} label={label} />
                ))}
              </Stack>
            </Checkbox.Group>
          </ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
      {isOn && <CloseButton size={18} iconSize={12} aria-label={say('filter.clear', { title })} onClick={() => onChange([])} />}
    </span>
  );
}
