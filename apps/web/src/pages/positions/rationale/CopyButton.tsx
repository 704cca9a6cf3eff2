import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useWords } from '../../../i18n/use-words.ts';

/** Copies a rationale, for a document elsewhere. */
export function CopyButton({ value }: { readonly value: string }) {
  const say = useWords('positions');
  const clipboard = useClipboard({ timeout: 2_000 });
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      leftSection={clipboard.copied ? <IconCheck size={14} stroke={1.6} /> : <IconCopy size={14} stroke={1.6} />}
      onClick={() => clipboard.copy(value)}
    >
      {say(clipboard.copied ? 'rationale.copied' : 'rationale.copy')}
    </Button>
  );
}
