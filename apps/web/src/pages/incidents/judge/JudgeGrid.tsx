import { type Consequence, type Dimension, DIMENSIONS, type Rank, rankOf } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { PartyTag } from '../../../parts/PartyTag.tsx';
import type { Party } from '../../../parts/use-parties.ts';
import { ratingEdits } from '../rating.ts';
import classes from './JudgeGrid.module.css';
import { LevelCell } from './LevelCell.tsx';
import { pressed, type Spot } from './picker-keys.ts';

interface JudgeGridProps {
  readonly id: string;
  readonly consequences: Readonly<Record<string, Consequence>> | undefined;
  readonly parties: readonly Party[];
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
}

/** The five dimensions of all parties of one incident: a digit rates, arrows move, the first line rates everybody. */
export function JudgeGrid({ id, consequences, parties, spot, onSpot }: JudgeGridProps) {
  const say = useWords('incidents');
  const text = useText();
  const edit = useEdit();
  const grid = useRef<HTMLDivElement>(null);
  useFocusOn(grid, spot);
  const rankAt = ({ line, column }: Spot): Rank | 0 => rankOfAll(line === 0 ? parties : parties.slice(line - 1, line), consequences, DIMENSIONS[column]);
  const rate = ({ line, column }: Spot, rank: Rank | 0): void => {
    const dimension = DIMENSIONS[column];
    const rated = line === 0 ? parties : parties.slice(line - 1, line);
    if (dimension !== undefined)
      edit(
        ...ratingEdits(
          id,
          consequences,
          rated.map((party) => party.id),
          dimension,
          rank,
        ),
      );
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const meant = pressed(event.key, spot, parties.length + 1, rankAt(spot));
    if (meant === undefined) return;
    event.preventDefault();
    if ('move' in meant) onSpot(meant.move);
    else rate(spot, meant.rate);
  };
  const lines = [undefined, ...parties];
  return (
    <>
      <div className={classes.frame}>
        <div ref={grid} role="grid" tabIndex={-1} aria-label={say('judge.grid')} className={classes.grid} onKeyDown={press}>
          <div role="row" className={classes.line}>
            <span role="columnheader">{say('judge.party')}</span>
            {DIMENSIONS.map((dimension) => (
              <span role="columnheader" key={dimension}>
                {text(term('dimension', dimension))}
              </span>
            ))}
          </div>
          {lines.map((party, line) => (
            <JudgeLine
              key={party?.id ?? ''}
              party={party}
              line={line}
              spot={spot}
              rankAt={(column) => rankAt({ line, column })}
              onFocus={(column) => (spot.line !== line || spot.column !== column) && onSpot({ line, column })}
              onRate={(column, rank) => rate({ line, column }, rank)}
            />
          ))}
        </div>
      </div>
      <p className={classes.keys}>{say('judge.keys')}</p>
    </>
  );
}

/** Puts the focus where the spot goes. On the first one the dialog itself puts it, so that it can give the focus back to where it was; it is only shown. */
function useFocusOn(grid: RefObject<HTMLDivElement | null>, spot: Spot): void {
  const shown = useRef<Spot>(undefined);
  useLayoutEffect(() => {
    if (shown.current === spot) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-spot="${spot.line}:${spot.column}"]`);
    if (shown.current === undefined) cell?.scrollIntoView({ block: 'nearest' });
    else cell?.focus();
    shown.current = spot;
  }, [grid, spot]);
}

interface JudgeLineProps {
  /** undefined for everybody. */
  readonly party: Party | undefined;
  readonly line: number;
  readonly spot: Spot;
  readonly rankAt: (column: number) => Rank | 0;
  readonly onFocus: (column: number) => void;
  readonly onRate: (column: number, rank: Rank | 0) => void;
}

function JudgeLine({ party, line, spot, rankAt, onFocus, onRate }: JudgeLineProps) {
  const say = useWords('incidents');
  const text = useText();
  const name = party === undefined ? say('judge.all') : text(party.name);
  return (
    <div role="row" className={classes.line} data-all={party === undefined || undefined} data-active={spot.line === line || undefined}>
      <span role="rowheader" className={classes.party}>
        {party === undefined ? name : <PartyTag party={party} withName />}
      </span>
      {DIMENSIONS.map((dimension, column) => (
        <LevelCell
          key={dimension}
          dimension={dimension}
          party={name}
          rank={rankAt(column)}
          spot={`${line}:${column}`}
          isActive={spot.line === line && spot.column === column}
          onFocus={() => onFocus(column)}
          onRate={(rank) => onRate(column, rank)}
        />
      ))}
    </div>
  );
}

/** The rank that all of them have; 0 where it is open or differs. */
function rankOfAll(parties: readonly Party[], consequences: JudgeGridProps['consequences'], dimension: Dimension | undefined): Rank | 0 {
  const ranks = parties.map(({ id }) => {
    const level = dimension === undefined ? undefined : consequences?.[id]?.[dimension];
    return level === undefined ? 0 : rankOf(level);
  });
  const [first = 0] = ranks;
  return ranks.every((rank) => rank === first) ? first : 0;
}
