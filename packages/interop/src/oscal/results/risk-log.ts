import { referenceParts } from '@anshin/model';
import { instantOf, NO_INSTANT } from '../base/instant.ts';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';

/** The ids of the decisions about one incident. */
export function decisionsAbout({ document }: Scribe, incident: string): string[] {
  return Object.entries(document.decisions ?? {}).flatMap(([id, { about }]) => {
    const { type, target } = referenceParts(about);
    return type === 'incident' && target === incident ? [id] : [];
  });
}

/** Decisions about an incident as entries of its log. None of them changes the status of the risk: that would read as an approval. */
export function riskLogOf(scribe: Scribe, incident: string): unknown {
  const { document, assessment, uuid, say, prose, isParty } = scribe;
  const entries = decisionsAbout(scribe, incident).flatMap((id) => {
    const decision = document.decisions?.[id];
    if (decision === undefined) return [];
    const on = instantOf(decision.on);
    return [
      {
        uuid: uuid('risk-log', id),
        title: say(`decision.${decision.treatment}`),
        description: prose(decision.because),
        start: on ?? instantOf(assessment.now) ?? NO_INSTANT,
        props: propsOf({ decision: id, treatment: decision.treatment, until: decision.until, by: decision.by }),
        'logged-by': isParty(decision.by) ? [{ 'party-uuid': uuid('stakeholders', decision.by) }] : [],
        remarks: on === undefined ? say('decision.no-date') : undefined,
      },
    ];
  });
  return entries.length === 0 ? undefined : { entries };
}
