import { Table } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { IN_FORCE } from '../../risk-map/in-force.ts';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import classes from './PositionPanel.module.css';

/** What is left at each state of measures: the tool's estimate, said to be one. */
export function AfterMeasures({ position }: { readonly position: PositionResult }) {
  const say = useWords('map');
  const sayMap = useWords('riskMap');
  const text = useText();
  if (position.before === null) return null;
  return (
    <section>
      <h3>{say('panel.after')}</h3>
      <Table fz="xs" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('panel.state')}</Table.Th>
            <Table.Th scope="col">{say('panel.limited')}</Table.Th>
            <Table.Th scope="col">{say('panel.open')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {IN_FORCE.map((state) => (
            <Table.Tr key={state}>
              <Table.Th scope="row" fw={400}>
                {text(term('measureStatus', state))}
              </Table.Th>
              <Table.Td>
                <PlaceWords place={position.byState[state].limited} none={say('pair.not-rated')} />
              </Table.Td>
              <Table.Td>
                <PlaceWords place={position.byState[state].open} none={say('pair.nothing-open')} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className={classes.muted}>{sayMap('estimate')}</p>
    </section>
  );
}
