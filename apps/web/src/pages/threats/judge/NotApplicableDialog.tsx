import { Modal } from '@mantine/core';
import type { ThreatResult } from '@anshin/engine';
import { useWords } from '../../../i18n/use-words.ts';
import { NotApplicableForm } from './NotApplicableForm.tsx';
import { useJudge } from './use-judge.ts';

interface NotApplicableDialogProps {
  /** The threats that are to be left out; none while the dialog is closed. */
  readonly threats: readonly ThreatResult[];
  readonly onClose: () => void;
}

/** Leaves out one threat or several for one reason. */
export function NotApplicableDialog({ threats, onClose }: NotApplicableDialogProps) {
  const say = useWords('threats');
  const shell = useWords('shell');
  const judge = useJudge();
  return (
    <Modal
      opened={threats.length > 0}
      onClose={onClose}
      title={say('apply.title')}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': shell('action.close') }}
    >
      <NotApplicableForm
        onSave={(because) => {
          judge.leaveOut(threats, because);
          onClose();
        }}
      />
    </Modal>
  );
}
