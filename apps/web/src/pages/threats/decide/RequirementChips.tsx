import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconArrowsShuffle } from '@tabler/icons-react';
import type { ThreatResult } from '@anshin/engine';
import { entriesById } from '../../../catalog/entries.ts';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useSelect } from '../../../places/use-selection.ts';
import classes from './DecisionRow.module.css';

/** The requirements that address some threats: their number, and on a click their titles, each a way to it. */
export function RequirementChips({ threats }: { readonly threats: readonly ThreatResult[] }) {
  const say = useWords('threats');
  const text = useText();
  const select = useSelect();
  const entries = entriesById(useCatalog());
  const requirements = [...new Set(threats.flatMap((threat) => threat.requirements))];
  if (requirements.length === 0) return <p className={classes.note}>{say('requirement.none')}</p>;
  return (
    <Popover width={360} shadow="md" withinPortal position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          className={classes.requirements ?? ''}
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowsShuffle size={14} stroke={1.6} aria-hidden />}
        >
          {say('requirement.count', { count: requirements.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={classes.requirementList} aria-label={say('requirement.list')}>
          {requirements.map((id) => (
            <li key={id}>
              <UnstyledButton className={classes.threat} onClick={() => select(['requirement', id])}>
                {text(entries.get(id)?.title, id)}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
