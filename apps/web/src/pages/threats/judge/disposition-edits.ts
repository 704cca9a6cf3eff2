import type { LiveEdit } from '@anshin/collab';
import type { ThreatResult } from '@anshin/engine';
import type { AnshinDocument, ThreatDisposition } from '@anshin/model';

type Judged = Pick<ThreatResult, 'id' | 'origin'>;

/**
 * The edits that record a judgement on derived threats by their stable ids, so that it outlives a threat that goes and comes back. Vectors that somebody
 * set for a threat stay. A stated threat is a judgement itself and takes none.
 */
export function editsToJudge(
  document: Pick<AnshinDocument, 'threatDispositions'>,
  threats: readonly Judged[],
  judgement: Pick<ThreatDisposition, 'state' | 'because'>,
  today: string,
): LiveEdit[] {
  return threats
    .filter(({ origin }) => origin === 'rule')
    .map(({ id }) => {
      const vectors = document.threatDispositions?.[id]?.vectors;
      return { op: 'set', path: ['threatDispositions', id], value: { ...judgement, on: today, ...(vectors === undefined ? {} : { vectors }) } };
    });
}

/** The edits that take judgements back. A judgement that carries vectors cannot go without them, so it becomes "adopted". */
export function editsToReopen(document: Pick<AnshinDocument, 'threatDispositions'>, threats: readonly Judged[]): LiveEdit[] {
  return threats.flatMap(({ id }): LiveEdit[] => {
    const known = document.threatDispositions?.[id];
    if (known === undefined) return [];
    if (known.vectors === undefined) return [{ op: 'unset', path: ['threatDispositions', id] }];
    return [{ op: 'set', path: ['threatDispositions', id], value: { state: 'adopted', vectors: known.vectors } }];
  });
}

/** The edits that take a stated threat away, with what refers to it. */
export function editsToDeleteStated(document: Pick<AnshinDocument, 'measures' | 'decisions'>, id: string): LiveEdit[] {
  const measures = Object.entries(document.measures ?? {})
    .filter(([, measure]) => measure.treats?.some((reference) => 'threat' in reference && reference.threat === id) === true)
    .map(([measure]): LiveEdit => ({ op: 'remove', path: ['measures', measure, 'treats'], value: { threat: id } }));
  const decisions = Object.entries(document.decisions ?? {})
    .filter(([, { about }]) => 'threat' in about && about.threat === id)
    .map(([decision]): LiveEdit => ({ op: 'unset', path: ['decisions', decision] }));
  return [...measures, ...decisions, { op: 'unset', path: ['threats', id] }];
}
