import type { MapPlace, PositionResult } from '@anshin/engine';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useResults } from '../../../live/use-live.ts';
import { Section } from '../../../parts/Section.tsx';
import type { InForce } from '../../../risk-map/in-force.ts';
import { nameOf } from '../../../risk-map/marks/tokens-of.ts';
import { PlaceWords } from '../../../risk-map/PlaceWords.tsx';
import { useTokenGrounds } from '../../../risk-map/use-map-tokens.ts';
import classes from './PairTable.module.css';

interface PairTableProps {
  readonly first: PositionResult;
  readonly second: PositionResult;
  readonly state: InForce;
}

/** Two parties side by side: where they stand, what remains, and which incidents drive both. */
export function PairTable({ first, second, state }: PairTableProps) {
  const say = useWords('map');
  const text = useText();
  const grounds = useTokenGrounds();
  const incidents = useResults((results) => results.incidents);
  const both = [first, second];
  const shared = first.drivers.filter((incident) => second.drivers.includes(incident));
  const row = (title: string, place: (position: PositionResult) => MapPlace | null, none: string): ReactNode => (
    <Table.Tr>
      <Table.Th scope="row">{title}</Table.Th>
      {both.map((position) => (
        <Table.Td key={position.id}>
          <PlaceWords place={place(position)} none={none} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Section title={say('pair.title')}>
      <Table fz="sm" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {both.map((position) => (
              <Table.Th key={position.id} scope="col">
                {nameOf(position, grounds)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {row(say('pair.before'), ({ before }) => before, say('pair.not-rated'))}
          {row(say('pair.limited'), ({ byState }) => byState[state].limited, say('pair.not-rated'))}
          {row(say('pair.open'), ({ byState }) => byState[state].open, say('pair.nothing-open'))}
        </Table.Tbody>
      </Table>
      <p className={classes.shared}>
        <strong>{say('pair.shared')}</strong>
        {shared.length === 0 ? ` ${say('pair.none-shared')}` : ''}
      </p>
      {shared.length > 0 && (
        <ul className={classes.list}>
          {shared.map((id) => (
            <li key={id}>{text(incidents.get(id)?.title, id)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
