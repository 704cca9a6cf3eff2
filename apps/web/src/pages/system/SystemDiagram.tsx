import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FlowOverlay } from '../../diagram/flow/FlowOverlay.tsx';
import { Diagram } from '../../diagram/view/Diagram.tsx';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';

/** The system as a diagram that is drawn on. */
export function SystemDiagram() {
  const say = useWords('system');
  const system = useSystem();
  const [flow, setFlow] = useState<string | null>(null);
  const tools = useMemo(() => <FlowChoice value={flow} onChange={setFlow} />, [flow]);
  return (
    <Diagram
      system={system}
      tools={tools}
      {...(flow === null ? {} : { over: (stage) => <FlowOverlay stage={stage} flow={flow} /> })}
      empty={(add) => (
        <EmptyState
          title={say('empty.title')}
          action={
            <Button variant="light" onClick={add}>
              {say('empty.action')}
            </Button>
          }
        >
          {say('empty.text')}
        </EmptyState>
      )}
    />
  );
}

/** Lays the steps of one flow over the diagram. */
function FlowChoice({ value, onChange }: { readonly value: string | null; readonly onChange: (flow: string | null) => void }) {
  const say = useWords('system');
  const text = useText();
  const flows = useDocument((document) => document.flows);
  const choices = Object.entries(flows ?? {}).map(([id, { title }]) => ({ value: id, label: text(title, id) }));
  if (choices.length === 0) return null;
  return (
    <Select
      aria-label={say('flow.label')}
      placeholder={say('flow.none')}
      data={choices}
      value={value !== null && flows?.[value] !== undefined ? value : null}
      onChange={onChange}
      clearable
      size="xs"
      w={192}
      comboboxProps={{ width: 280, position: 'bottom-start', shadow: 'md' }}
    />
  );
}
