import { Button, Checkbox } from '@mantine/core';
import { StakeholderRole } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useResults } from '../../live/use-live.ts';
import { removeParties } from '../../pages/stakeholders/remove-parties.ts';
import { usePartyChoices, usePartyNames } from '../../pages/stakeholders/use-party-names.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useGo } from '../../places/use-go.ts';
import type { PanelProps } from '../panel.ts';
import { GonePanel, PanelFrame } from './PanelFrame.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';

/** A stakeholder: what it is, whether it is assessed, what it answers for and what it is tied to. */
export function Panel({ place: [, id = ''] }: PanelProps) {
  const say = useWords('stakeholders');
  const text = useText();
  const edit = useEdit();
  const live = useLive();
  const party = useDocument((document) => document.stakeholders?.[id]);
  const choices = usePartyChoices(false, id);
  if (party === undefined) return <GonePanel />;
  const path = ['stakeholders', id];
  const remove = (): void => {
    const { document } = live.current();
    if (document !== undefined) edit(...removeParties(document, [id]));
  };
  return (
    <PanelFrame kicker={`${say('panel.party')} · ${say('panel.id', { id })}`} note={say('panel.delete-note')} onDelete={remove}>
      <TextField label={say('panel.name')} path={[...path, 'name']} value={party.name} isRequired />
      <ChoiceField
        label={say('panel.role')}
        path={[...path, 'role']}
        value={party.role}
        choices={StakeholderRole.options.map((role) => ({ value: role, label: text(term('role', role)) }))}
      />
      <ChoiceField
        label={say('panel.part-of')}
        path={[...path, 'partOf']}
        value={party.partOf}
        choices={choices}
        placeholder={say('placeholder.part-of')}
        isOptional
      />
      <TextField
        label={say('panel.description')}
        path={[...path, 'description']}
        value={party.description}
        placeholder={say('panel.description-hint')}
        isLong
      />
      <Applies id={id} />
      <NotAssessed id={id} />
      <AnswersFor id={id} />
      <Relations id={id} />
      <ToPosition id={id} />
    </PanelFrame>
  );
}

interface OfParty {
  readonly id: string;
}

function Applies({ id }: OfParty) {
  const say = useWords('stakeholders');
  const edit = useEdit();
  const applying = useDocument((document) => document.applyingParties);
  const isApplying = applying?.includes(id) ?? false;
  const change = (): void => {
    if (!isApplying) edit({ op: 'insert', path: ['applyingParties', '-'], value: id });
    else if (applying?.length === 1) edit({ op: 'unset', path: ['applyingParties'] });
    else edit({ op: 'remove', path: ['applyingParties'], value: id });
  };
  return <Checkbox label={say('panel.applies')} checked={isApplying} onChange={change} />;
}

function NotAssessed({ id }: OfParty) {
  const say = useWords('stakeholders');
  const edit = useEdit();
  const stated = useDocument((document) => document.stakeholders?.[id]?.notAssessed);
  const path = ['stakeholders', id, 'notAssessed'];
  return (
    <>
      <Checkbox
        label={say('panel.not-assessed')}
        description={say('panel.not-assessed-hint')}
        checked={stated !== undefined}
        onChange={(event) =>
          edit(event.currentTarget.checked ? { op: 'set', path, value: { because: say('panel.not-assessed-default') } } : { op: 'unset', path })
        }
      />
      {stated !== undefined && <TextField label={say('panel.not-assessed-because')} path={[...path, 'because']} value={stated.because} isRequired isLong />}
    </>
  );
}

function AnswersFor({ id }: OfParty) {
  const say = useWords('stakeholders');
  const components = useDocument((document) => document.components);
  const nameOf = useElementNames();
  const places = useMemo(
    () =>
      Object.entries(components ?? {})
        .filter(([, { accountable }]) => accountable === id)
        .map(([component]) => ({ place: ['components', component], label: nameOf(component) })),
    [components, id, nameOf],
  );
  return <PlaceLinks title={say('panel.answers-for')} places={places} none={say('panel.answers-for-none')} />;
}

function Relations({ id }: OfParty) {
  const say = useWords('stakeholders');
  const text = useText();
  const relations = useDocument((document) => document.relations);
  const nameOf = usePartyNames();
  const places = Object.entries(relations ?? {})
    .filter(([, { from, to }]) => from === id || to === id)
    .map(([relation, { from, to, kind }]) => ({
      place: ['relations', relation],
      label: say('diagram.relation', { kind: text(term('relation', kind)), from: nameOf(from), to: nameOf(to) }),
    }));
  return <PlaceLinks title={say('panel.relations')} places={places} none={say('panel.relations-none')} />;
}

function ToPosition({ id }: OfParty) {
  const say = useWords('stakeholders');
  const go = useGo();
  const positions = useResults((results) => results.positions);
  const position = positions.find(({ stakeholder }) => stakeholder === id);
  if (position === undefined) return null;
  return (
    <Button variant="light" w="fit-content" onClick={() => go(['position', position.id])}>
      {say('panel.position')}
    </Button>
  );
}
