import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { EconomicImpact, type Text } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useParties } from '../../parts/use-parties.ts';
import type { Share } from './decision-edits.ts';
import classes from './DecisionsPage.module.css';

interface SharesFieldProps {
  readonly shares: readonly Share[];
  readonly party: string;
  readonly onChange: (shares: readonly Share[]) => void;
}

const DIMENSIONS = ['direct', 'indirect'] as const;

/** The economic dimensions that sharing caps, for whom and with whom. */
export function SharesField({ shares, party, onChange }: SharesFieldProps) {
  const say = useWords('decisions');
  const replace = (index: number, share: Share): void => onChange(shares.map((other, at) => (at === index ? share : other)));
  return (
    <fieldset className={classes.shares}>
      <legend>{say('form.shares')}</legend>
      <Stack gap={8}>
        {shares.map((share, index) => (
          <ShareRow key={index} share={share} onChange={(next) => replace(index, next)} onRemove={() => onChange(shares.filter((_, at) => at !== index))} />
        ))}
        <Group>
          <Button variant="default" size="compact-xs" onClick={() => onChange([...shares, { dimension: 'direct', to: 'limited', for: party }])}>
            {say('form.share-add')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}

interface ShareRowProps {
  readonly share: Share;
  readonly onChange: (share: Share) => void;
  readonly onRemove: () => void;
}

function ShareRow({ share, onChange, onRemove }: ShareRowProps) {
  const say = useWords('decisions');
  const text = useText();
  const parties = [...useParties().values()].map(({ id, name }) => ({ value: id, label: text(name) }));
  const withWhom = (wording: string): void => {
    const { with: _, ...rest } = share;
    onChange(wording.trim() === '' ? rest : { ...rest, with: wording as Text });
  };
  return (
    <div className={classes.shareRow}>
      <div className={classes.shareFields}>
        <Select
          label={say('form.share-dimension')}
          allowDeselect={false}
          data={DIMENSIONS.map((value) => ({ value, label: text(term('dimension', value)) }))}
          value={share.dimension}
          onChange={(next) => onChange({ ...share, dimension: next === 'indirect' ? 'indirect' : 'direct' })}
        />
        <Select
          label={say('form.share-to')}
          allowDeselect={false}
          data={EconomicImpact.options.map((value) => ({ value, label: text(term('level', value)) }))}
          value={share.to}
          onChange={(next) => onChange({ ...share, to: EconomicImpact.options.find((value) => value === next) ?? share.to })}
        />
        <Select
          label={say('form.share-for')}
          allowDeselect={false}
          data={parties}
          value={share.for}
          onChange={(next) => next !== null && onChange({ ...share, for: next })}
        />
        <TextInput
          key={text(share.with)}
          label={say('form.share-with')}
          defaultValue={text(share.with)}
          onBlur={(event) => event.currentTarget.value !== text(share.with) && withWhom(event.currentTarget.value)}
        />
      </div>
      <ActionIcon variant="subtle" color="gray" aria-label={say('form.share-remove')} onClick={onRemove}>
        <IconX size={16} stroke={1.6} />
      </ActionIcon>
    </div>
  );
}
