import { UnstyledButton } from '@mantine/core';
import { partName } from '../../diagram/model/part.ts';
import { zonesAround } from '../../diagram/model/zone-tree.ts';
import { removalEdits } from '../../diagram/edits/removal.ts';
import { useSystemChoices } from '../../diagram/view/use-choices.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { KindIcon } from '../../parts/KindIcon.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import { RemoveButton } from './RemoveButton.tsx';
import classes from './panel.module.css';

/** A zone: what place it is, in which other it lies, and what stands in it. */
export function Panel({ place }: PanelProps) {
  const say = useWords('diagram');
  const shell = useWords('shell');
  const text = useText();
  const select = useSelect();
  const { zones, parts } = useSystem();
  const choices = useSystemChoices();
  const id = place[1] ?? '';
  const zone = Object.hasOwn(zones, id) ? zones[id] : undefined;
  if (zone === undefined) return <p className={classes.root}>{shell('inspector.gone')}</p>;
  const path = ['zones', id];
  const outer = choices.zones.filter(({ value }) => !zonesAround(value, zones).includes(id));
  const inside = [...parts.values()].filter(({ component }) => component.zone === id);
  return (
    <div className={classes.root}>
      <span className={classes.kind}>{say('panel.zone')}</span>
      <TextField
        label={say('field.name')}
        path={[...path, 'name']}
        value={zone.name}
        placeholder={text(zone.name, choices.zoneKinds.find(({ value }) => value === zone.kind)?.label)}
      />
      <ChoiceField label={say('field.zone-kind')} path={[...path, 'kind']} value={zone.kind} choices={choices.zoneKinds} />
      <ChoiceField
        isOptional
        label={say('field.within')}
        path={[...path, 'within']}
        value={zone.within}
        choices={outer}
        placeholder={say('field.within-empty')}
      />
      <TextField isLong label={say('field.description')} path={[...path, 'description']} value={zone.description} />
      <Section title={say('panel.inside')}>
        {inside.length === 0 && <p className={classes.note}>{say('zone.empty')}</p>}
        <ul className={classes.list}>
          {inside.map((part) => (
            <li key={part.id}>
              <UnstyledButton className={classes.link} onClick={() => select(['components', part.id])}>
                <KindIcon name={part.kind?.icon ?? 'controller'} size={16} />
                <span className={classes.grow}>{text(partName(part))}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Section>
      <RemoveButton edits={(document) => removalEdits(document, { components: [], channels: [], zones: [id] })} />
    </div>
  );
}
