import type { Evidence } from '@anshin/model';
import { instantOf, NO_INSTANT } from '../base/instant.ts';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { subjectsOf } from '../base/system-components.ts';

/** How OSCAL names the way in which a kind of evidence was gained. */
const METHODS: Readonly<Record<Evidence['kind'], 'EXAMINE' | 'TEST'>> = {
  test: 'TEST',
  drill: 'TEST',
  review: 'EXAMINE',
  inspection: 'EXAMINE',
  certificate: 'EXAMINE',
  log: 'EXAMINE',
  document: 'EXAMINE',
};

/** The UUID of the observation that stands for a piece of evidence. */
export function observationUuid(scribe: Scribe, evidence: string): string {
  return scribe.uuid('observations', evidence);
}

/** Every piece of evidence as an observation of the components on which its measures are. */
export function observationsOf(scribe: Scribe): unknown[] {
  const { document, assessment, say, isParty, uuid } = scribe;
  return Object.entries(document.evidence ?? {}).map(([id, evidence]) => {
    const measures = assessment.measures.filter((measure) => measure.evidence.includes(id));
    const on = [...new Set(measures.flatMap((measure) => measure.on))].sort();
    const collected = instantOf(evidence.on);
    return {
      uuid: observationUuid(scribe, id),
      title: scribe.line(evidence.title),
      description: say('observation.description', { title: evidence.title }),
      props: propsOf({ id, kind: evidence.kind, measure: measures.map((measure) => measure.id) }),
      methods: [METHODS[evidence.kind]],
      origins: isParty(evidence.by) ? [{ actors: [{ type: 'party', 'actor-uuid': uuid('stakeholders', evidence.by) }] }] : [],
      subjects: subjectsOf(scribe, on),
      'relevant-evidence': [relevantEvidence(scribe, evidence)],
      collected: collected ?? instantOf(assessment.now) ?? NO_INSTANT,
      remarks: collected === undefined ? say('observation.no-date') : undefined,
    };
  });
}

/** Only addresses that a reader may follow without harm become a link; any other place is a property. */
function relevantEvidence({ line }: Scribe, { title, uri, sha256 }: Evidence): unknown {
  const href = uri !== undefined && /^(https?:\/\/|urn:)[!#$%&'()*+,./0-9:;=?@A-Z_a-z~[\]-]+$/.test(uri) ? uri : undefined;
  return { href, description: line(title), props: propsOf({ sha256, location: href === undefined ? uri : undefined }) };
}
