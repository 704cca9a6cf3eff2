import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { DataFlow } from '@anshin/model';
import { addStepEdit } from '../../diagram/flow/flow-edits.ts';
import { stepsInOrder } from '../../diagram/flow/flow-order.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { neighboursOf } from '../../diagram/model/outward-scores.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit } from '../../live/use-live.ts';
import { useSelect } from '../../places/use-selection.ts';

/** Adds a row: from where the last step ended to a neighbour, to be changed in the table or the inspector. */
export function AddStep({ id, flow }: { readonly id: string; readonly flow: DataFlow }) {
  const say = useWords('flows');
  const system = useSystem();
  const edit = useEdit();
  const select = useSelect();
  const ids = [...system.parts.keys()];
  const add = (): void => {
    const last = flow.steps[stepsInOrder(flow).at(-1)?.id ?? ''];
    const from = last?.to ?? ids[0] ?? '';
    const to =
      neighboursOf(system)
        .get(from)
        ?.find((other) => other !== last?.from) ??
      ids.find((other) => other !== from) ??
      '';
    const { step, edit: added } = addStepEdit(id, flow, from, to);
    if (edit(added)) select(['flows', id, 'steps', step]);
  };
  return (
    <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={add} disabled={ids.length < 2}>
      {say('steps.add')}
    </Button>
  );
}
