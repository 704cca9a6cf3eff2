import { Button, Select, TextInput } from '@mantine/core';
import { AssetKind } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { newId } from '../../places/new-id.ts';
import { useSelect } from '../../places/use-selection.ts';
import classes from './AssetsPage.module.css';

/** Adds an asset by its name and kind; the cursor stays for the next one. Without a name the button leads to the field. */
export function AddAsset() {
  const say = useWords('assets');
  const text = useText();
  const assets = useDocument((document) => document.assets);
  const edit = useEdit();
  const select = useSelect();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<AssetKind>('personalInformation');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return field.current?.focus();
    const id = newId(given, assets, 'asset');
    if (!edit({ op: 'set', path: ['assets', id], value: { name: given, kind } })) return;
    setName('');
    select(['assets', id]);
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
      <Select
        aria-label={say('add.kind')}
        data={AssetKind.options.map((option) => ({ value: option, label: text(term('asset', option)) }))}
        value={kind}
        searchable
        allowDeselect={false}
        onChange={(next) => setKind(AssetKind.options.find((option) => option === next) ?? kind)}
      />
      <Button type="submit" leftSection={<IconPlus size={14} stroke={1.8} />}>
        {say('add.action')}
      </Button>
    </form>
  );
}
