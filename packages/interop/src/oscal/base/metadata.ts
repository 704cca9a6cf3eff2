import { propsOf, type Prop } from './prop.ts';
import { instantOf, NO_INSTANT } from './instant.ts';
import type { Scribe } from './scribe.ts';
import { OSCAL_VERSION, ROLES } from './tables.ts';

/** What a file says of itself. */
export interface Heading {
  readonly title: string;
  readonly version: string;
  readonly remarks: string;
  readonly props?: readonly Prop[];
}

/** The metadata of a file without parties. */
export function metadataOf({ assessment, language }: Scribe, { title, version, remarks, props = [] }: Heading): Readonly<Record<string, unknown>> {
  return {
    title,
    'last-modified': instantOf(assessment.now) ?? NO_INSTANT,
    version,
    'oscal-version': OSCAL_VERSION,
    props: [...propsOf({ language }), ...props],
    remarks,
  };
}

/** The metadata of a file about the system, with the parties of the document and what they are in it. */
export function systemMetadataOf(scribe: Scribe, heading: Heading): Readonly<Record<string, unknown>> {
  const { document, language, uuid, isParty } = scribe;
  const { remarks, ...rest } = metadataOf(scribe, heading);
  const applying = (document.applyingParties ?? []).filter(isParty);
  const coordinators = [document.coordinator].filter(isParty);
  return {
    ...rest,
    roles: Object.entries(ROLES).map(([id, title]) => ({ id, title: title[language] })),
    parties: Object.keys(document.stakeholders ?? {}).map((id) => partyOf(scribe, id)),
    'responsible-parties': [
      ...(applying.length === 0 ? [] : [{ 'role-id': 'applying-party', 'party-uuids': applying.map((id) => uuid('stakeholders', id)) }]),
      ...coordinators.map((id) => ({ 'role-id': 'coordinator', 'party-uuids': [uuid('stakeholders', id)] })),
    ],
    remarks,
  };
}

function partyOf({ document, uuid, isParty, line, prose }: Scribe, id: string): unknown {
  const party = document.stakeholders?.[id];
  const within = party?.partOf;
  return {
    uuid: uuid('stakeholders', id),
    // OSCAL knows persons and organisations; the model does not say which, and the export tells that this was filled in.
    type: 'organization',
    name: line(party?.name, id),
    props: propsOf({ id, role: party?.role }),
    'member-of-organizations': isParty(within) ? [uuid('stakeholders', within)] : [],
    remarks: party?.description === undefined ? undefined : prose(party.description),
  };
}
