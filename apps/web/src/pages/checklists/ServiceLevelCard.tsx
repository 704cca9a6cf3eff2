import { Button, Group, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import type { ServiceLevelResult } from '@anshin/engine';
import type { ServiceLevel } from '@anshin/model';
import { useState } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { Why } from '../../parts/Why.tsx';
import classes from './ChecklistsPage.module.css';

/** ★★ or ★★★: proposed with its reason, decided by a named party with theirs. */
export function ServiceLevelCard({ level }: { readonly level: ServiceLevelResult }) {
  const say = useWords('checklists');
  const decision = useDocument((document) => document.serviceLevel);
  const edit = useEdit();
  return (
    <Section
      title={say('level.title')}
      tools={
        decision !== undefined && (
          <Button variant="subtle" color="gray" onClick={() => edit({ op: 'unset', path: ['serviceLevel'] })}>
            {say('level.withdraw')}
          </Button>
        )
      }
    >
      <div className={classes.level}>{decision === undefined ? <Undecided level={level} /> : <Decided level={level} decision={decision} />}</div>
    </Section>
  );
}

function Undecided({ level }: { readonly level: ServiceLevelResult }) {
  const say = useWords('checklists');
  const coordinator = useDocument((document) => document.coordinator);
  const edit = useEdit();
  const parties = usePartyChoices();
  const [decided, setDecided] = useState<ServiceLevel['decided']>(level.proposed);
  const [by, setBy] = useState<string | null>(coordinator ?? null);
  const [because, setBecause] = useState('');
  const isReady = by !== null && because.trim() !== '';
  return (
    <Stack gap={12}>
      <Text size="sm" c="dimmed">
        {say('level.undecided')}
      </Text>
      <Levels level={level} value={decided} onChange={setDecided} />
      <Group align="start" gap={12} wrap="nowrap">
        <Select label={say('level.by')} placeholder={say('level.who')} data={parties} value={by} onChange={setBy} w={200} />
        <Textarea
          label={say('level.because')}
          placeholder={say('level.because-placeholder')}
          value={because}
          flex={1}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      </Group>
      <Group>
        <Button disabled={!isReady} onClick={() => edit({ op: 'set', path: ['serviceLevel'], value: { decided, by, because: because.trim() } })}>
          {say('level.record')}
        </Button>
      </Group>
    </Stack>
  );
}

function Decided({ level, decision }: { readonly level: ServiceLevelResult; readonly decision: ServiceLevel }) {
  const say = useWords('checklists');
  const edit = useEdit();
  const parties = usePartyChoices();
  return (
    <Stack gap={12}>
      <Levels isBrief level={level} value={decision.decided} onChange={(value) => edit({ op: 'set', path: ['serviceLevel', 'decided'], value })} />
      {decision.decided !== level.proposed && (
        <p className={classes.departs} role="note">
          {say('level.departs')}
        </p>
      )}
      <div className={classes.decision}>
        <ChoiceField label={say('level.by')} path={['serviceLevel', 'by']} value={decision.by} choices={parties} />
        <TextField label={say('level.because')} path={['serviceLevel', 'because']} value={decision.because} isLong isRequired />
      </div>
    </Stack>
  );
}

interface LevelsProps {
  readonly level: ServiceLevelResult;
  readonly value: ServiceLevel['decided'];
  readonly onChange: (value: ServiceLevel['decided']) => void;
  /** Once decided, the names say enough. */
  readonly isBrief?: boolean;
}

/** The two levels as the guideline describes them; the proposed one says why. */
function Levels({ level, value, onChange, isBrief = false }: LevelsProps) {
  const say = useWords('checklists');
  const text = useText();
  const { terms } = useCatalog();
  return (
    <Radio.Group aria-label={say('level.title')} value={String(value)} onChange={(next) => onChange(next === '3' ? 3 : 2)}>
      <div className={classes.levels}>
        {([2, 3] as const).map((stars) => {
          const entry = terms.find((candidate) => candidate.list === 'serviceLevel' && candidate.value === String(stars));
          return (
            <div key={stars} className={classes.levelOption} data-chosen={value === stars || undefined}>
              <Radio
                size="xs"
                value={String(stars)}
                label={entry === undefined ? '★'.repeat(stars) : text(entry.title)}
                description={entry?.summary === undefined || isBrief ? undefined : text(entry.summary)}
              />
              {level.proposed === stars && (
                <span className={classes.proposed}>
                  {say('level.proposed')}
                  <Why because={level.because} />
                </span>
              )}
            </div>
          );
        })}
      </div>
    </Radio.Group>
  );
}

function usePartyChoices() {
  const text = useText();
  return [...useParties().values()].map(({ id, name }) => ({ value: id, label: text(name) }));
}
