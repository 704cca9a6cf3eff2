import type { AnshinDocument } from '@anshin/model';
import { arrange } from '../two-way/from-document/arrange.ts';

/** Gives a place to every component that has none: zone by zone, beside those that have one. */
export function layOut(document: AnshinDocument): AnshinDocument {
  const known = document.layout?.positions ?? {};
  if (Object.keys(document.components ?? {}).every((id) => Object.hasOwn(known, id))) return document;
  const added = [...arrange(document).components].filter(([id]) => !Object.hasOwn(known, id));
  return { ...document, layout: { ...document.layout, positions: { ...known, ...Object.fromEntries(added) } } };
}
