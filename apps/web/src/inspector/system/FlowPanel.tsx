import { UnstyledButton } from '@mantine/core';
import type { DataFlow } from '@anshin/model';
import { removeStepEdits } from '../../diagram/flow/flow-edits.ts';
import { possibleBefore, stepsInOrder } from '../../diagram/flow/flow-order.ts';
import { useComponentChoices } from '../../diagram/view/use-choices.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { useAssetChoices } from '../../pages/flows/use-asset-choices.ts';
import { useStepNames } from '../../pages/flows/use-step-names.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import { RemoveButton } from './RemoveButton.tsx';
import classes from './panel.module.css';

/** A flow with its steps, or one of its steps. */
export function Panel({ place }: PanelProps) {
  const shell = useWords('shell');
  const [, id = '', , step] = place;
  const flow = useDocument((document) => document.flows?.[id]);
  if (flow === undefined || (step !== undefined && flow.steps[step] === undefined)) return <p className={classes.root}>{shell('inspector.gone')}</p>;
  return step === undefined ? <FlowOnly id={id} flow={flow} /> : <StepOnly key={step} id={id} flow={flow} step={step} />;
}

interface FlowProps {
  readonly id: string;
  readonly flow: DataFlow;
}

function FlowOnly({ id, flow }: FlowProps) {
  const say = useWords('flows');
  const select = useSelect();
  const name = useStepNames(flow);
  return (
    <div className={classes.root}>
      <span className={classes.kind}>{say('panel.flow')}</span>
      <TextField label={say('field.title')} path={['flows', id, 'title']} value={flow.title} placeholder={say('field.title-empty')} />
      <Section title={say('panel.steps')}>
        <ul className={classes.list}>
          {stepsInOrder(flow).map(({ id: step, number }) => (
            <li key={step}>
              <UnstyledButton className={classes.link} onClick={() => select(['flows', id, 'steps', step])}>
                <span className={classes.number}>{number}</span>
                <span className={classes.grow}>{name(step)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Section>
      <RemoveButton edits={() => [{ op: 'unset', path: ['flows', id] }]} />
    </div>
  );
}

function StepOnly({ id, flow, step }: FlowProps & { readonly step: string }) {
  const say = useWords('flows');
  const text = useText();
  const components = useComponentChoices(useSystem());
  const assets = useAssetChoices();
  const name = useStepNames(flow);
  const { from, to, via, carries, after, title, label } = flow.steps[step] ?? { from: '', to: '' };
  const path = ['flows', id, 'steps', step];
  const numbers = new Map(stepsInOrder(flow).map((ordered) => [ordered.id, ordered.number]));
  const before = possibleBefore(flow, step).map((other) => ({ value: other, label: `${numbers.get(other) ?? other}. ${name(other)}` }));
  return (
    <div className={classes.root}>
      <span className={classes.kind}>{say('panel.step', { number: numbers.get(step) ?? '', flow: text(flow.title, id) })}</span>
      <TextField label={say('field.step-title')} path={[...path, 'title']} value={title} placeholder={say('field.step-title-empty')} />
      <div className={classes.pair}>
        <ChoiceField label={say('field.from')} path={[...path, 'from']} value={from} choices={components} />
        <ChoiceField label={say('field.to')} path={[...path, 'to']} value={to} choices={components} />
      </div>
      <ManyField label={say('field.carries')} path={[...path, 'carries']} value={carries} choices={assets} placeholder={say('field.carries-empty')} />
      <ManyField
        label={say('field.via')}
        path={[...path, 'via']}
        value={via}
        choices={components.filter(({ value }) => value !== from && value !== to)}
        placeholder={say('field.via-empty')}
      />
      <ManyField
        label={say('field.after')}
        description={say('field.after-hint')}
        path={[...path, 'after']}
        value={after}
        choices={before}
        placeholder={say('field.after-empty')}
      />
      <TextField
        isPlain
        label={say('field.label')}
        description={say('field.label-hint')}
        path={[...path, 'label']}
        value={label}
        placeholder={numbers.get(step) ?? ''}
      />
      <RemoveButton edits={() => removeStepEdits(id, flow, step)} then={['flows', id]} />
    </div>
  );
}
