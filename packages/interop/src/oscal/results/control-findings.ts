import { counts } from '@anshin/engine';
import { MeasureStatus } from '@anshin/model';
import { statementId } from '../catalog/control.ts';
import { frameworksOf } from '../catalog/framework-catalog.ts';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { type ControlItem, controlItemsOf } from './control-items.ts';
import { observationUuid } from './observations.ts';
import { riskUuid, threatIdsOf } from './risks.ts';

/** A finding for each control that was looked at: whether what is in force answers it, by what, and which open risks it bears on. */
export function controlFindings(scribe: Scribe): unknown[] {
  const openThreats = scribe.assessment.incidents.filter(({ open }) => open).map((incident) => ({ id: incident.id, threats: new Set(threatIdsOf(incident)) }));
  return frameworksOf(scribe).flatMap((framework) => controlItemsOf(scribe, framework).reviewed.map((item) => findingOf(scribe, item, openThreats)));
}

type OpenThreats = readonly { readonly id: string; readonly threats: ReadonlySet<string> }[];

function findingOf(scribe: Scribe, item: ControlItem, openThreats: OpenThreats): unknown {
  const { assessment, uuid, line, say, nameOf, language } = scribe;
  const isSatisfied = isInForce(scribe, item);
  const addresses = assessment.requirements.find(({ id }) => id === item.id)?.addresses ?? [];
  const risks = isSatisfied ? [] : openThreats.filter(({ threats }) => addresses.some((threat) => threats.has(threat)));
  const measures = item.by.map((id) => nameOf('measures', id)).join(language === 'ja' ? '、' : ', ');
  return {
    uuid: uuid('findings', item.id),
    title: line(item.title),
    description: say(`finding.${item.state}`, { measures: measures === '' ? '–' : measures }),
    props: propsOf({ state: item.state, measure: item.by }),
    target: {
      type: 'statement-id',
      'target-id': statementId(item.id),
      status: {
        state: isSatisfied ? 'satisfied' : 'not-satisfied',
        reason: item.state === 'verified' ? 'pass' : 'other',
        remarks: item.note === undefined ? undefined : scribe.prose(item.note),
      },
      'implementation-status': IMPLEMENTATION[item.state] === undefined ? undefined : { state: IMPLEMENTATION[item.state] },
    },
    'related-observations': evidenceOf(scribe, item).map((id) => ({ 'observation-uuid': observationUuid(scribe, id) })),
    'related-risks': risks.map(({ id }) => ({ 'risk-uuid': riskUuid(scribe, id) })),
  };
}

/** OSCAL's word for how far a control is; an open one has none. */
const IMPLEMENTATION: { readonly [S in ControlItem['state']]?: string } = {
  planned: 'planned',
  agreed: 'planned',
  implemented: 'implemented',
  verified: 'implemented',
  metElsewhere: 'alternative',
};

/** `satisfied` says only that what is stated as far as the chosen state "in force" answers the control. */
function isInForce({ assessment }: Scribe, { state }: ControlItem): boolean {
  const status = MeasureStatus.safeParse(state);
  return status.success ? counts(status.data, assessment.inForce) : state === 'metElsewhere';
}

function evidenceOf({ document, assessment }: Scribe, item: ControlItem): string[] {
  const cited = assessment.measures.filter(({ id }) => item.by.includes(id)).flatMap(({ evidence }) => evidence);
  return [...new Set(cited)].filter((id) => Object.hasOwn(document.evidence ?? {}, id)).sort();
}
