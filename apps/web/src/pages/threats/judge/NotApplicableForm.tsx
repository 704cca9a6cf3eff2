import { Button, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import type { Text as DocumentText } from '@anshin/model';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../i18n/use-words.ts';
import classes from './NotApplicableForm.module.css';
import { reasonText, typicalReasons } from './typical-reasons.ts';

interface NotApplicableFormProps {
  readonly onSave: (because: DocumentText) => void;
}

/** Asks for the reason why threats are not applicable; a typical one is one click away. */
export function NotApplicableForm({ onSave }: NotApplicableFormProps) {
  const say = useWords('threats');
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const written = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (written !== '') onSave(reasonText(written, language));
      }}
    >
      <Stack gap="xs">
        <Text size="xs" c="dimmed" id="typical-reasons">
          {say('apply.typical')}
        </Text>
        <ul className={classes.reasons} aria-labelledby="typical-reasons">
          {typicalReasons(language).map((typical) => (
            <li key={typical}>
              <UnstyledButton className={classes.reason} aria-pressed={reason === typical} onClick={() => setReason(typical)}>
                {typical}
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <Textarea
          label={say('apply.reason')}
          description={say('apply.hint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" disabled={written === ''} className={classes.save}>
          {say('apply.save')}
        </Button>
      </Stack>
    </form>
  );
}
