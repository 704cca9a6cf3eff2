import { Button, NativeSelect, TextInput } from '@mantine/core';
import { StakeholderRole } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { newId } from '../../places/new-id.ts';
import { useSelect } from '../../places/use-selection.ts';
import classes from './StakeholdersPage.module.css';

/** Adds a party or an authority by its name; the cursor stays for the next one. Without a name the button leads to the field. */
export function AddParty() {
  const say = useWords('stakeholders');
  const text = useText();
  const stakeholders = useDocument((document) => document.stakeholders);
  const authorities = useDocument((document) => document.authorities);
  const edit = useEdit();
  const select = useSelect();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState<StakeholderRole | 'authority'>('provider');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return field.current?.focus();
    const id = newId(given, { ...stakeholders, ...authorities }, role === 'authority' ? 'authority' : 'party');
    const collection = role === 'authority' ? 'authorities' : 'stakeholders';
    const value = role === 'authority' ? { name: given } : { name: given, role };
    if (!edit({ op: 'set', path: [collection, id], value })) return;
    setName('');
    select([collection, id]);
  };
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        ref={field}
        className={classes.name ?? ''}
        aria-label={say('add.name')}
        placeholder={say('add.hint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        aria-label={say('add.role')}
        value={role}
        data={[
          ...StakeholderRole.options.map((option) => ({ value: option, label: text(term('role', option)) })),
          { value: 'authority', label: say('add.authority') },
        ]}
        onChange={(event) => setRole(event.currentTarget.value as StakeholderRole | 'authority')}
      />
      <Button type="submit" leftSection={<IconPlus size={14} stroke={1.8} />}>
        {say('add.action')}
      </Button>
    </form>
  );
}
