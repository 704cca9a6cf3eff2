import { Button } from '@mantine/core';
import { useWords } from '../i18n/use-words.ts';
import type { BulkAction } from './column.ts';
import classes from './DataTable.module.css';

interface BulkBarProps<Row> {
  readonly rows: readonly Row[];
  readonly actions: readonly BulkAction<Row>[];
  readonly onDone: () => void;
}

/** What can be done to the picked rows, all at once. */
export function BulkBar<Row>({ rows, actions, onDone }: BulkBarProps<Row>) {
  const say = useWords('table');
  const count = rows.length;
  return (
    <div className={classes.bulk} role="toolbar" aria-label={say('bulk.label')}>
      <strong>{say('bulk.picked', { count })}</strong>
      {actions.map(({ id, label, run, isPrimary }) => (
        <Button
          key={id}
          variant={isPrimary ? 'filled' : 'default'}
          onClick={() => {
            run(rows);
            onDone();
          }}
        >
          {label(count)}
        </Button>
      ))}
      <Button variant="subtle" color="gray" onClick={onDone}>
        {say('bulk.clear')}
      </Button>
    </div>
  );
}
