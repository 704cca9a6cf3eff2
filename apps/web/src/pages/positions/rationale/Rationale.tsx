import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import type { AxisFacts } from '../axis/axis-facts.ts';
import { draftRationale } from './draft-rationale.ts';
import classes from './Rationale.module.css';

/** Why the axis is rated so, in sentences that follow the reasons given above. */
export function Rationale({ facts }: { readonly facts: AxisFacts }) {
  const say = useWords('positions');
  const text = useText();
  const clipboard = useClipboard({ timeout: 2_000 });
  const draft = useMemo(() => draftRationale(facts), [facts]);
  if (draft === undefined) return null;
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <strong>{say('rationale.title')}</strong>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={clipboard.copied ? <IconCheck size={14} stroke={1.6} /> : <IconCopy size={14} stroke={1.6} />}
          onClick={() => clipboard.copy(text(draft))}
        >
          {say(clipboard.copied ? 'rationale.copied' : 'rationale.copy')}
        </Button>
      </div>
      <p className={classes.text}>{text(draft)}</p>
    </div>
  );
}
