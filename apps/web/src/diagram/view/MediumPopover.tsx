import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { Medium } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { likelyMedia } from '../edits/connect.ts';
import { type Part, partName } from '../model/part.ts';
import classes from './MediumPopover.module.css';

interface MediumPopoverProps {
  readonly from: Part;
  readonly to: Part;
  readonly style?: CSSProperties;
  readonly onConnect: (medium: Medium) => void;
  readonly onClose: () => void;
}

/** Asks what carries a new channel: what both ends can talk over first, the rest on demand. Enter connects. */
export function MediumPopover({ from, to, style, onConnect, onClose }: MediumPopoverProps) {
  const say = useWords('diagram');
  const text = useText();
  const likely = likelyMedia(from, to);
  const [medium, setMedium] = useState<string>(likely[0] ?? 'ethernet');
  const [isWhole, setWhole] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
  }, []);
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter') form.current?.requestSubmit();
  };
  const media = isWhole ? [...new Set([...likely, ...Medium.options])] : likely.slice(0, 5);
  return (
    <form
      ref={form}
      className={classes.root}
      style={style}
      aria-label={say('connect.title')}
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(Medium.parse(medium));
      }}
    >
      <Text size="sm" fw={600} lineClamp={2}>
        {text(partName(from))} – {text(partName(to))}
      </Text>
      <Radio.Group label={say('connect.medium')} size="xs" value={medium} onChange={setMedium}>
        <Stack gap={6} mt={6} className={classes.media}>
          {media.map((one) => (
            <Radio key={one} size="xs" value={one} label={text(term('medium', one))} onKeyDown={keys} />
          ))}
        </Stack>
      </Radio.Group>
      {!isWhole && (
        <Button variant="subtle" size="compact-xs" onClick={() => setWhole(true)} className={classes.more}>
          {say('connect.more')}
        </Button>
      )}
      <Group gap={8} justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('connect.cancel')}
        </Button>
        <Button type="submit">{say('connect.do')}</Button>
      </Group>
    </form>
  );
}
