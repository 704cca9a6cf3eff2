import { Button, Group, Stack, Text } from '@mantine/core';
import type { TreatmentPolicy } from '@anshin/model';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { ForField } from './ForField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import classes from './Decide.module.css';

/** 対策方針: what a party sets out to do, for which incidents, by which requirements. */
export function Panel({ place }: PanelProps) {
  const shell = useWords('shell');
  const id = place[1] ?? '';
  const policy = useDocument((document) => document.policies?.[id]);
  if (policy === undefined) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  return <PolicyFields id={id} policy={policy} />;
}

function PolicyFields({ id, policy }: { readonly id: string; readonly policy: TreatmentPolicy }) {
  const say = useWords('decisions');
  const text = useText();
  const edit = useEdit();
  const select = useSelect();
  const { requirements } = useCatalog();
  const incidents = useDocument((document) => document.incidents);
  const parties = [...useParties().values()].map((party) => ({ value: party.id, label: text(party.name) }));
  const path = ['policies', id];
  return (
    <Stack gap={12} p={16}>
      <Text size="xs" c="dimmed">
        {say('panel.policy')}
        {policy.inferred === true && ` · ${say('policy.inferred')}`}
      </Text>
      <TextField label={say('policy.title')} path={[...path, 'title']} value={policy.title} isLong isRequired />
      <ForField id={id} value={policy.for} choices={parties} />
      <ManyField
        label={say('policy.incidents')}
        path={[...path, 'incidents']}
        value={policy.incidents}
        choices={Object.entries(incidents ?? {}).map(([value, { title }]) => ({ value, label: text(title) }))}
      />
      <ManyField
        label={say('policy.requirements')}
        path={[...path, 'requirements']}
        value={policy.requirements}
        choices={requirements.map(({ id: value, title }) => ({ value, label: text(title) }))}
      />
      <TextField label={say('policy.because')} path={[...path, 'because']} value={policy.because} isLong />
      <Group>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            if (edit({ op: 'unset', path })) select();
          }}
        >
          {say('policy.delete')}
        </Button>
      </Group>
    </Stack>
  );
}
