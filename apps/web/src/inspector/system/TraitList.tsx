import { ActionIcon, Checkbox, Select, Tooltip } from '@mantine/core';
import { Trait } from '@anshin/model';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Part } from '../../diagram/model/part.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import classes from './panel.module.css';

/** Facts that threats depend on: those that the kind brings, and where this component differs from its kind. */
export function TraitList({ part }: { readonly part: Part }) {
  const say = useWords('diagram');
  const edit = useEdit();
  const own = part.component.traits ?? {};
  const brought = part.kind?.traits ?? [];
  const shown = Trait.options.filter((trait) => brought.includes(trait) || own[trait] !== undefined);
  const rest = Trait.options.filter((trait) => !shown.includes(trait));
  const path = (trait: Trait): string[] => ['components', part.id, 'traits', trait];
  const write = (trait: Trait, value: boolean): void => {
    const isUsual = brought.includes(trait) === value;
    edit(isUsual ? { op: 'unset', path: path(trait) } : { op: 'set', path: path(trait), value });
  };
  return (
    <Section title={say('panel.traits')}>
      <p className={classes.note}>{say('panel.traits-hint')}</p>
      {shown.map((trait) => {
        const differs = own[trait] !== undefined && own[trait] !== brought.includes(trait);
        return (
          <div key={trait} className={classes.trait}>
            <Checkbox
              label={say(`trait.${trait}`)}
              checked={own[trait] ?? brought.includes(trait)}
              onChange={(event) => write(trait, event.currentTarget.checked)}
            />
            {differs && (
              <span>
                <span className={classes.differs}>{say('panel.differs')}</span>
                <Tooltip label={say('panel.as-kind')}>
                  <ActionIcon variant="subtle" size="sm" aria-label={say('panel.as-kind')} onClick={() => edit({ op: 'unset', path: path(trait) })}>
                    <IconArrowBackUp size={14} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              </span>
            )}
          </div>
        );
      })}
      <Select
        aria-label={say('panel.add-trait')}
        placeholder={say('panel.add-trait')}
        data={rest.map((trait) => ({ value: trait, label: say(`trait.${trait}`) }))}
        value={null}
        searchable
        onChange={(trait) => trait !== null && write(Trait.parse(trait), true)}
      />
    </Section>
  );
}
