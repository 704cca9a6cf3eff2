import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { componentReader } from '../../topology/component-node.ts';
import type { LikenessAspect } from '../completeness-result.ts';
import { COMMON_GROUPS, COMMON_KIND, TELLING_KIND } from './tables.ts';

/** What a system is made of, in every respect that counts for likeness: values as documents write them, each with its weight. */
export type Structure = Readonly<Record<LikenessAspect, ReadonlyMap<string, number>>>;

/** Reads the structure of a document. Names and ids are never looked at; a kind that the catalog does not know tells nothing. */
export function structureOf(document: AnshinDocument, catalog: Catalog): Structure {
  const read = componentReader(document, catalog);
  const nodes = Object.values(document.components ?? {}).map(read);
  const kinds = nodes.flatMap(({ kind }) => kind ?? []);
  return {
    sector: once(document.sector?.split('-') ?? []),
    kinds: new Map(kinds.map(({ kind, group }) => [kind, COMMON_GROUPS.has(group) ? COMMON_KIND : TELLING_KIND])),
    groups: once(kinds.map(({ group }) => group)),
    zones: once(Object.values(document.zones ?? {}).map(({ kind }) => kind)),
    media: once(Object.values(document.channels ?? {}).map(({ medium }) => medium)),
    traits: once(nodes.flatMap(({ traits }) => [...traits])),
    assets: once(Object.values(document.assets ?? {}).map(({ kind }) => kind)),
    roles: once(Object.values(document.stakeholders ?? {}).map(({ role }) => role)),
  };
}

function once(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value) => [value, 1]));
}
