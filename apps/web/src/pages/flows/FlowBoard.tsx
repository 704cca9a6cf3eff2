import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { DataFlow } from '@anshin/model';
import { useCallback, useMemo, useState } from 'react';
import { addStepEdit } from '../../diagram/flow/flow-edits.ts';
import { stepsInOrder } from '../../diagram/flow/flow-order.ts';
import { FlowOverlay } from '../../diagram/flow/FlowOverlay.tsx';
import { partName } from '../../diagram/model/part.ts';
import { Diagram } from '../../diagram/view/Diagram.tsx';
import type { Stage } from '../../diagram/view/stage.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useEdit } from '../../live/use-live.ts';
import { useSelect } from '../../places/use-selection.ts';
import { Player } from './Player.tsx';
import { StepTable } from './StepTable.tsx';
import { usePlaying } from './use-playing.ts';
import { useStepNames } from './use-step-names.ts';
import classes from './FlowsPage.module.css';

interface FlowBoardProps {
  readonly id: string;
  readonly flow: DataFlow;
}

/** One flow: its steps on the diagram, to be played, and below them the table. */
export function FlowBoard({ id, flow }: FlowBoardProps) {
  const say = useWords('flows');
  const system = useSystem();
  const steps = useMemo(() => stepsInOrder(flow), [flow]);
  const playing = usePlaying(steps);
  const drawing = useDrawing(id, flow);
  const { turn } = playing;
  const over = useCallback((stage: Stage) => <FlowOverlay stage={stage} flow={id} turn={turn} />, [id, turn]);
  const played = useMemo(
    () => new Set(steps.filter((step) => step.turn === turn).flatMap((step) => [flow.steps[step.id]?.from ?? '', flow.steps[step.id]?.to ?? ''])),
    [steps, turn, flow],
  );
  return (
    <>
      <div className={classes.picture}>
        <Diagram
          system={system}
          canEdit={false}
          over={over}
          played={played}
          startedFrom={drawing.from}
          {...(drawing.isOn ? { onPart: drawing.pick } : {})}
          tools={
            <>
              <Button
                variant={drawing.isOn ? 'filled' : 'default'}
                aria-pressed={drawing.isOn}
                leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
                onClick={drawing.toggle}
              >
                {say(drawing.isOn ? 'step.adding' : 'step.add')}
              </Button>
              <Player playing={playing} />
            </>
          }
        />
      </div>
      <Caption flow={flow} playing={playing} hint={drawing.hint} />
      <div className={classes.steps}>
        <StepTable id={id} flow={flow} />
      </div>
    </>
  );
}

/** Says what is being played, or what to click next. */
function Caption({ flow, playing, hint }: { readonly flow: DataFlow; readonly playing: ReturnType<typeof usePlaying>; readonly hint: string | undefined }) {
  const say = useWords('flows');
  const name = useStepNames(flow);
  const now = playing.steps.filter(({ turn }) => turn === playing.turn);
  const words = now.map(({ id, number }) => say('play.step', { number, name: name(id) })).join(say('play.and'));
  return (
    <p className={classes.caption} data-hint={hint !== undefined || undefined} role="status">
      {hint ?? (playing.turn === undefined ? '' : say('play.caption', { turn: playing.turn + 1, turns: playing.turns, steps: words }))}
    </p>
  );
}

/** Adding steps by clicking components one after another: each click from the second on makes a step from the one before. */
function useDrawing(id: string, flow: DataFlow) {
  const say = useWords('flows');
  const text = useText();
  const edit = useEdit();
  const select = useSelect();
  const { parts } = useSystem();
  const [state, setState] = useState<{ readonly isOn: boolean; readonly from: string | undefined }>({ isOn: false, from: undefined });
  const pick = (to: string): void => {
    if (state.from !== undefined && state.from !== to) {
      const { step, edit: added } = addStepEdit(id, flow, state.from, to);
      if (edit(added)) select(['flows', id, 'steps', step]);
    }
    setState({ isOn: true, from: to });
  };
  const part = state.from === undefined ? undefined : parts.get(state.from);
  const hint = !state.isOn ? undefined : part === undefined ? say('step.click-first') : say('step.click-next', { name: text(partName(part)) });
  return { isOn: state.isOn, from: state.from, hint, pick, toggle: () => setState({ isOn: !state.isOn, from: undefined }) };
}
