import { ActionIcon, Group, Modal, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { Incident } from '@anshin/model';
import { useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { useSelect, useSelectedPlace } from '../../../places/use-selection.ts';
import { useAssessedParties } from '../use-assessed-parties.ts';
import { JudgeGrid } from './JudgeGrid.tsx';
import { JudgeReason } from './JudgeReason.tsx';
import type { Spot } from './picker-keys.ts';

/** Opens for the selected incident when its consequences are selected, here, in the inspector or by a finding. */
export function JudgeDialog() {
  const say = useWords('incidents');
  const shell = useWords('shell');
  const text = useText();
  const select = useSelect();
  const place = useSelectedPlace();
  const incidents = useDocument((document) => document.incidents);
  const [collection, id = '', part, party] = place ?? [];
  const incident = collection === 'incidents' && part === 'consequences' ? incidents?.[id] : undefined;
  return (
    <Modal
      opened={incident !== undefined}
      onClose={() => select(['incidents', id])}
      size="min(1120px, 96vw)"
      padding="md"
      transitionProps={{ duration: 0 }}
      title={say('judge.title', { title: text(incident?.title) })}
      closeButtonProps={{ 'aria-label': shell('action.close') }}
    >
      {incident !== undefined && <Judging key={id} id={id} incident={incident} party={party} />}
    </Modal>
  );
}

function Judging({ id, incident, party }: { readonly id: string; readonly incident: Incident; readonly party: string | undefined }) {
  const parties = useAssessedParties();
  const [spot, setSpot] = useState<Spot>({ line: Math.max(party === undefined ? 0 : 1, parties.findIndex((other) => other.id === party) + 1), column: 0 });
  const current = parties[spot.line - 1];
  return (
    <>
      <JudgeGrid id={id} consequences={incident.consequences} parties={parties} spot={spot} onSpot={setSpot} />
      <JudgeReason id={id} incident={incident} party={current} spot={spot} />
      <Neighbours id={id} party={current?.id} />
    </>
  );
}

/** Leads to the incident before and the one after, without closing. */
function Neighbours({ id, party }: { readonly id: string; readonly party: string | undefined }) {
  const say = useWords('incidents');
  const select = useSelect();
  const incidents = useDocument((document) => document.incidents);
  const ids = Object.keys(incidents ?? {});
  const at = ids.indexOf(id);
  const go = (other: string | undefined): void => {
    if (other !== undefined) select(['incidents', other, 'consequences', ...(party === undefined ? [] : [party])]);
  };
  const steps = [
    { label: say('judge.before'), to: ids[at - 1], icon: <IconChevronLeft size={16} stroke={1.6} aria-hidden /> },
    { label: say('judge.next'), to: ids[at + 1], icon: <IconChevronRight size={16} stroke={1.6} aria-hidden /> },
  ];
  return (
    <Group gap={8} justify="flex-end" mt="sm">
      {steps.map(({ label, to, icon }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon variant="default" size="md" aria-label={label} disabled={to === undefined} onClick={() => go(to)}>
            {icon}
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
