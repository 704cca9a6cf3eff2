import { ActionIcon, Tooltip } from '@mantine/core';
import type { CauseResult } from '@anshin/engine';
import type { Cause } from '@anshin/model';
import { IconCircleCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit, useResults } from '../../live/use-live.ts';
import { useClassChoices } from '../../pages/incidents/use-class-names.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { AddCause } from './AddCause.tsx';
import classes from './IncidentPanel.module.css';
import { usePlaceChoices } from './use-place-choices.ts';

/** Why a cause is open or closed, as keys of words. */
const REASONS = ['cause.avoided', 'cause.prevented', 'cause.no-attack', 'cause.reachable', 'cause.unreachable'] as const;

/** The direct causes of an incident, each with whether it is open and why. */
export function CauseList({ id, causes = [] }: { readonly id: string; readonly causes: readonly Cause[] | undefined }) {
  const say = useWords('incidents');
  const results = useResults((all) => all.incidents.get(id)?.causes);
  return (
    <section aria-label={say('cause.title')}>
      <h3 className={classes.heading}>{say('cause.title')}</h3>
      {causes.length === 0 && <p className={classes.note}>{say('cause.none')}</p>}
      <ul className={classes.causes}>
        {causes.map((cause, index) => (
          <CauseItem key={cause.id ?? `${index} ${cause.class} ${cause.at ?? ''}`} incident={id} cause={cause} index={index} result={results?.[index]} />
        ))}
      </ul>
      <AddCause id={id} causes={causes} />
    </section>
  );
}

interface CauseItemProps {
  readonly incident: string;
  readonly cause: Cause;
  readonly index: number;
  readonly result: CauseResult | undefined;
}

function CauseItem({ incident, cause, index, result }: CauseItemProps) {
  const say = useWords('incidents');
  const edit = useEdit();
  const classChoices = useClassChoices();
  const places = usePlaceChoices();
  const path = ['incidents', incident, 'causes', cause.id ?? String(index)];
  return (
    <li className={classes.cause}>
      <div className={classes.state}>
        {result !== undefined && <State result={result} />}
        <Tooltip label={say('cause.remove')}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={say('cause.remove')} onClick={() => edit({ op: 'unset', path })}>
            <IconX size={14} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.fields}>
        <ChoiceField label={say('cause.class')} path={[...path, 'class']} value={cause.class} choices={classChoices} />
        <ChoiceField label={say('cause.at')} path={[...path, 'at']} value={cause.at} choices={places} placeholder={say('cause.anywhere')} isOptional />
        <TextField label={say('cause.name')} path={[...path, 'title']} value={cause.title} />
      </div>
    </li>
  );
}

/** Open or closed, and why in one line. */
function State({ result }: { readonly result: CauseResult }) {
  const say = useWords('incidents');
  const isOpen = result.open.implemented;
  const reason = REASONS.find((known) => known === result.because);
  const Icon = isOpen ? IconCircleDashed : IconCircleCheck;
  return (
    <>
      <Icon size={15} stroke={1.7} aria-hidden />
      <strong>{say(isOpen ? 'state.open' : 'state.closed')}</strong>
      <span className="muted">{reason === undefined ? result.because : say(`because.${reason}`)}</span>
    </>
  );
}
