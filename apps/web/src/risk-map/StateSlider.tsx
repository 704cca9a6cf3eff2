import { Slider, Text } from '@mantine/core';
import { IN_FORCE, type InForce } from './in-force.ts';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../i18n/use-words.ts';
import classes from './StateSlider.module.css';

/** Goes through planned → agreed → implemented → verified: which measures the estimate counts. */
export function StateSlider({ value, onChange }: { readonly value: InForce; readonly onChange: (state: InForce) => void }) {
  const say = useWords('riskMap');
  const text = useText();
  return (
    <div className={classes.root}>
      <Text size="sm" fw={600} className={classes.label}>
        {say('state.label')}
      </Text>
      <Slider
        className={classes.slider}
        thumbLabel={say('state.label')}
        thumbValueText={say(`state.${value}`)}
        size="sm"
        min={0}
        max={IN_FORCE.length - 1}
        step={1}
        label={null}
        value={IN_FORCE.indexOf(value)}
        onChange={(index) => onChange(IN_FORCE[index] ?? value)}
        marks={IN_FORCE.map((state, index) => ({ value: index, label: text(term('measureStatus', state)) }))}
      />
      <Text size="xs" c="dimmed" className={classes.words}>
        {say(`state.${value}`)}
      </Text>
    </div>
  );
}
