import type { AskCode } from '../codes.ts';

/** The frameworks of the document format. */
export type FrameworkName = 'iot-ssf' | 'ccds-smart-home' | 'ipa-reliability';

/** One sort of thing that is asked for: the step it belongs to, who asks, and how long one takes. */
export interface AskKind {
  readonly step: number;
  readonly frameworks: readonly FrameworkName[];
  readonly minutes: number;
}

const ALL = ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'] as const;
const SSF = ['iot-ssf'] as const;
const CCDS = ['ccds-smart-home'] as const;
const IPA = ['ipa-reliability'] as const;
const SSF_CCDS = ['iot-ssf', 'ccds-smart-home'] as const;
const SSF_IPA = ['iot-ssf', 'ipa-reliability'] as const;

const ask = (step: number, frameworks: readonly FrameworkName[], minutes: number): AskKind => ({ step, frameworks, minutes });

/**
 * Steps are the worksheets of the IoT-SSF procedure. Which framework asks for what is Anshin's own reading of 000 chapter 2 (IoT-SSF), 001
 * chapters 3 to 6 (CCDS) and 004 chapters 3 and 4 (IPA). ASSUMPTION: the minutes. The trials report only that the work was very large (000
 * chapter 3, problem 3) and print no figure; these are the time to judge and write down one item where the tool has prepared it.
 */
export const ASKS: Readonly<Record<AskCode, AskKind>> = {
  'scope.description': ask(1, ALL, 2),
  'scope.framework': ask(1, ALL, 1),
  'scope.usage': ask(1, SSF, 1),
  'scope.applying-party': ask(1, SSF, 1),
  'scope.coordinator': ask(1, SSF, 1),
  'scope.baseline': ask(1, SSF, 2),
  'level.decided': ask(1, CCDS, 2),
  'stakeholders.some': ask(2, ALL, 3),
  'stakeholders.user': ask(2, ALL, 1),
  'stakeholders.related': ask(2, SSF, 1),
  'components.some': ask(3, ALL, 4),
  'components.accountable': ask(3, ALL, 1),
  'components.connected': ask(3, ALL, 1),
  'components.zone': ask(3, ALL, 1),
  'components.layer': ask(3, IPA, 1),
  'assets.some': ask(3, ALL, 2),
  'assets.placed': ask(3, ALL, 1),
  'channels.some': ask(4, ALL, 3),
  'channels.protection': ask(4, ALL, 1),
  'flows.some': ask(4, ALL, 3),
  'flows.routed': ask(4, ALL, 1),
  'responsibility.agreed': ask(4, SSF, 5),
  'target.levels': ask(5, SSF, 2),
  'target.reason': ask(5, SSF, 1),
  'criteria.some': ask(5, SSF, 2),
  'criteria.dimension': ask(5, SSF, 2),
  'incidents.some': ask(6, ALL, 4),
  'incidents.causes': ask(6, SSF_IPA, 2),
  'incidents.cause-place': ask(6, SSF_IPA, 1),
  'incidents.consequences': ask(6, SSF, 2),
  'hazards.linked': ask(6, SSF_IPA, 3),
  'hazards.safe-state': ask(6, SSF_IPA, 2),
  'consequences.some': ask(7, SSF, 3),
  'consequences.reason': ask(7, SSF, 1),
  'positions.rated': ask(7, SSF, 2),
  'positions.compared': ask(8, SSF, 1),
  'policies.for-party': ask(8, SSF, 3),
  'policies.requirements': ask(8, SSF, 2),
  'threats.some': ask(9, ALL, 3),
  'threats.decided': ask(9, ALL, 1),
  'threats.resolved': ask(9, ALL, 3),
  'threats.reason': ask(9, ALL, 1),
  'measures.some': ask(10, ALL, 3),
  'measures.linked': ask(10, ALL, 1),
  'causes.answered': ask(10, SSF_IPA, 3),
  'requirements.high-impact': ask(10, SSF, 3),
  'requirements.binding': ask(10, CCDS, 2),
  'requirements.guidance': ask(10, CCDS, 2),
  'requirements.reason': ask(10, ALL, 1),
  'functions.placed': ask(10, IPA, 3),
  'hazards.function': ask(10, ALL, 3),
  'measures.assigned': ask(11, SSF_CCDS, 1),
  'measures.performer': ask(11, ALL, 1),
  'measures.due': ask(11, SSF, 1),
  'measures.evidence': ask(11, ALL, 2),
  'decisions.taken': ask(11, SSF, 3),
  'obligations.stated': ask(11, ALL, 2),
  'lifecycle.stated': ask(11, CCDS, 1),
  'repair.finding': ask(1, ALL, 2),
};

/**
 * The ask that a finding says is open. Findings that are no gap (a position outside the target, something inferred …) have none; an error
 * without one is something to repair.
 */
export const ASK_OF_FINDING: Readonly<Record<string, AskCode>> = {
  'scope.no-description': 'scope.description',
  'scope.no-framework': 'scope.framework',
  'scope.no-applying-party': 'scope.applying-party',
  'scope.no-coordinator': 'scope.coordinator',
  'level.undecided': 'level.decided',
  'stakeholders.none': 'stakeholders.some',
  'stakeholders.no-user': 'stakeholders.user',
  'stakeholders.unrelated': 'stakeholders.related',
  'components.none': 'components.some',
  'components.no-accountable': 'components.accountable',
  'components.isolated': 'components.connected',
  'components.no-zone': 'components.zone',
  'assets.none': 'assets.some',
  'assets.nowhere': 'assets.placed',
  'channels.none': 'channels.some',
  'channels.protection-unstated': 'channels.protection',
  'flows.none': 'flows.some',
  'flows.no-connection': 'flows.routed',
  'target.none': 'target.levels',
  'target.no-reason': 'target.reason',
  'criteria.none': 'criteria.some',
  'incidents.none': 'incidents.some',
  'incidents.no-cause': 'incidents.causes',
  'incidents.cause-without-place': 'incidents.cause-place',
  'incidents.no-consequence': 'incidents.consequences',
  'safety.no-hazard': 'hazards.linked',
  'safety.no-safe-state': 'hazards.safe-state',
  'safety.no-function': 'hazards.function',
  'incidents.no-reason': 'consequences.reason',
  'positions.not-rated': 'positions.rated',
  'threats.unresolved': 'threats.resolved',
  'threats.not-applicable-without-reason': 'threats.reason',
  'measures.none': 'measures.some',
  'measures.orphan': 'measures.linked',
  'requirements.waived-without-reason': 'requirements.reason',
  'requirements.met-elsewhere-without-place': 'requirements.reason',
  'measures.no-performer': 'measures.performer',
  'measures.no-evidence': 'measures.evidence',
  'decisions.missing': 'decisions.taken',
  'decisions.expired': 'decisions.taken',
  'obligations.open': 'obligations.stated',
};

/** The step of a part of the document, for findings that belong to no worksheet by their code. */
export const STEP_OF_PART: Readonly<Record<string, number>> = {
  stakeholders: 2,
  authorities: 2,
  relations: 2,
  components: 3,
  assets: 3,
  zones: 4,
  channels: 4,
  flows: 4,
  responsibilityBoundary: 4,
  target: 5,
  criteria: 5,
  incidents: 6,
  hazards: 6,
  overrides: 7,
  rationales: 7,
  policies: 8,
  threats: 9,
  threatDispositions: 9,
  measures: 10,
  requirementStates: 10,
  obligations: 11,
  decisions: 11,
  evidence: 11,
};
