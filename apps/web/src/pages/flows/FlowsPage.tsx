import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { newId } from '../../places/new-id.ts';
import { useSelect, useSelectedPlace } from '../../places/use-selection.ts';
import { FlowBoard } from './FlowBoard.tsx';
import classes from './FlowsPage.module.css';

/** What flows where, step by step: one flow at a time on the diagram and as a table. */
export function Page() {
  const say = useWords('flows');
  const text = useText();
  const flows = useDocument((document) => document.flows);
  const place = useSelectedPlace();
  const select = useSelect();
  const [chosen, setChosen] = useState<string>();
  const addressed = place?.[0] === 'flows' ? place[1] : undefined;
  const id = [addressed, chosen, Object.keys(flows ?? {})[0]].find((known) => known !== undefined && flows?.[known] !== undefined);
  const flow = id === undefined ? undefined : flows?.[id];
  const add = useAddFlow();
  const choose = (next: string): void => {
    setChosen(next);
    select(['flows', next]);
  };
  return (
    <div className={classes.root}>
      <PageHead page="flows">
        {id !== undefined && (
          <>
            <Select
              aria-label={say('flow.choose')}
              className={classes.choice ?? ''}
              data={Object.entries(flows ?? {}).map(([value, { title }]) => ({ value, label: text(title, say('flow.untitled', { id: value })) }))}
              value={id}
              allowDeselect={false}
              onChange={(next) => next !== null && choose(next)}
            />
            <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => choose(add())}>
              {say('flow.add')}
            </Button>
          </>
        )}
      </PageHead>
      {id === undefined || flow === undefined ? (
        <EmptyState title={say('empty.title')} action={<Button onClick={() => choose(add())}>{say('flow.add')}</Button>}>
          {say('empty.text')}
        </EmptyState>
      ) : (
        <FlowBoard key={id} id={id} flow={flow} />
      )}
    </div>
  );
}

function useAddFlow(): () => string {
  const edit = useEdit();
  const live = useLive();
  return () => {
    const id = newId('flow', live.current().document?.flows, 'flow');
    edit({ op: 'set', path: ['flows', id], value: { steps: {} } });
    return id;
  };
}
