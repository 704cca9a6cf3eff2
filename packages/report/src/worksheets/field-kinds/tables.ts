import type { NameKind } from '../../view/report-view.ts';
import type { ResultTermList, TermList } from '../../terms/term.ts';

/** How the values of a field are set: as text, as the name of something, as a word of a closed list, or in a way of their own. */
export type FieldKind =
  | 'text'
  | 'code'
  | 'level'
  | 'flag'
  | 'kind'
  | 'threatClass'
  | 'requirement'
  | 'reference'
  | 'because'
  | 'criteria'
  | 'score'
  | 'path'
  | 'partyElements'
  | 'incident'
  | 'party'
  | 'inside'
  | 'obligation'
  | 'state'
  | 'yen'
  | 'number'
  | { readonly name: NameKind }
  | { readonly term: TermList }
  | { readonly result: ResultTermList };

const element: FieldKind = { name: 'element' };
const usage: FieldKind = { name: 'usage' };

/** Fields whose values are not plain text, by the path that the catalog gives. A field that is missing here is set as text. */
export const FIELD_KINDS: Readonly<Record<string, FieldKind>> = {
  'applyingParties.*': 'party',
  coordinator: 'party',
  'scope.baseline.credits.*': { term: 'credit' },
  'scope.baseline.excludes.*': { term: 'credit' },
  'stakeholders.*.$id': 'code',
  'stakeholders.*.role': { term: 'role' },
  'stakeholders.*.partOf': 'party',
  'relations.*.from': 'party',
  'relations.*.to': 'party',
  'relations.*.kind': { term: 'relation' },
  'components.*.$id': 'code',
  'components.*.kind': 'kind',
  'components.*.zone': { name: 'zone' },
  'components.*.layer': { term: 'layer' },
  'components.*.owner': 'party',
  'components.*.accountable': 'party',
  'components.*.operator': 'party',
  'components.*.interfaces.*': { term: 'medium' },
  'assets.*.kind': { term: 'asset' },
  'assets.*.heldBy.*': element,
  'zones.*.kind': { term: 'zone' },
  'channels.*.$id': 'code',
  'channels.*.between.*': element,
  'channels.*.medium': { term: 'medium' },
  'channels.*.protection.encrypted': 'flag',
  'channels.*.protection.authenticated': 'flag',
  'channels.*.protection.integrity': 'flag',
  'flows.*.steps.*.from': element,
  'flows.*.steps.*.to': element,
  'flows.*.steps.*.via.*': element,
  'flows.*.steps.*.after.*': 'code',
  'flows.*.steps.*.carries.*': { name: 'asset' },
  'responsibilityBoundary.agreed.*': 'partyElements',
  'target.default.recoveryDifficulty': 'level',
  'target.default.economicImpact': 'level',
  'target.stakeholders.*.recoveryDifficulty': 'level',
  'target.stakeholders.*.economicImpact': 'level',
  'criteria.privacy': 'criteria',
  'criteria.safety': 'criteria',
  'criteria.trust': 'criteria',
  'criteria.direct': 'criteria',
  'criteria.indirect': 'criteria',
  'incidents.*.$id': 'code',
  'incidents.*.causes.*.at': element,
  'incidents.*.causes.*.class': 'threatClass',
  'incidents.*.consequences.*.$id': 'party',
  'incidents.*.consequences.*.privacy': 'level',
  'incidents.*.consequences.*.safety': 'level',
  'incidents.*.consequences.*.trust': 'level',
  'incidents.*.consequences.*.direct': 'level',
  'incidents.*.consequences.*.indirect': 'level',
  'incidents.*.hazards.*': { name: 'hazard' },
  'incidents.*.usages.*': usage,
  'overrides.*.value': 'level',
  'assessment:positions.*.stakeholder': 'party',
  'assessment:positions.*.before.recoveryDifficulty': 'level',
  'assessment:positions.*.before.economicImpact': 'level',
  'assessment:positions.*.withinTarget.before': 'inside',
  'assessment:positions.*.drivers.*': 'incident',
  'policies.*.for.*': 'party',
  'policies.*.requirements.*': 'requirement',
  'assessment:threats.*.at': element,
  'assessment:threats.*.class': 'threatClass',
  'assessment:threats.*.because': 'because',
  'assessment:threats.*.origin': { result: 'origin' },
  'assessment:threats.*.scores.*.score': 'score',
  'assessment:incidents.*.id': 'incident',
  'assessment:incidents.*.paths.*': 'path',
  'threatDispositions.*.state': { term: 'disposition' },
  'assessment:requirements.*.viewpoint': 'number',
  'assessment:requirements.*.implementedIn': { term: 'implementedIn' },
  'assessment:requirements.*.addresses.*': { name: 'threat' },
  'assessment:requirements.*.id': 'requirement',
  'assessment:requirements.*.responsible.*': 'party',
  'assessment:requirements.*.status': 'state',
  'requirementStates.*.state': 'state',
  'measures.*.$id': 'code',
  'measures.*.meets.*': 'requirement',
  'measures.*.implementedIn': { term: 'implementedIn' },
  'measures.*.performs': 'party',
  'measures.*.accountable': 'party',
  'measures.*.asked.*': 'party',
  'measures.*.on.*': element,
  'measures.*.treats.*': 'reference',
  'measures.*.highImpact': 'flag',
  'measures.*.status': 'state',
  'measures.*.cost.effort': 'number',
  'measures.*.cost.currency': 'yen',
  'measures.*.due': 'number',
  'decisions.*.until': 'number',
  'flows.*.steps.*.label': 'number',
  'decisions.*.about': 'reference',
  'decisions.*.treatment': { term: 'treatment' },
  'decisions.*.by': 'party',
  'obligations.*.state': 'obligation',
};
