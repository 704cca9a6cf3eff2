import { propsOf } from './prop.ts';
import type { Scribe } from './scribe.ts';
import { COMPONENT_TYPES, type RoleId } from './tables.ts';

/** The components of the system with these ids as OSCAL has them. The model does not say whether they are in use, so the state is `other`. */
export function systemComponentsOf(scribe: Scribe, ids: readonly string[]): unknown[] {
  const { document, catalog, uuid, line, prose, say } = scribe;
  return ids.flatMap((id) => {
    const component = document.components?.[id];
    if (component === undefined) return [];
    const kind = catalog.kinds.find((entry) => entry.kind === component.kind);
    return [
      {
        uuid: uuid('components', id),
        type: COMPONENT_TYPES[kind?.group ?? ''] ?? 'hardware',
        title: line(component.name, id),
        description: prose(component.description, line(kind?.title ?? component.kind)),
        purpose: component.purpose === undefined ? undefined : line(component.purpose),
        props: propsOf({ id, kind: component.kind, layer: component.layer, inferred: component.inferred }),
        status: { state: 'other', remarks: say('component.status') },
        'responsible-roles': responsibleRoles(scribe, { owner: component.owner, accountable: component.accountable, operator: component.operator }),
      },
    ];
  });
}

/** Who is what for one thing; parties that the document does not have are left out. */
export function responsibleRoles({ isParty, uuid }: Scribe, parties: { readonly [R in RoleId]?: string | undefined }): unknown[] {
  return Object.entries(parties).flatMap(([role, id]) => (isParty(id) ? [{ 'role-id': role, 'party-uuids': [uuid('stakeholders', id)] }] : []));
}

/** The components among these ids, as subjects of an observation or a measure. */
export function subjectsOf({ document, uuid }: Scribe, ids: readonly string[]): unknown[] {
  return ids.filter((id) => Object.hasOwn(document.components ?? {}, id)).map((id) => ({ 'subject-uuid': uuid('components', id), type: 'component' }));
}
