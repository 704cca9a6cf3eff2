/** What is known of a column before its width is decided, in points. */
export interface ColumnDemand {
  /** Width of the widest piece that should not be broken. */
  readonly least: number;
  /** Width of the longest content on one line. */
  readonly natural: number;
  /** Mean of the widths of contents, long ones counting more. */
  readonly usual: number;
  readonly hint: 'narrow' | 'wide' | number | undefined;
}

/** Shares of the whole that columns are granted before others grow. ASSUMPTION: chosen by eye. */
const GRANTED = { wide: 0.3, other: 0.1, narrow: 0.2 } as const;
/** How much more a wide column takes than its content alone would. ASSUMPTION: chosen by eye. */
const WIDE = 1.7;

/**
 * Widths of columns that fill `width` together. Every column gets the room of its widest piece first; then those that hold text what
 * makes them readable and those with a share their share, narrow ones what they need, and the rest goes to the others by how much they hold.
 */
export function columnWidths(demands: readonly ColumnDemand[], width: number): number[] {
  const widths = demands.map((demand) => demand.least);
  const sum = (): number => widths.reduce((all, own) => all + own, 0);
  const shares = demands.reduce((all, demand) => all + (typeof demand.hint === 'number' ? demand.hint : 0), 0);
  const granted = (demand: ColumnDemand): number => {
    if (typeof demand.hint === 'number') return (width * demand.hint) / Math.max(100, shares);
    return demand.hint === 'narrow' ? 0 : Math.min(demand.natural, width * (demand.hint === 'wide' ? GRANTED.wide : GRANTED.other));
  };
  grow(widths, demands.map(granted), width);
  grow(
    widths,
    demands.map((demand) => (demand.hint === 'narrow' ? Math.min(demand.natural, width * GRANTED.narrow) : 0)),
    width,
  );
  const weights = demands.map((demand) => (demand.hint === undefined ? demand.usual : demand.hint === 'wide' ? demand.usual * WIDE : 0));
  grow(widths, fill(widths, demands, weights, width), width);
  const rest = width - sum();
  const taking = weights.some((weight) => weight > 0) ? weights : widths.map((own, index) => (demands[index]?.hint === 'narrow' ? 0 : own));
  const all = taking.reduce((a, b) => a + b, 0);
  return widths.map((own, index) => own + (all === 0 ? rest / widths.length : (rest * (taking[index] ?? 0)) / all));
}

/** Demands whose widest pieces fit side by side: where they do not, the broadest columns have to break theirs. */
export function fitting(demands: readonly ColumnDemand[], width: number): ColumnDemand[] {
  let most = Number.POSITIVE_INFINITY;
  for (let left = width, open = demands.length, rest = [...demands].sort((a, b) => a.least - b.least); open > 0; open--) {
    const [smallest] = rest;
    if (smallest === undefined) break;
    if (smallest.least > left / open) {
      most = left / open;
      break;
    }
    left -= smallest.least;
    rest = rest.slice(1);
  }
  return demands.map((demand) => ({ ...demand, least: Math.min(demand.least, most) }));
}

/** Raises widths towards aims, all by the same share where there is not room for everything. */
function grow(widths: number[], aims: readonly number[], width: number): void {
  const room = width - widths.reduce((all, own) => all + own, 0);
  const wanted = aims.map((aim, index) => Math.max(0, aim - (widths[index] ?? 0)));
  const all = wanted.reduce((a, b) => a + b, 0);
  if (all <= 0) return;
  const share = Math.min(1, room / all);
  for (const [index, more] of wanted.entries()) widths[index] = (widths[index] ?? 0) + more * share;
}

/** The widths by weight of those columns that share what is left, none above its natural width. */
function fill(widths: readonly number[], demands: readonly ColumnDemand[], weights: readonly number[], width: number): number[] {
  const aims = [...widths];
  let open = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
  let room = width - widths.reduce((all, own, index) => all + ((weights[index] ?? 0) > 0 ? 0 : own), 0);
  while (open.length > 0) {
    const all = open.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
    const aim = (index: number): number => (room * (weights[index] ?? 0)) / all;
    const full = open.filter((index) => aim(index) >= (demands[index]?.natural ?? 0));
    if (full.length === 0) {
      for (const index of open) aims[index] = Math.max(aims[index] ?? 0, aim(index));
      break;
    }
    for (const index of full) {
      aims[index] = Math.max(aims[index] ?? 0, demands[index]?.natural ?? 0);
      room -= aims[index] ?? 0;
    }
    open = open.filter((index) => !full.includes(index));
  }
  return aims;
}

/** Height that a column's content would have in one row, by the column's width. */
export type HeightGuess = (width: number) => number;

/** How far a border between columns is moved at once, as a share of the whole, and how often. */
const STEP = 0.015;
const MOVES = 40;

/**
 * Moves borders between columns as long as the table becomes shorter: room goes from columns that leave it empty to those that make rows tall. `rows` holds a
 * guess for every column of some rows; no column becomes narrower than its widest piece.
 */
export function balanced(widths: readonly number[], demands: readonly ColumnDemand[], rows: readonly (readonly HeightGuess[])[]): number[] {
  const set = [...widths];
  const step = set.reduce((sum, own) => sum + own, 0) * STEP;
  const guess = (by: number): number[][] => rows.map((row) => row.map((height, column) => height((set[column] ?? 0) + by)));
  for (let move = 0; move < MOVES; move++) {
    const [now, more, less] = [guess(0), guess(step), guess(-step)];
    let best = { cost: cost(now, now, now, -1, -1) - 0.5, from: -1, to: -1 };
    for (const from of set.keys()) {
      if ((set[from] ?? 0) - step < (demands[from]?.least ?? 0)) continue;
      for (const to of set.keys()) {
        if (to === from) continue;
        const own = cost(now, more, less, from, to);
        if (own < best.cost) best = { cost: own, from, to };
      }
    }
    if (best.from < 0) break;
    set[best.from] = (set[best.from] ?? 0) - step;
    set[best.to] = (set[best.to] ?? 0) + step;
  }
  return set;
}

/** Sum of the rows' heights when one column gives a step to another. */
function cost(
  now: readonly (readonly number[])[],
  more: readonly (readonly number[])[],
  less: readonly (readonly number[])[],
  from: number,
  to: number,
): number {
  let sum = 0;
  for (const [index, row] of now.entries()) {
    let most = 0;
    for (let column = 0; column < row.length; column++) {
      const height = (column === from ? less[index]?.[column] : column === to ? more[index]?.[column] : row[column]) ?? 0;
      if (height > most) most = height;
    }
    sum += most;
  }
  return sum;
}
