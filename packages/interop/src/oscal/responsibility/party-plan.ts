import { systemMetadataOf } from '../base/metadata.ts';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { responsibleRoles, systemComponentsOf } from '../base/system-components.ts';
import { byComponent, wholePartUuid } from './by-component.ts';
import type { Share } from './shares.ts';

/** The name of the file that lists the controls which the plans answer. */
export function profileName(id: string): string {
  return `${id}.oscal-profile.json`;
}

/** The body of one party's plan: its part of the system, and for each control what it provides, inherits and answers. */
export function partyPlan(scribe: Scribe, party: string, shares: readonly Share[]): Readonly<Record<string, unknown>> {
  const { assessment, document, say, nameOf } = scribe;
  const name = nameOf('stakeholders', party);
  const components = componentsOf(scribe, party, shares);
  return {
    metadata: systemMetadataOf(scribe, {
      title: say('plan.title', { title: document.title, party: name }),
      version: assessment.assessment.digest,
      remarks: say('plan.remarks'),
      props: propsOf({ id: document.id, digest: assessment.assessment.digest, stakeholder: party }),
    }),
    'import-profile': { href: profileName(document.id) },
    'system-characteristics': systemCharacteristics(scribe, party, name),
    'system-implementation': {
      users: usersOf(scribe),
      components: [wholePart(scribe, party, name), ...systemComponentsOf(scribe, components)],
    },
    'control-implementation': {
      description: say('plan.controls', { party: name }),
      'implemented-requirements': [...new Set(shares.map(({ control }) => control))].map((control) => implementedRequirement(scribe, party, control, shares)),
    },
  };
}

function implementedRequirement(scribe: Scribe, party: string, control: string, shares: readonly Share[]): unknown {
  const under = shares.filter((share) => share.control === control);
  const places = [...new Set(under.map((share) => placeOf(scribe, share)))];
  return {
    uuid: scribe.uuid('implemented-requirement', party, control),
    'control-id': control,
    // OSCAL takes a component only once under a control, so the shares at one component stand together.
    'by-components': places.map((place) =>
      byComponent(
        scribe,
        party,
        place,
        under.filter((share) => placeOf(scribe, share) === place),
      ),
    ),
  };
}

/** The component that a measure is on; `undefined` where it is on several or on none, and so concerns the party's whole part. */
function placeOf({ document }: Scribe, { measure: { on } }: Share): string | undefined {
  const components = on.filter((id) => Object.hasOwn(document.components ?? {}, id));
  return components.length === 1 ? components[0] : undefined;
}

/** The components that a party's plan shows: those it answers for or runs, those agreed to be its own, and those its measures are on. */
export function componentsOf(scribe: Scribe, party: string, shares: readonly Share[]): string[] {
  const { components = {} } = scribe.document;
  const own = Object.keys(components).filter((id) => components[id]?.accountable === party || components[id]?.operator === party);
  const agreed = scribe.document.responsibilityBoundary?.agreed;
  const places = shares.flatMap(({ measure }) => measure.on);
  return [...new Set([...own, ...((Object.hasOwn(agreed ?? {}, party) ? agreed?.[party] : undefined) ?? []), ...places])]
    .filter((id) => Object.hasOwn(components, id))
    .sort();
}

function systemCharacteristics(scribe: Scribe, party: string, name: string): unknown {
  const { document, line, prose, say } = scribe;
  const note = document.responsibilityBoundary?.note;
  return {
    'system-ids': [{ id: document.id }],
    'system-name': line(document.title),
    description: prose(document.description, line(document.title)),
    'system-information': { 'information-types': informationTypes(scribe, party) },
    status: { state: 'other', remarks: say('plan.status') },
    'authorization-boundary': { description: say('plan.boundary', { party: name }), remarks: note === undefined ? undefined : prose(note) },
  };
}

/** What is to be protected in the party's part; OSCAL demands at least one. */
function informationTypes(scribe: Scribe, party: string): unknown[] {
  const { document, line, prose, say, uuid } = scribe;
  const held = assetsOf(scribe, party);
  if (held.length === 0)
    return [
      {
        uuid: uuid('no-information', party),
        title: say('plan.no-information-title'),
        description: say('plan.no-information', { party: scribe.nameOf('stakeholders', party) }),
      },
    ];
  return held.flatMap((id) => {
    const asset = document.assets?.[id];
    if (asset === undefined) return [];
    const title = line(asset.name, id);
    const props = propsOf({ id, kind: asset.kind, primary: asset.primary, personal: asset.personal });
    return [{ uuid: uuid('assets', id), title, description: prose(asset.description, title), props }];
  });
}

/** The assets that lie on components for which a party answers. */
export function assetsOf({ document }: Scribe, party: string): string[] {
  const { components = {}, assets = {} } = document;
  const isOwn = (id: string): boolean => Object.hasOwn(components, id) && components[id]?.accountable === party;
  return Object.keys(assets).filter((id) => assets[id]?.heldBy?.some(isOwn) === true);
}

function usersOf({ document, uuid, line, say }: Scribe): unknown[] {
  const users = Object.entries(document.stakeholders ?? {}).filter(([, { role }]) => role === 'user');
  if (users.length === 0) return [{ uuid: uuid('no-user'), title: say('plan.no-user') }];
  return users.map(([id, { name }]) => ({ uuid: uuid('users', id), title: line(name, id), props: propsOf({ stakeholder: id }) }));
}

function wholePart(scribe: Scribe, party: string, name: string): unknown {
  const { say } = scribe;
  return {
    uuid: wholePartUuid(scribe, party),
    type: 'this-system',
    title: say('plan.part', { party: name }),
    description: say('plan.part-description', { party: name }),
    status: { state: 'other', remarks: say('component.status') },
    'responsible-roles': responsibleRoles(scribe, { accountable: party }),
  };
}
