import { Button, Chip, CloseButton, Select, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArchive, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { SECTORS, useSectorName } from '../../parts/use-sector-name.ts';
import { FIRST_VIEW, isNarrowed, type PortfolioView, sectorsToOffer } from './portfolio-query.ts';
import classes from './PortfolioFilters.module.css';

interface PortfolioFiltersProps {
  readonly view: PortfolioView;
  readonly onChange: (view: PortfolioView) => void;
  /** Sectors that occur in the list. */
  readonly met: readonly (string | null)[];
}

/** Search as one types, and filters as chips. */
export function PortfolioFilters({ view, onChange, met }: PortfolioFiltersProps) {
  const say = useWords('portfolio');
  const sectorName = useSectorName();
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => search.current?.focus()]]);
  return (
    <div className={classes.root} role="search">
      <TextInput
        ref={search}
        className={classes.search ?? ''}
        aria-label={say('search')}
        placeholder={say('search-hint')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        rightSection={view.search === '' ? null : <CloseButton size="sm" aria-label={say('filter.clear')} onClick={() => onChange({ ...view, search: '' })} />}
        value={view.search}
        onChange={(event) => onChange({ ...view, search: event.currentTarget.value })}
      />
      <Select
        className={classes.sector ?? ''}
        aria-label={say('filter.sector')}
        placeholder={say('filter.any-sector')}
        data={sectorsToOffer(SECTORS, met, view.sector).map((sector) => ({ value: sector, label: sectorName(sector) }))}
        value={view.sector === '' ? null : view.sector}
        clearable
        searchable
        onChange={(sector) => onChange({ ...view, sector: sector ?? '' })}
      />
      <Chip size="xs" variant="outline" checked={view.hasOpenFindings} onChange={(hasOpenFindings) => onChange({ ...view, hasOpenFindings })}>
        {say('filter.gaps')}
      </Chip>
      <Chip
        size="xs"
        variant="outline"
        checked={view.isArchive}
        onChange={(isArchive) => onChange({ ...view, isArchive })}
        icon={<IconArchive size={12} stroke={1.8} aria-hidden />}
      >
        {say('filter.archived')}
      </Chip>
      {isNarrowed(view) && (
        <Button variant="subtle" onClick={() => onChange({ ...FIRST_VIEW, isArchive: view.isArchive, sort: view.sort, direction: view.direction })}>
          {say('filter.clear')}
        </Button>
      )}
    </div>
  );
}
