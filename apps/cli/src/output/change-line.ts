import type { Change } from '@anshin/model';
import { type Colour, paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

const MARKS = { added: '+', removed: '-', changed: '~' } as const;
const COLOURS: Readonly<Record<Change['op'], Colour>> = { added: 'green', removed: 'red', changed: 'yellow' };

/** Longest value that a line repeats, in characters. ASSUMPTION: two of them and a path still make one readable line. */
const LONGEST_VALUE = 120;

/** One line a difference: `+` added, `-` removed, `~` changed; the path, and single values as YAML would write them on one line. */
export function changeLine(change: Change, mayColour: boolean): string {
  const path = plainLine(change.path.join('.'));
  return `${paint(`${MARKS[change.op]} ${path}`, COLOURS[change.op], mayColour)}${valuesOf(change)}\n`;
}

function valuesOf({ op, before, after }: Change): string {
  if (op === 'changed') return `: ${shown(before)} → ${shown(after)}`;
  const value = op === 'added' ? after : before;
  return typeof value === 'object' && value !== null ? '' : `: ${shown(value)}`;
}

function shown(value: unknown): string {
  const text = plainLine(JSON.stringify(value) ?? '');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
