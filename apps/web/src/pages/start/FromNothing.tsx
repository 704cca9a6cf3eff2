import { Autocomplete, Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { SECTORS, useSectorName } from '../../parts/use-sector-name.ts';
import { useBegin } from './use-begin.ts';

/** Longest title and sector that the server takes. */
const LONGEST = 200;

/** A title is enough. */
export function FromNothing() {
  const say = useWords('start');
  const sectorName = useSectorName();
  const begin = useBegin();
  const [title, setTitle] = useState('');
  const [sector, setSector] = useState('');
  const names = useMemo(() => new Map(SECTORS.map((id) => [sectorName(id), id as string])), [sectorName]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const named = sector.trim();
    const id = names.get(named) ?? named;
    if (title.trim() !== '' && !begin.isPending) begin.mutate({ blank: { title: title.trim(), ...(id === '' ? {} : { sector: id }) } });
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={480} gap="md">
        <p className="prose muted">{say('blank.lead')}</p>
        <TextInput
          label={say('blank.title')}
          placeholder={say('blank.title-hint')}
          size="sm"
          required
          maxLength={LONGEST}
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Autocomplete
          label={say('blank.sector')}
          placeholder={say('blank.sector-hint')}
          size="sm"
          maxLength={LONGEST}
          data={[...names.keys()]}
          value={sector}
          onChange={setSector}
        />
        <Button type="submit" size="sm" disabled={title.trim() === ''} loading={false} aria-busy={begin.isPending} w="fit-content">
          {say('blank.begin')}
        </Button>
      </Stack>
    </form>
  );
}
