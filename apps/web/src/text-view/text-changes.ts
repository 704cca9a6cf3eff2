/** A stretch of a text that is replaced. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Beyond this many pairs of lines the middle is replaced as one. ASSUMPTION: 4 million take some tens of milliseconds. */
const MOST_PAIRS = 4_000_000;

/** The changes, line by line, that lead from one text to another: what both have keeps its place, and so does a cursor in it. */
export function textChanges(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const [oldMiddle, newMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const from = old.slice(0, start).join('').length;
  if (oldMiddle.length * newMiddle.length > MOST_PAIRS) return [{ from, to: from + oldMiddle.join('').length, insert: newMiddle.join('') }];
  return aligned(oldMiddle, newMiddle, from);
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Replaces what lies between the lines of a longest common subsequence. */
function aligned(old: readonly string[], now: readonly string[], offset: number): TextChange[] {
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      longest[row * width + column] = old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const changes: TextChange[] = [];
  let [row, column, position] = [0, 0, offset];
  while (row < old.length || column < now.length) {
    const from = position;
    let insert = '';
    while ((row < old.length || column < now.length) && old[row] !== now[column]) {
      if (column >= now.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
        position += old[row]?.length ?? 0;
        row += 1;
      } else {
        insert += now[column];
        column += 1;
      }
    }
    if (position > from || insert !== '') changes.push({ from, to: position, insert });
    while (row < old.length && column < now.length && old[row] === now[column]) {
      position += old[row]?.length ?? 0;
      row += 1;
      column += 1;
    }
  }
  return changes;
}
