/** A cell of a grid by its row and column, from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid of this size; undefined where it leads nowhere. With Ctrl, Home and End go to the corners. */
export function moved(from: GridCell, key: string, size: { readonly rows: number; readonly columns: number }, isWide = false): GridCell | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowRight':
      return { ...from, column: Math.min(from.column + 1, last.column) };
    case 'ArrowLeft':
      return { ...from, column: Math.max(from.column - 1, 0) };
    case 'ArrowDown':
      return { ...from, row: Math.min(from.row + 1, last.row) };
    case 'ArrowUp':
      return { ...from, row: Math.max(from.row - 1, 0) };
    case 'PageDown':
      return { ...from, row: Math.min(from.row + 10, last.row) };
    case 'PageUp':
      return { ...from, row: Math.max(from.row - 10, 0) };
    case 'Home':
      return { row: isWide ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isWide ? last.row : from.row, column: last.column };
    default:
      return undefined;
  }
}
