import { MeasureStatus } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { usePartyChoices } from '../../../pages/threats/rows/use-choices.ts';
import { ChoiceField } from '../../../parts/fields/ChoiceField.tsx';
import { DayField } from '../../../parts/fields/DayField.tsx';
import { ManyField } from '../../../parts/fields/ManyField.tsx';
import { NumberField } from '../../../parts/fields/NumberField.tsx';
import { TextField } from '../../../parts/fields/TextField.tsx';
import { Section } from '../../../parts/Section.tsx';
import classes from '../treat.module.css';
import type { MeasurePartProps } from './measure-part.ts';

/** Who does it, how far it is, until when and at what cost. */
export function WhoFields({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const parties = usePartyChoices();
  const at = (...fields: string[]) => ['measures', id, ...fields];
  const statuses = MeasureStatus.options.map((value) => ({ value, label: text(term('measureStatus', value)) }));
  return (
    <Section title={say('panel.who')}>
      <div className={classes.pair}>
        <ChoiceField label={say('panel.status')} path={at('status')} value={measure.status} choices={statuses} />
        <DayField label={say('panel.due')} path={at('due')} value={measure.due} />
        <ChoiceField
          label={say('panel.performs')}
          path={at('performs')}
          value={measure.performs}
          choices={parties}
          placeholder={say('cell.performs')}
          isOptional
        />
        <ChoiceField label={say('panel.accountable')} path={at('accountable')} value={measure.accountable} choices={parties} isOptional />
        <NumberField label={say('panel.effort')} path={at('cost', 'effort')} value={measure.cost?.effort} suffix={say('panel.effort-suffix')} />
        <NumberField label={say('panel.currency')} path={at('cost', 'currency')} value={measure.cost?.currency} suffix={say('panel.currency-suffix')} isWhole />
      </div>
      <ManyField label={say('panel.asked')} path={at('asked')} value={measure.asked} choices={parties} />
      {measure.cost !== undefined && <TextField label={say('panel.cost-note')} path={at('cost', 'note')} value={measure.cost.note} />}
    </Section>
  );
}
