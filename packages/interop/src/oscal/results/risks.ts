import { counts, type IncidentResult, type MeasureResult } from '@anshin/engine';
import { type Cause, textIn } from '@anshin/model';
import { type Prop, propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { ANSHIN_NAMESPACE } from '../base/tables.ts';
import { subjectsOf } from '../base/system-components.ts';
import { characterizationsOf } from './characterizations.ts';
import { observationUuid } from './observations.ts';
import { riskLogOf } from './risk-log.ts';

/** The UUID of the risk that stands for an incident. */
export function riskUuid(scribe: Scribe, incident: string): string {
  return scribe.uuid('risks', incident);
}

/** Incidents that still have an open cause in the state "in force", as open risks. A decision to live with one leaves it open. */
export function risksOf(scribe: Scribe): unknown[] {
  return scribe.assessment.incidents.filter(({ open }) => open).map((incident) => riskOf(scribe, incident));
}

function riskOf(scribe: Scribe, incident: IncidentResult): unknown {
  const { document, assessment, line, prose, say, nameOf } = scribe;
  const entity = document.incidents?.[incident.id];
  const measures = assessment.measures.filter(({ treatsIncidents }) => treatsIncidents.includes(incident.id));
  const inForce = measures.filter(({ status }) => counts(status, assessment.inForce));
  const evidence = [...new Set(measures.flatMap((measure) => measure.evidence))].filter((id) => Object.hasOwn(document.evidence ?? {}, id)).sort();
  const parties = incident.stakeholders.map((id) => nameOf('stakeholders', id)).join(scribe.language === 'ja' ? '、' : ', ');
  return {
    uuid: riskUuid(scribe, incident.id),
    title: line(incident.title),
    description: prose(entity?.description, line(incident.title)),
    statement: parties === '' ? say('risk.no-party', { title: incident.title }) : say('risk.statement', { title: incident.title, parties }),
    props: [
      ...propsOf({ id: incident.id, inferred: entity?.inferred, usage: entity?.usages, hazard: entity?.hazards, asset: entity?.assets }),
      ...(entity?.causes ?? []).flatMap((cause) => causeProps(scribe, cause)),
    ],
    status: 'open',
    'threat-ids': threatIdsOf(incident).map((id) => ({ system: ANSHIN_NAMESPACE, id: `urn:anshin:threat:${encodeURIComponent(id)}` })),
    characterizations: characterizationsOf(scribe, incident, threatIdsOf(incident)),
    'mitigating-factors': inForce.map((measure) => mitigatingFactor(scribe, incident.id, measure)),
    remediations: [
      ...measures.filter((measure) => !inForce.includes(measure)).map((measure) => plannedResponse(scribe, incident.id, measure)),
      ...recommendations(scribe, incident),
    ],
    'risk-log': riskLogOf(scribe, incident.id),
    'related-observations': evidence.map((id) => ({ 'observation-uuid': observationUuid(scribe, id) })),
  };
}

/** The threats behind the causes that are still open, each once, in the order of their ids. */
export function threatIdsOf({ causes }: IncidentResult): string[] {
  return [...new Set(causes.filter(({ open }) => Object.values(open).some(Boolean)).flatMap(({ threats }) => threats))].sort();
}

/** `tampering @ edge: title`, with the id of the cause as the class of the property. */
function causeProps({ language }: Scribe, { id, class: threatClass, at, title, inferred }: Cause): Prop[] {
  const place = at === undefined ? '' : ` @ ${at}`;
  const said = title === undefined ? '' : `: ${textIn(title, language)}`;
  const cause = `${threatClass}${place}${said}${inferred === true ? ' (inferred)' : ''}`;
  return propsOf({ cause }).map((prop) => (id === undefined ? prop : { ...prop, class: id }));
}

function mitigatingFactor(scribe: Scribe, incident: string, measure: MeasureResult): unknown {
  return {
    uuid: scribe.uuid('mitigating-factors', incident, measure.id),
    description: measureProse(scribe, measure),
    props: measureProps(measure),
    subjects: subjectsOf(scribe, measure.on),
  };
}

function plannedResponse(scribe: Scribe, incident: string, measure: MeasureResult): unknown {
  const { uuid, line, isParty } = scribe;
  return {
    uuid: uuid('remediations', incident, measure.id),
    lifecycle: 'planned',
    title: line(measure.title),
    description: measureProse(scribe, measure),
    props: [...measureProps(measure), ...propsOf({ due: scribe.document.measures?.[measure.id]?.due })],
    origins: isParty(measure.performs) ? [{ actors: [{ type: 'party', 'actor-uuid': uuid('stakeholders', measure.performs), 'role-id': 'performs' }] }] : [],
  };
}

function measureProse({ prose, line }: Scribe, measure: MeasureResult): string {
  const title = line(measure.title);
  return measure.description === undefined ? title : `${title}\n\n${prose(measure.description)}`;
}

function measureProps({ id, status, performs, meets, functions, on }: MeasureResult): Prop[] {
  return propsOf({ measure: id, status, performs, meets, function: functions.map(String), on });
}

/** Requirements that would answer a cause of the incident, as drafted from the positions of the parties. */
function recommendations({ assessment, uuid, line, say }: Scribe, { id }: IncidentResult): unknown[] {
  const proposed = assessment.policies.flatMap((policy) => (policy.incidents.includes(id) ? policy.proposed : []));
  const answering = new Set(proposed.filter(({ causes }) => causes.some((cause) => cause.startsWith(`${id}/`))).map(({ requirement }) => requirement));
  const open = assessment.requirements.filter((requirement) => answering.has(requirement.id) && requirement.status === 'open');
  return open.map((requirement) => ({
    uuid: uuid('remediations', id, requirement.id),
    lifecycle: 'recommendation',
    title: line(requirement.title),
    description: say('risk.recommendation', { title: requirement.title }),
    props: propsOf({ meets: requirement.id }),
  }));
}
