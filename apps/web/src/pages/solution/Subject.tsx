import { Autocomplete } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { useWrite } from '../../parts/fields/use-write.ts';
import { Section } from '../../parts/Section.tsx';
import { SECTORS, useSectorName } from '../../parts/use-sector-name.ts';
import classes from './SolutionPage.module.css';

/** What is assessed, in the words that someone new understands. */
export function Subject() {
  const say = useWords('solution');
  const title = useDocument((document) => document.title);
  const description = useDocument((document) => document.description);
  const scope = useDocument((document) => document.scope);
  const source = useDocument((document) => document.source);
  return (
    <div className={classes.card}>
      <Section title={say('what')}>
        <TextField label={say('title')} path={['title']} value={title} isRequired />
        <TextField label={say('description')} path={['description']} value={description} placeholder={say('description-hint')} isLong />
        <SectorField />
        <TextField label={say('system')} path={['scope', 'system']} value={scope?.system} placeholder={say('system-hint')} isLong />
        <TextField label={say('usage')} path={['scope', 'usage']} value={scope?.usage} placeholder={say('usage-hint')} isLong />
        <TextField label={say('change')} description={say('change-hint')} path={['scope', 'change']} value={scope?.change} isLong />
        {source !== undefined && <p className={classes.hint}>{say('source', { work: source.work })}</p>}
      </Section>
    </div>
  );
}

/** A sector of the list, or the user's own word. */
function SectorField() {
  const say = useWords('solution');
  const edit = useWrite();
  const sectorName = useSectorName();
  const sector = useDocument((document) => document.sector);
  const ids = useMemo(() => new Map(SECTORS.map((id) => [sectorName(id), id as string])), [sectorName]);
  const write = (words: string): string | undefined => {
    const named = words.trim();
    return edit(named === '' ? { op: 'unset', path: ['sector'] } : { op: 'set', path: ['sector'], value: ids.get(named) ?? named });
  };
  const draft = useDraft(sector === undefined ? '' : sectorName(sector), write);
  return (
    <Autocomplete
      size="xs"
      label={say('sector')}
      placeholder={say('sector-hint')}
      data={[...ids.keys()]}
      value={draft.value}
      error={draft.refused}
      onChange={draft.change}
      onOptionSubmit={write}
      onBlur={draft.commit}
      onKeyDown={(event) => event.key === 'Escape' && draft.reset()}
    />
  );
}
