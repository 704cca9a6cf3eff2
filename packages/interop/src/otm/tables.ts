import type { ZoneKind } from '@anshin/model';
import type { ThreatState } from '../two-way/sketch.ts';

/** The version of the Open Threat Model that is written. */
export const OTM_VERSION = '0.2.0';

/** The zone in which components without one are written, since the format demands one; it is not read back. */
export const NO_ZONE = 'anshin-no-zone';

/** The drawing that positions are written for. */
export const DIAGRAM = 'anshin-diagram';

/** Trust from 0 (open to anyone) to 10 by the kind of a zone. ASSUMPTION: ours; the format demands a number, and its readers only compare. */
export const TRUST: Readonly<Partial<Record<ZoneKind, number>>> = { internet: 0, publicSpace: 1, mobile: 3, vehicle: 4, premises: 5, field: 5, warehouse: 5 };
export const USUAL_TRUST = 7;

/** How a threat's state is written; `exposed` is the format's word for an open one. */
export const STATE_NAMES: Readonly<Record<ThreatState, string>> = {
  open: 'exposed',
  mitigated: 'mitigated',
  accepted: 'accepted',
  transferred: 'transferred',
  avoided: 'avoided',
  notApplicable: 'not-applicable',
};

/** Names of the six classes as categories. */
export const CATEGORIES = {
  spoofing: 'Spoofing',
  tampering: 'Tampering',
  repudiation: 'Repudiation',
  informationDisclosure: 'Information Disclosure',
  denialOfService: 'Denial of Service',
  elevationOfPrivilege: 'Elevation of Privilege',
} as const;
