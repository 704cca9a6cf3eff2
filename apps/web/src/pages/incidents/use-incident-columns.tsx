import type { IncidentResult } from '@anshin/engine';
import { type Consequence, DIMENSIONS, type Incident, rankOf, type Text } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { PartyLetters } from '../../parts/PartyLetters.tsx';
import { textEdits } from '../../parts/text-edits.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { Column } from '../../table/column.ts';
import { ConsequenceMarks } from './ConsequenceMarks.tsx';
import classes from './IncidentsPage.module.css';
import { worstOf } from './rating.ts';
import { useAssessedParties } from './use-assessed-parties.ts';
import { useClassNames } from './use-class-names.ts';

/** Of more parties than these, only marks stand side by side at 1280 pixels. */
const FEW_PARTIES = 6;

/** A line of the table: an incident as it is written and as it was judged. */
export interface IncidentRow {
  readonly id: string;
  readonly incident: Incident;
  readonly result: IncidentResult | undefined;
}

/** The incidents in the order in which they were written. */
export function useIncidentRows(): readonly IncidentRow[] {
  const incidents = useDocument((document) => document.incidents);
  const results = useResults((all) => all.incidents);
  return useMemo(() => Object.entries(incidents ?? {}).map(([id, incident]) => ({ id, incident, result: results.get(id) })), [incidents, results]);
}

/** What happens, whether it still can, one column for each party, and what is rarely looked at behind it. */
export function useIncidentColumns(): readonly Column<IncidentRow>[] {
  const party = usePartyColumns();
  const facts = useFactColumns();
  const more = useMoreColumns();
  return useMemo(() => [...facts, ...party, ...more], [facts, party, more]);
}

function useFactColumns(): readonly Column<IncidentRow>[] {
  const say = useWords('incidents');
  const isTight = useAssessedParties().length > FEW_PARTIES;
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const states = [
      { value: 'open', label: say('state.open') },
      { value: 'closed', label: say('state.closed') },
    ];
    return [
      {
        id: 'incident',
        title: say('column.incident'),
        width: 180,
        least: isTight ? 112 : 140,
        value: ({ incident }) => text(incident.title),
        edit: {
          kind: 'text',
          write: ({ id, incident }, value) => (value === '' ? [] : textEdits(['incidents', id, 'title'], incident.title, value, language)),
        },
      },
      {
        id: 'state',
        title: say('column.state'),
        width: 108,
        least: isTight ? 40 : 108,
        isTight,
        value: ({ result }) => (result === undefined ? '' : say(result.open ? 'state.open' : 'state.closed')),
        cell: ({ result }) => (result === undefined ? null : <State isOpen={result.open} />),
        filter: states,
      },
    ];
  }, [say, text, language, isTight]);
}

function usePartyColumns(): readonly Column<IncidentRow>[] {
  const say = useWords('incidents');
  const text = useText();
  const select = useSelect();
  const parties = useAssessedParties();
  return useMemo(
    () =>
      parties.map((assessed): Column<IncidentRow> => {
        const { id: party, tag } = assessed;
        const name = text(assessed.name);
        const levels = ({ incident }: IncidentRow) => Object.values(worstOf(incident.consequences?.[party])).filter((level) => level !== undefined);
        return {
          id: `party.${party}`,
          title: say('column.party', { tag, name }),
          head: (
            <span className={classes.party}>
              <PartyLetters party={assessed} name={name} />
              <span aria-hidden className={classes.partyName}>
                {name}
              </span>
            </span>
          ),
          width: 112,
          least: parties.length > FEW_PARTIES ? 36 : 52,
          isTight: parties.length > FEW_PARTIES,
          value: ({ incident }) => ratingText(incident.consequences?.[party], text),
          order: (row) => levels(row).reduce<number | string>((sum, level) => Number(sum) + 10 ** rankOf(level), levels(row).length === 0 ? '' : 0),
          cell: ({ incident }) => <ConsequenceMarks consequence={incident.consequences?.[party]} />,
          onOpen: ({ id }) => select(['incidents', id, 'consequences', party]),
        };
      }),
    [parties, say, text, select],
  );
}

/** The levels in words, for the search, copies and exports. */
function ratingText(consequence: Consequence | undefined, text: (value: Text) => string): string {
  return DIMENSIONS.flatMap((dimension) => {
    const level = consequence?.[dimension];
    return level === undefined ? [] : [`${text(term('dimension', dimension))}: ${text(term('level', level))}`];
  }).join('; ');
}

function useMoreColumns(): readonly Column<IncidentRow>[] {
  const say = useWords('incidents');
  const text = useText();
  const nameOf = useElementNames();
  const classOf = useClassNames();
  const usages = useDocument((document) => document.usages);
  const assets = useDocument((document) => document.assets);
  const hazards = useDocument((document) => document.hazards);
  return useMemo(
    () => [
      {
        id: 'causes',
        title: say('column.causes'),
        width: 280,
        isHidden: true,
        value: ({ incident }) =>
          (incident.causes ?? []).map(({ at, class: of }) => (at === undefined ? classOf(of) : `${nameOf(at)}: ${classOf(of)}`)).join('; '),
      },
      {
        id: 'usages',
        title: say('column.usages'),
        isHidden: true,
        value: ({ incident }) => (incident.usages ?? []).map((id) => text(usages?.[id]?.title, id)).join('; '),
      },
      {
        id: 'assets',
        title: say('column.assets'),
        isHidden: true,
        value: ({ incident }) => (incident.assets ?? []).map((id) => text(assets?.[id]?.name, id)).join('; '),
      },
      {
        id: 'hazards',
        title: say('column.hazards'),
        isHidden: true,
        value: ({ incident }) => (incident.hazards ?? []).map((id) => text(hazards?.[id]?.title, id)).join('; '),
      },
    ],
    [say, text, nameOf, classOf, usages, assets, hazards],
  );
}

function State({ isOpen }: { readonly isOpen: boolean }) {
  const say = useWords('incidents');
  const Icon = isOpen ? IconCircleDashed : IconCircleCheck;
  return (
    <span className={classes.standing} title={say(isOpen ? 'state.open' : 'state.closed')}>
      <span className={classes.state} data-open={isOpen || undefined}>
        <Icon size={15} stroke={1.7} aria-hidden />
        {say(isOpen ? 'state.open' : 'state.closed')}
      </span>
    </span>
  );
}
