import type { MeasureStatus, ThreatClass } from '@anshin/model';
import type { Places } from '../two-way/unplaced-fields.ts';
import type { ThreatState } from '../two-way/sketch.ts';

/** The letters of STRIDE, as threats bear them in their metadata. */
export const LETTERS: Readonly<Record<string, ThreatClass>> = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'informationDisclosure',
  D: 'denialOfService',
  E: 'elevationOfPrivilege',
};

/** Where a threat stands, by the tool's word for it; any other is open. */
export const THREAT_STATES: Readonly<Record<string, ThreatState>> = { threatResolved: 'mitigated', threatResolvedNotUseful: 'notApplicable' };

/** How far a mitigation has come; one that will not be acted on is none. */
export const MITIGATION_STATES: Readonly<Record<string, MeasureStatus | 'left'>> = {
  mitigationIdentified: 'planned',
  mitigationInProgress: 'planned',
  mitigationResolved: 'implemented',
  mitigationResolvedWillNotAction: 'left',
};

const METADATA: Places = { '[]': { key: true, value: true } };

/** What has a place. Numbers and the order of display are the tool's own; metadata is counted by its keys. */
export const PLACES: Places = {
  schema: true,
  applicationInfo: { name: true, description: true },
  architecture: { image: true, description: true },
  dataflow: { image: true, description: true },
  assumptions: { '[]': { id: true, numericId: true, displayOrder: true, content: true, metadata: METADATA } },
  mitigations: { '[]': { id: true, numericId: true, displayOrder: true, content: true, status: true, metadata: METADATA } },
  assumptionLinks: { '[]': { type: true, assumptionId: true, linkedId: true } },
  mitigationLinks: { '[]': { mitigationId: true, linkedId: true } },
  threats: {
    '[]': {
      id: true,
      numericId: true,
      displayOrder: true,
      statement: true,
      threatSource: true,
      prerequisites: true,
      threatAction: true,
      threatImpact: true,
      impactedGoal: true,
      impactedAssets: true,
      status: true,
      metadata: METADATA,
    },
  },
};
