import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconFileDownload, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useWords } from '../i18n/use-words.ts';
import type { Column } from './column.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { csvOf } from './csv.ts';
import classes from './DataTable.module.css';
import { FilterChip } from './FilterChip.tsx';
import type { KeptState } from './kept-state.ts';
import type { TableModel } from './use-table-model.ts';

interface TableBarProps<Row> {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly model: TableModel<Row>;
  readonly total: number;
  readonly kept: KeptState;
  readonly search: string;
  readonly note: string;
  readonly tools: ReactNode;
  readonly onSearch: (search: string) => void;
  readonly onChange: (change: Partial<KeptState>) => void;
  readonly onReset: () => void;
}

/** What stands over a table: search, filters, how much is shown, columns, export, and the page's own buttons. */
export function TableBar<Row>({ id, label, columns, model, total, kept, search, note, tools, onSearch, onChange, onReset }: TableBarProps<Row>) {
  const say = useWords('table');
  const { number } = useFormats();
  const shown = model.rows.length;
  return (
    <div className={classes.bar}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={say('search.label', { table: label })}
        placeholder={say('search.placeholder')}
        leftSection={<IconSearch size={14} stroke={1.6} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || search === '') return;
          event.stopPropagation();
          onSearch('');
        }}
      />
      {columns.map(({ id: column, title, filter }) =>
        filter === undefined ? null : (
          <FilterChip
            key={column}
            title={title}
            choices={filter}
            chosen={kept.filters[column] ?? []}
            onChange={(chosen) => onChange({ filters: { ...kept.filters, [column]: chosen } })}
          />
        ),
      )}
      <div className={classes.barEnd}>
        <span className={classes.shown} role="status">
          {note === ''
            ? shown === total
              ? say('rows.all', { count: total, number: number(total) })
              : say('rows.some', { shown: number(shown), total: number(total) })
            : note}
        </span>
        <ColumnChooser columns={columns} model={model} kept={kept} onChange={onChange} onReset={onReset} />
        <Tooltip label={say('export')}>
          <ActionIcon variant="subtle" color="gray" aria-label={say('export')} onClick={() => save(`${id}.csv`, csvOf(model.columns, model.rows))}>
            <IconFileDownload size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        {tools}
      </div>
    </div>
  );
}

/** Gives the user a file. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
