import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { nameNow } from '../../api/revisions.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLive, useMoment } from '../../live/use-live.ts';
import { useErrorText } from '../../parts/use-error-text.ts';
import classes from './HistoryPage.module.css';

/** Keeps the present state under a name. */
export function NameNow({ onNamed }: { readonly onNamed: () => void }) {
  const say = useWords('history');
  const errorText = useErrorText();
  const { id } = useLive();
  const isSaved = useMoment(({ saveState }) => saveState === 'saved');
  const [name, setName] = useState('');
  const naming = useMutation({
    mutationFn: (given: string) => nameNow(id, given),
    onSuccess: (_, given) => {
      setName('');
      notifications.show({ message: say('name.kept', { name: given }) });
      onNamed();
    },
    onError: (error) => notifications.show({ message: errorText(error), color: 'red' }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && isSaved && !naming.isPending) naming.mutate(name.trim());
  };
  return (
    <form className={classes.name} onSubmit={submit}>
      <TextInput
        className={classes.field ?? ''}
        label={say('name.label')}
        placeholder={say('name.hint')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === '' || !isSaved} title={isSaved ? '' : say('name.same')}>
        {say('name.action')}
      </Button>
    </form>
  );
}
