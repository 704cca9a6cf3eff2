import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Effect } from '@anshin/model';
import { useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { Section } from '../../../parts/Section.tsx';
import classes from '../treat.module.css';
import { IndependenceEditor } from './IndependenceEditor.tsx';
import { LimitRow } from './LimitRow.tsx';
import type { MeasurePartProps } from './measure-part.ts';

const KINDS = ['none', 'prevents', 'limits'] as const;
type Kind = (typeof KINDS)[number];

function kindOf(effect: Effect | undefined): Kind {
  if (effect === undefined) return 'none';
  return 'prevents' in effect ? 'prevents' : 'limits';
}

/** The first limit that is offered; the user sets what it caps and how far. */
const FIRST_LIMIT = { dimension: 'direct', to: 'limited' } as const;

/** What a measure does: it supports others, prevents causes, or limits how bad an incident can get. */
export function EffectEditor({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const edit = useEdit();
  const path = ['measures', id, 'effect'];
  const kind = kindOf(measure.effect);
  const limits = measure.effect !== undefined && 'limits' in measure.effect ? measure.effect.limits : [];
  const become = (next: string): void => {
    if (next === kind) return;
    if (next === 'none') edit({ op: 'unset', path });
    else edit({ op: 'set', path, value: next === 'prevents' ? { prevents: true } : { limits: [FIRST_LIMIT] } });
  };
  return (
    <Section title={say('panel.effect')}>
      <SegmentedControl
        aria-label={say('panel.effect')}
        fullWidth
        data={KINDS.map((value) => ({ value, label: say(`panel.effect-${value}`) }))}
        value={kind}
        onChange={become}
      />
      <p className={classes.muted}>{say(`panel.effect-hint-${kind}`)}</p>
      {limits.map((limit, index) => (
        <LimitRow key={index} id={id} limits={limits} index={index} limit={limit} />
      ))}
      {kind === 'limits' && (
        <Button
          className={classes.start ?? ''}
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={12} aria-hidden />}
          onClick={() => edit({ op: 'set', path: [...path, 'limits'], value: [...limits, FIRST_LIMIT] })}
        >
          {say('panel.limit-add')}
        </Button>
      )}
      {limits.some(({ dimension }) => dimension === 'safety') && <IndependenceEditor id={id} measure={measure} />}
    </Section>
  );
}
