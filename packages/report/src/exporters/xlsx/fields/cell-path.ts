import { valueAt } from '../../../worksheets/field-path.ts';

/** The place in the document of one cell: the path of a column with its `*` filled in by the keys of the row; a `*` at the end stands for the whole list. */
export function cellPath(field: string, keys: readonly string[]): string[] {
  const path: string[] = [];
  let next = 0;
  const segments = field.split('.');
  for (const [index, segment] of segments.entries()) {
    if (segment === '$id') return path;
    if (segment !== '*') path.push(segment);
    else if (next < keys.length) path.push(keys[next++] ?? '');
    else if (index === segments.length - 1) return path;
  }
  return path;
}

/** The value of the document in one cell; the key itself where the column is `$id`. */
export function cellSource(document: unknown, field: string, keys: readonly string[]): unknown {
  const path = cellPath(field, keys);
  return field.endsWith('.$id') ? path.at(-1) : valueAt(document, path);
}
