import { Button, Group, Text } from '@mantine/core';
import type { PolicyResult } from '@anshin/engine';
import { positionParts, type TreatmentPolicy } from '@anshin/model';
import { useMemo } from 'react';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useSection } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { Section } from '../../parts/Section.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { Why } from '../../parts/Why.tsx';
import { newId } from '../../places/new-id.ts';
import { useSelect, useSelected } from '../../places/use-selection.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import classes from './DecisionsPage.module.css';
import { EN } from './locales/en.ts';
import { JA } from './locales/ja.ts';
import { adoptPolicy, type NamedProposal, namedProposals } from './policy-edits.ts';

/** 対策方針: drafts for parties outside their target, and the policies of the document. */
export function Policies() {
  const say = useWords('decisions');
  const drafts = useSection('policies')?.filter(({ needed, stated }) => needed && stated.length === 0) ?? [];
  return (
    <div className={classes.stack}>
      <Text size="sm" c="dimmed" className="prose">
        {say('policy.about')}
      </Text>
      {drafts.length > 0 && (
        <Section title={say('policy.drafts')}>
          <ul className={classes.rows}>
            {drafts.map((draft) => (
              <li key={draft.stakeholder} className={classes.rowCard}>
                <Draft draft={draft} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PolicyList />
    </div>
  );
}

/** More driving incidents than these are folded. */
const FEW_INCIDENTS = 3;

function Draft({ draft }: { readonly draft: PolicyResult }) {
  const say = useWords('decisions');
  const text = useText();
  const { stakeholder, usage = '' } = positionParts(draft.stakeholder);
  const party = useParties().get(stakeholder);
  const usageTitle = useDocument((document) => document.usages?.[usage]?.title);
  const incidents = useDocument((document) => document.incidents);
  const entries = entriesById(useCatalog());
  const { shown, more } = namedProposals(draft.proposed, (id) => Object.values(entries.get(id)?.title ?? [id]).join('\n'));
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="start">
        <strong className={classes.partyName}>
          {party === undefined ? draft.stakeholder : <PartyTag party={party} withName />}
          {usageTitle !== undefined && <span className={classes.usage}>{text(usageTitle)}</span>}
          <Why because={draft.because} />
        </strong>
        <AdoptPolicy draft={draft} shown={shown} />
      </Group>
      <details className={classes.incidents} open={draft.incidents.length <= FEW_INCIDENTS}>
        <summary>{say('policy.draft-incidents', { count: draft.incidents.length })}</summary>
        <ul>
          {draft.incidents.map((id) => (
            <li key={id}>{text(incidents?.[id]?.title, id)}</li>
          ))}
        </ul>
      </details>
      <ul className={classes.proposals}>
        {shown.map(({ requirements: [first = ''], causes }) => (
          <li key={first}>
            {text(entries.get(first)?.title, first)} <span className={classes.muted}>{say('policy.draft-causes', { count: causes.length })}</span>
          </li>
        ))}
        {more > 0 && <li className={classes.muted}>{say('policy.draft-more', { count: more })}</li>}
      </ul>
    </>
  );
}

function AdoptPolicy({ draft, shown }: { readonly draft: PolicyResult; readonly shown: readonly NamedProposal[] }) {
  const say = useWords('decisions');
  const policies = useDocument((document) => document.policies);
  const stakeholders = useDocument((document) => document.stakeholders);
  const edit = useEdit();
  const select = useSelect();
  const adopt = (): void => {
    const name = stakeholders?.[positionParts(draft.stakeholder).stakeholder]?.name ?? draft.stakeholder;
    const [ja, en] = typeof name === 'string' ? [name, name] : [name.ja, name.en];
    const title = { ja: JA['policy.draft-title'].replace('{{party}}', ja), en: EN['policy.draft-title'].replace('{{party}}', en) };
    const { id, edits } = adoptPolicy(policies, draft, shown, title);
    if (edit(...edits)) select(['policies', id]);
  };
  return (
    <Button variant="light" flex="none" onClick={adopt}>
      {say('policy.adopt')}
    </Button>
  );
}

interface Row {
  readonly id: string;
  readonly policy: TreatmentPolicy;
}

function PolicyList() {
  const say = useWords('decisions');
  const select = useSelect();
  const policies = useDocument((document) => document.policies);
  const chosen = useSelected(([place]) => (place?.[0] === 'policies' ? place[1] : undefined));
  const rows = useMemo(() => Object.entries(policies ?? {}).map(([id, policy]): Row => ({ id, policy })), [policies]);
  const columns = usePolicyColumns();
  return (
    <Section title={say('policy.stated')} tools={<AddPolicy />}>
      <DataTable
        id="policies"
        label={say('policy.stated')}
        rows={rows}
        rowId={({ id }) => id}
        columns={columns}
        chosen={chosen}
        rowHeight={44}
        onChoose={({ id }) => select(['policies', id])}
        empty={<EmptyState title={say('policy.empty-title')}>{say('policy.empty')}</EmptyState>}
      />
    </Section>
  );
}

function AddPolicy() {
  const say = useWords('decisions');
  const policies = useDocument((document) => document.policies);
  const applying = useDocument((document) => document.applyingParties);
  const first = useDocument((document) => Object.keys(document.stakeholders ?? {})[0]);
  const edit = useEdit();
  const select = useSelect();
  const party = applying?.[0] ?? first;
  const add = (): void => {
    const id = newId('policy', policies, 'policy');
    if (edit({ op: 'set', path: ['policies', id], value: { title: say('policy.new'), for: party === undefined ? [] : [party] } })) select(['policies', id]);
  };
  return (
    <Button variant="default" onClick={add}>
      {say('policy.add')}
    </Button>
  );
}

function usePolicyColumns(): readonly Column<Row>[] {
  const say = useWords('decisions');
  const text = useText();
  const language = useLanguage();
  const parties = useParties();
  const incidents = useDocument((document) => document.incidents);
  const catalog = useCatalog();
  return useMemo(
    () => [
      {
        id: 'title',
        title: say('policy.title'),
        width: 200,
        value: ({ policy }) => text(policy.title),
        edit: {
          kind: 'text',
          write: ({ id, policy }, value) => {
            if (value.trim() === '') return [];
            const path = ['policies', id, 'title'];
            return [
              typeof policy.title === 'string' ? { op: 'set', path, value: value.trim() } : { op: 'set', path: [...path, language], value: value.trim() },
            ];
          },
        },
      },
      {
        id: 'for',
        title: say('policy.for'),
        width: 84,
        value: ({ policy }) => policy.for.map((id) => text(parties.get(id)?.name, id)).join(' · '),
        cell: ({ policy }) => (
          <Group gap={4}>
            {policy.for.flatMap((id) => {
              const party = parties.get(id);
              return party === undefined ? [] : [<PartyTag key={id} party={party} />];
            })}
          </Group>
        ),
      },
      {
        id: 'incidents',
        title: say('policy.incidents'),
        width: 150,
        value: ({ policy }) => (policy.incidents ?? []).map((id) => text(incidents?.[id]?.title, id)).join(' · '),
        placeholder: '–',
      },
      {
        id: 'requirements',
        title: say('policy.requirements'),
        width: 170,
        value: ({ policy }) => [...new Set((policy.requirements ?? []).map((id) => text(entriesById(catalog).get(id)?.title, id)))].join(' · '),
        placeholder: '–',
      },
    ],
    [say, text, language, parties, incidents, catalog],
  );
}
