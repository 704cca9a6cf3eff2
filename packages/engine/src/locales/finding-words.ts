/** Every code that the engine's stages emit. */
export const FINDING_CODES = [
  'check.unknown-reference', 'check.unknown-kind', 'check.unknown-requirement', 'check.unknown-obligation', 'check.bad-vector', 'check.cycle', 'check.unknown-step', 'check.more-findings',
  'scope.no-description', 'scope.no-framework', 'scope.no-applying-party', 'scope.no-coordinator',
  'stakeholders.none', 'stakeholders.no-user', 'stakeholders.unrelated',
  'components.none', 'components.no-accountable', 'components.boundary-conflict', 'components.isolated', 'components.no-zone', 'components.inferred',
  'channels.none', 'channels.protection-unstated', 'flows.none', 'flows.no-connection', 'assets.none', 'assets.nowhere',
  'target.none', 'target.no-reason', 'target.inferred', 'criteria.none',
  'incidents.none', 'incidents.no-cause', 'incidents.no-consequence', 'incidents.no-reason', 'incidents.cause-without-place', 'incidents.unreachable',
  'positions.not-rated', 'positions.outside-target', 'positions.overridden', 'positions.through-trust', 'positions.inferred',
  'level.undecided', 'level.below-proposed', 'level.above-proposed',
  'threats.none', 'threats.unresolved', 'threats.disposition-orphan', 'threats.not-applicable-without-reason', 'threats.untreated',
  'measures.none', 'measures.no-performer', 'measures.orphan', 'measures.no-evidence', 'measures.can-harm', 'measures.limit-not-independent', 'measures.limit-not-for-incident', 'measures.unknown-threat', 'measures.safety-function-reachable',
  'safety.no-safe-state', 'safety.no-function', 'safety.no-hazard', 'safety.function-reachable', 'safety.function-shared', 'safety.function-unplaced', 'safety.measure-can-harm', 'safety.place-can-harm', 'safety.priority-order', 'safety.priority-unstated',
  'decisions.missing', 'decisions.expired', 'requirements.waived-without-reason', 'requirements.met-elsewhere-without-place', 'obligations.not-feasible', 'obligations.open',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A sentence for each code; `{name}` is a value, `{name?text}` stands only where the value is not empty. */
export type FindingWords = Readonly<Record<FindingCode, string>>;
