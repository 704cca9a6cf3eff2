/** Below this length a part is sorted outright. */
const SHORT = 600;

/** Rearranges `values` so that each rank (0-based, ascending) holds what it would hold if all were sorted, with smaller values before it and greater ones after; linear in the length for few ranks. */
export function selectRanks(values: Float64Array, ranks: readonly number[]): void {
  selectWithin(values, 0, values.length - 1, ranks, 0, ranks.length, 2 * Math.ceil(Math.log2(values.length + 1)));
}

function selectWithin(values: Float64Array, from: number, to: number, ranks: readonly number[], firstRank: number, endRank: number, patience: number): void {
  if (firstRank >= endRank || from >= to) return;
  if (to - from < SHORT || patience === 0) {
    values.subarray(from, to + 1).sort();
    return;
  }
  const [left, right] = partition(values, from, to);
  let split = firstRank;
  while (split < endRank && (ranks[split] as number) <= left) split++;
  let after = split;
  while (after < endRank && (ranks[after] as number) < right) after++;
  selectWithin(values, from, left, ranks, firstRank, split, patience - 1);
  selectWithin(values, right, to, ranks, after, endRank, patience - 1);
}

/** Hoare's partition about a median of nine: [last of the lower part, first of the upper part]; what lies between equals the pivot. */
function partition(values: Float64Array, from: number, to: number): [number, number] {
  const pivot = medianOfNine(values, from, to);
  let i = from;
  let j = to;
  while (i <= j) {
    while ((values[i] as number) < pivot) i++;
    while ((values[j] as number) > pivot) j--;
    if (i > j) break;
    const held = values[i] as number;
    values[i] = values[j] as number;
    values[j] = held;
    i++;
    j--;
  }
  return [j, i];
}

function medianOfNine(values: Float64Array, from: number, to: number): number {
  const step = Math.floor((to - from) / 8);
  const sample = new Float64Array(9);
  for (let i = 0; i < 9; i++) sample[i] = values[from + i * step] as number;
  return sample.sort()[4] as number;
}
