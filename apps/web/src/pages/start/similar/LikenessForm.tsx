import { Chip, MultiSelect, Select } from '@mantine/core';
import type { KindEntry } from '@anshin/catalog';
import { useMemo } from 'react';
import type { Starter } from '../../../api/starters.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { SECTORS, useSectorName } from '../../../parts/use-sector-name.ts';
import { kindsByUse, type Likeness } from './rank-starters.ts';
import classes from './LikenessForm.module.css';

/** Kinds offered as chips; the rest is found by typing. */
const CHIPS = 12;

interface LikenessFormProps {
  readonly starters: readonly Starter[];
  readonly kinds: ReadonlyMap<string, KindEntry>;
  readonly likeness: Likeness;
  readonly onChange: (likeness: Likeness) => void;
}

/** What the user's own system is like: its sector and what it is made of. */
export function LikenessForm({ starters, kinds, likeness, onChange }: LikenessFormProps) {
  const say = useWords('start');
  const text = useText();
  const sectorName = useSectorName();
  const used = useMemo(() => kindsByUse(starters), [starters]);
  const nameOf = (kind: string): string => text(kinds.get(kind)?.title, kind);
  const sectors = SECTORS.filter((sector) => starters.some((starter) => starter.sector === sector));
  return (
    <section className={classes.root}>
      <p className={classes.lead}>{say('similar.lead')}</p>
      <Select
        label={say('similar.sector')}
        placeholder={say('similar.any-sector')}
        data={sectors.map((sector) => ({ value: sector, label: sectorName(sector) }))}
        value={likeness.sector === '' ? null : likeness.sector}
        clearable
        onChange={(sector) => onChange({ ...likeness, sector: sector ?? '' })}
      />
      <MultiSelect
        label={say('similar.kinds')}
        placeholder={likeness.kinds.length === 0 ? say('similar.kinds-hint') : ''}
        data={used.map((kind) => ({ value: kind, label: nameOf(kind) }))}
        value={[...likeness.kinds]}
        searchable
        clearable
        onChange={(next) => onChange({ ...likeness, kinds: next })}
      />
      <div role="group" aria-label={say('similar.often')}>
        <span className={classes.caption}>{say('similar.often')}</span>
        <Chip.Group multiple value={[...likeness.kinds]} onChange={(next) => onChange({ ...likeness, kinds: next })}>
          <div className={classes.chips}>
            {used.slice(0, CHIPS).map((kind) => (
              <Chip key={kind} value={kind} size="xs" variant="outline">
                {nameOf(kind)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </div>
    </section>
  );
}
