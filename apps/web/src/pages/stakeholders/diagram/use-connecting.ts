import { useCallback, useEffect, useState } from 'react';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { newId } from '../../../places/new-id.ts';
import { useSelect } from '../../../places/use-selection.ts';
import { likelyRelation } from '../relation-kind.ts';

/** Connecting two parties: begun at the one, by key or by dragging, finished at the other. */
export interface Connecting {
  /** Where it was begun; undefined while nobody is being connected. */
  readonly from: string | undefined;
  readonly begin: (id: string) => void;
  /** Makes the relation and selects it, so that its kind can be set right; where it began is left alone. */
  readonly finish: (id: string) => void;
  readonly cancel: () => void;
}

export function useConnecting(): Connecting {
  const stakeholders = useDocument((document) => document.stakeholders);
  const authorities = useDocument((document) => document.authorities);
  const relations = useDocument((document) => document.relations);
  const edit = useEdit();
  const select = useSelect();
  const [from, setFrom] = useState<string>();
  useEffect(() => {
    if (from === undefined) return undefined;
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setFrom(undefined);
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [from]);
  const finish = useCallback(
    (to: string) => {
      setFrom(undefined);
      if (from === undefined || from === to) return;
      const id = newId(`${from}-${to}`, relations, 'relation');
      const kind = likelyRelation({ stakeholders, authorities }, from, to);
      if (edit({ op: 'set', path: ['relations', id], value: { from, to, kind } })) select(['relations', id]);
    },
    [from, relations, stakeholders, authorities, edit, select],
  );
  return { from, begin: setFrom, finish, cancel: useCallback(() => setFrom(undefined), []) };
}
