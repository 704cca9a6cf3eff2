import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, Evidence } from '@anshin/model';
import { newId } from '../../places/new-id.ts';

/** The edits that make evidence and let a measure refer to it. */
export function editsToAddEvidence(document: Pick<AnshinDocument, 'evidence'>, measure: string, title: string, kind: Evidence['kind']): LiveEdit[] {
  const id = newId(title, document.evidence, 'evidence');
  return [
    { op: 'set', path: ['evidence', id], value: { kind, title } },
    { op: 'insert', path: ['measures', measure, 'evidence', '-'], value: id },
  ];
}

/** The edits that take evidence away with the references of measures to it. */
export function editsToDeleteEvidence(document: Pick<AnshinDocument, 'measures'>, id: string): LiveEdit[] {
  const references = Object.entries(document.measures ?? {})
    .filter(([, { evidence }]) => evidence?.includes(id) === true)
    .map(([measure]): LiveEdit => ({ op: 'remove', path: ['measures', measure, 'evidence'], value: id }));
  return [...references, { op: 'unset', path: ['evidence', id] }];
}
