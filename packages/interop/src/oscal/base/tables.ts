import type { BilingualText } from '@anshin/model';

/** The version of NIST's OSCAL models that the files follow. */
export const OSCAL_VERSION = '1.1.2';

/** The namespace of properties, facets and threat ids that OSCAL itself does not define. */
export const ANSHIN_NAMESPACE = 'urn:anshin:ns:oscal:1';

/** The roles that parties have in the files; OSCAL leaves their ids to the author. */
export const ROLES = {
  'applying-party': { ja: '適用主体', en: 'Applying party' },
  coordinator: { ja: 'とりまとめ主体', en: 'Coordinator' },
  owner: { ja: '所有者', en: 'Owner' },
  accountable: { ja: '責任を負う者', en: 'Accountable' },
  operator: { ja: '運用・保守を行う者', en: 'Operator' },
  performs: { ja: '対策を行う者', en: 'Performs the measure' },
  asked: { ja: '対策を依頼された者', en: 'Asked to take the measure' },
} as const satisfies Readonly<Record<string, BilingualText>>;
export type RoleId = keyof typeof ROLES;

/** The type of an OSCAL component by the group of the kind; other groups are hardware (ASSUMPTION: things that one can touch). */
export const COMPONENT_TYPES: Readonly<Record<string, string>> = {
  network: 'network',
  cloud: 'service',
  server: 'service',
  person: 'person',
  medium: 'physical',
};
