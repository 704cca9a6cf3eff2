import { Button } from '@mantine/core';
import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import { IconTrash } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit, useLive } from '../../live/use-live.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { Place } from '../../places/path-text.ts';

/** Takes the shown thing away with what refers to it; undo brings all of it back. */
export function RemoveButton({ edits, then }: { readonly edits: (document: AnshinDocument) => readonly LiveEdit[]; readonly then?: Place }) {
  const shell = useWords('shell');
  const live = useLive();
  const edit = useEdit();
  const select = useSelect();
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
        onClick={() => {
          const { document } = live.current();
          if (document !== undefined && edit(...edits(document))) select(...(then === undefined ? [] : [then]));
        }}
      >
        {shell('inspector.delete')}
      </Button>
    </div>
  );
}
