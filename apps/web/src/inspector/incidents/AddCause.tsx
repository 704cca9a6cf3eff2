import { Button, Popover, Select, Stack } from '@mantine/core';
import type { Cause, ThreatClass } from '@anshin/model';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit, useResults } from '../../live/use-live.ts';
import { useClassChoices, useClassNames } from '../../pages/incidents/use-class-names.ts';
import classes from './IncidentPanel.module.css';
import { proposedClasses } from './proposed-classes.ts';
import { usePlaceChoices } from './use-place-choices.ts';

/** Picks the class and the place of a cause; the threats that were found at the place propose classes. */
export function AddCause({ id, causes }: { readonly id: string; readonly causes: readonly Cause[] }) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState<string | null>(causes.at(-1)?.at ?? null);
  const [threatClass, setClass] = useState<string | null>(null);
  const classChoices = useClassChoices();
  const places = usePlaceChoices();
  const add = (chosen: string): void => {
    const cause = { ...(at === null ? {} : { at }), class: chosen as ThreatClass };
    if (!edit({ op: 'insert', path: ['incidents', id, 'causes', '-'], value: cause })) return;
    setClass(null);
    setOpen(false);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} width={328} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setOpen(!isOpen)}>
          {say('cause.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Select
            label={say('cause.at')}
            placeholder={say('cause.anywhere')}
            data={places.map((choice) => ({ ...choice }))}
            value={at}
            searchable
            openOnFocus={false}
            clearable
            onChange={setAt}
            comboboxProps={{ withinPortal: false }}
          />
          <Proposals at={at ?? undefined} taken={causes} onChoose={add} />
          <Select
            label={say('cause.class')}
            data={classChoices.map((choice) => ({ ...choice }))}
            value={threatClass}
            searchable
            openOnFocus={false}
            onChange={setClass}
            comboboxProps={{ withinPortal: false }}
          />
          <Button disabled={threatClass === null} onClick={() => threatClass !== null && add(threatClass)}>
            {shell('action.add')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ProposalsProps {
  readonly at: string | undefined;
  readonly taken: readonly Cause[];
  readonly onChoose: (threatClass: ThreatClass) => void;
}

function Proposals({ at, taken, onChoose }: ProposalsProps) {
  const say = useWords('incidents');
  const nameOf = useClassNames();
  const threats = useResults((results) => (at === undefined ? undefined : results.threatsAt.get(at)));
  const proposed = useMemo(
    () =>
      proposedClasses(
        threats ?? [],
        taken.filter((cause) => cause.at === at).map((cause) => cause.class),
      ),
    [threats, taken, at],
  );
  if (proposed.length === 0) return null;
  return (
    <div>
      <span className={classes.note}>{say('cause.proposed')}</span>
      <div className={classes.proposals}>
        {proposed.map(({ threatClass, count }) => (
          <Button key={threatClass} variant="default" size="compact-xs" title={say('cause.threats', { count })} onClick={() => onChoose(threatClass)}>
            {nameOf(threatClass)}
          </Button>
        ))}
      </div>
    </div>
  );
}
