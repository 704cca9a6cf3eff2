import { ActionIcon, Button, Checkbox, Popover, Stack, Text, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useWords } from '../i18n/use-words.ts';
import type { Column } from './column.ts';
import classes from './DataTable.module.css';
import type { KeptState } from './kept-state.ts';
import type { TableModel } from './use-table-model.ts';

interface ColumnChooserProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly model: TableModel<Row>;
  readonly kept: KeptState;
  readonly onChange: (change: Partial<KeptState>) => void;
  readonly onReset: () => void;
}

/** Which columns are shown; the first always is. */
export function ColumnChooser<Row>({ columns, model, kept, onChange, onReset }: ColumnChooserProps<Row>) {
  const say = useWords('table');
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={say('columns.choose')}>
          <ActionIcon variant="subtle" color="gray" aria-label={say('columns.choose')}>
            <IconColumns3 size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={12} mah="min(480px, 60vh)" className={classes.chooser ?? ''}>
        <Stack gap={8}>
          {columns.map((column, index) => (
            <Checkbox
              key={column.id}
              label={column.title}
              checked={model.columns.includes(column)}
              disabled={index === 0}
              onChange={(event) => onChange({ shown: { ...kept.shown, [column.id]: event.currentTarget.checked } })}
            />
          ))}
          {model.givenUp > 0 && (
            <Text size="xs" c="dimmed" maw={220}>
              {say('columns.given-up', { count: model.givenUp })}
            </Text>
          )}
          <Button variant="subtle" size="compact-xs" onClick={onReset}>
            {say('columns.reset')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
