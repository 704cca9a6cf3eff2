import type { LiveEdit } from '@anshin/collab';
import type { DataFlow, FlowStep } from '@anshin/model';
import { IconArrowsJoin2, IconArrowsSplit2, IconRefresh } from '@tabler/icons-react';
import { useMemo } from 'react';
import { removeStepEdits } from '../../diagram/flow/flow-edits.ts';
import { type OrderedStep, possibleBefore, stepsInOrder } from '../../diagram/flow/flow-order.ts';
import { useComponentChoices } from '../../diagram/view/use-choices.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useEdit } from '../../live/use-live.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';
import { textEdits } from '../../parts/text-edits.ts';
import { useSelect, useSelectedPlace } from '../../places/use-selection.ts';
import type { BulkAction, Column } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { AddStep } from './AddStep.tsx';
import { idsFromNames, namesFromIds } from './named-list.ts';
import { useAssetChoices } from './use-asset-choices.ts';
import classes from './FlowsPage.module.css';

interface StepRow extends OrderedStep {
  readonly step: FlowStep;
}

/** The steps of a flow as a table: who sends what to whom, over what, after which. */
export function StepTable({ id, flow }: { readonly id: string; readonly flow: DataFlow }) {
  const say = useWords('flows');
  const select = useSelect();
  const place = useSelectedPlace();
  const edit = useEdit();
  const columns = useColumns(id, flow);
  const rows = useMemo(
    () =>
      stepsInOrder(flow).flatMap((ordered): StepRow[] => {
        const step = flow.steps[ordered.id];
        return step === undefined ? [] : [{ ...ordered, step }];
      }),
    [flow],
  );
  const bulk: readonly BulkAction<StepRow>[] = [
    {
      id: 'remove',
      label: (count) => say('step.remove', { count }),
      // One after another, so that each step closes the gap that the one before left.
      run: (chosen) =>
        edit(
          ...withoutSteps(
            id,
            flow,
            chosen.map((row) => row.id),
          ),
        ),
    },
  ];
  return (
    <DataTable<StepRow>
      id="flow-steps"
      label={say('steps.label')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      bulk={bulk}
      chosen={place?.[0] === 'flows' && place[1] === id ? place[3] : undefined}
      onChoose={(row) => select(['flows', id, 'steps', row.id])}
      tools={<AddStep id={id} flow={flow} />}
      empty={say('steps.empty')}
    />
  );
}

function withoutSteps(id: string, flow: DataFlow, steps: readonly string[]): readonly LiveEdit[] {
  let rest = flow;
  const edits: LiveEdit[] = [];
  for (const step of steps) {
    const next = removeStepEdits(id, rest, step);
    edits.push(...next);
    const kept = Object.entries(rest.steps).filter(([other]) => other !== step);
    rest = { ...rest, steps: Object.fromEntries(kept.map(([other, content]) => [other, afterOf(next, id, other, content)])) };
  }
  return edits;
}

function afterOf(edits: readonly LiveEdit[], flow: string, step: string, content: FlowStep): FlowStep {
  const change = edits.find(({ path }) => path.join('/') === `flows/${flow}/steps/${step}/after`);
  if (change === undefined) return content;
  const { after: _, ...rest } = content;
  return change.op === 'set' ? { ...rest, after: change.value as string[] } : rest;
}

/** What sets a list, or takes it away when it is empty. */
function listEdits(path: readonly string[], ids: readonly string[]): readonly LiveEdit[] {
  return [ids.length === 0 ? { op: 'unset', path } : { op: 'set', path, value: ids }];
}

function useColumns(id: string, flow: DataFlow): readonly Column<StepRow>[] {
  const say = useWords('flows');
  const text = useText();
  const language = useLanguage();
  const components = useComponentChoices(useSystem());
  const assets = useAssetChoices();
  return useMemo(() => {
    const path = (row: StepRow, field: string): string[] => ['flows', id, 'steps', row.id, field];
    const numbers = stepsInOrder(flow).map((step) => ({ value: step.id, label: step.number }));
    const list = (field: 'carries' | 'via', choices: readonly Choice[], isHidden: boolean): Column<StepRow> => ({
      id: field,
      title: say(`field.${field}`),
      isHidden,
      value: ({ step }) => namesFromIds(step[field], choices),
      placeholder: say(`field.${field}-empty`),
      edit: { kind: 'text', write: (row, typed) => listEdits(path(row, field), idsFromNames(typed, choices)) },
    });
    const end = (field: 'from' | 'to'): Column<StepRow> => ({
      id: field,
      title: say(`field.${field}`),
      width: 138,
      hasNames: true,
      value: ({ step }) => components.find(({ value }) => value === step[field])?.label ?? step[field],
      edit: { kind: 'choice', choices: components, write: (row, value) => (value === '' ? [] : [{ op: 'set', path: path(row, field), value }]) },
    });
    return [
      { id: 'number', title: say('field.number'), width: 68, grow: 0, value: ({ number }) => number, cell: (row) => <NumberCell row={row} /> },
      end('from'),
      end('to'),
      list('carries', assets, false),
      {
        id: 'title',
        title: say('field.step-title'),
        width: 180,
        value: ({ step }) => text(step.title),
        placeholder: say('field.step-title-empty'),
        edit: { kind: 'text', write: (row, value) => textEdits(path(row, 'title'), row.step.title, value, language) },
      },
      {
        id: 'after',
        title: say('field.after'),
        width: 84,
        value: ({ step }) => namesFromIds(step.after, numbers),
        placeholder: say('field.after-empty'),
        edit: {
          kind: 'text',
          write: (row, typed) =>
            listEdits(
              path(row, 'after'),
              idsFromNames(typed, numbers).filter((other) => possibleBefore(flow, row.id).includes(other)),
            ),
        },
      },
      list('via', components, true),
    ];
  }, [id, flow, say, text, language, components, assets]);
}

/** The number of a step, and whether it branches off, joins or goes round. */
function NumberCell({ row }: { readonly row: StepRow }) {
  const say = useWords('flows');
  const icon = { size: 15, stroke: 1.6, role: 'img' } as const;
  return (
    <span className={classes.numberCell}>
      <span className={classes.number}>{row.number}</span>
      {row.isBranch && <IconArrowsSplit2 {...icon} aria-label={say('step.branch')} />}
      {row.isJoin && <IconArrowsJoin2 {...icon} aria-label={say('step.join')} />}
      {row.isInLoop && <IconRefresh {...icon} aria-label={say('step.loop')} />}
    </span>
  );
}
