import { Button } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { RELATION_KINDS } from '../../pages/stakeholders/relation-kind.ts';
import { usePartyChoices } from '../../pages/stakeholders/use-party-names.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import type { PanelProps } from '../panel.ts';
import { GonePanel, PanelFrame } from './PanelFrame.tsx';

/** A relation: whom it ties, how, and what it is about. */
export function Panel({ place: [, id = ''] }: PanelProps) {
  const say = useWords('stakeholders');
  const text = useText();
  const edit = useEdit();
  const relation = useDocument((document) => document.relations?.[id]);
  const choices = usePartyChoices(true);
  if (relation === undefined) return <GonePanel />;
  const path = ['relations', id];
  const turn = (): void => {
    edit({ op: 'set', path: [...path, 'from'], value: relation.to }, { op: 'set', path: [...path, 'to'], value: relation.from });
  };
  return (
    <PanelFrame kicker={`${say('panel.relation')} · ${say('panel.id', { id })}`} onDelete={() => edit({ op: 'unset', path })}>
      <ChoiceField
        label={say('panel.kind')}
        path={[...path, 'kind']}
        value={relation.kind}
        choices={RELATION_KINDS.map((kind) => ({ value: kind, label: text(term('relation', kind)) }))}
      />
      <ChoiceField label={say('panel.from')} path={[...path, 'from']} value={relation.from} choices={choices} />
      <ChoiceField label={say('panel.to')} path={[...path, 'to']} value={relation.to} choices={choices} />
      <Button variant="light" w="fit-content" leftSection={<IconArrowsLeftRight size={14} stroke={1.6} />} onClick={turn}>
        {say('panel.turn')}
      </Button>
      <TextField label={say('panel.title')} path={[...path, 'title']} value={relation.title} placeholder={say('panel.title-hint')} isLong />
    </PanelFrame>
  );
}
