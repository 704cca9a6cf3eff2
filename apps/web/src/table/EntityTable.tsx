import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import { useEdit, useLive } from '../live/use-live.ts';
import { useSelect, useSelectedPlace } from '../places/use-selection.ts';
import type { DataTableProps } from './column.ts';
import { DataTable } from './DataTable.tsx';

type Section = 'assets' | 'authorities' | 'channels' | 'components' | 'hazards' | 'incidents' | 'relations' | 'stakeholders' | 'zones';

interface EntityTableProps<Row> extends Omit<DataTableProps<Row>, 'id' | 'rowId' | 'chosen' | 'onChoose'> {
  /** The part of the document whose entries are the rows. */
  readonly section: Section;
  /** What takes entries away together with what hangs on them. */
  readonly remove: (document: AnshinDocument, ids: readonly string[]) => readonly LiveEdit[];
  readonly removeLabel: (count: number) => string;
}

const rowId = ({ id }: { readonly id: string }): string => id;

/** A table of one part of the document: a chosen row is what the inspector shows, and picked rows can be deleted. */
export function EntityTable<Row extends { readonly id: string }>({ section, remove, removeLabel, bulk = [], ...table }: EntityTableProps<Row>) {
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const place = useSelectedPlace();
  const run = (rows: readonly Row[]): void => {
    const { document } = live.current();
    if (document !== undefined) edit(...remove(document, rows.map(rowId)));
  };
  return (
    <DataTable<Row>
      {...table}
      id={section}
      rowId={rowId}
      chosen={place?.[0] === section ? place[1] : undefined}
      onChoose={({ id }) => select([section, id])}
      bulk={[...bulk, { id: 'delete', label: removeLabel, run }]}
    />
  );
}
