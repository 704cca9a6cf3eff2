import type { XmlElement } from '../reading/read-xml.ts';
import { attributeOf, childrenOf, elementAt } from '../one-way/xml.ts';
import type { PackageParts } from './package-parts.ts';

/** A master: what shapes of a stencil are copies of. */
export interface Master {
  readonly name: string;
  /** Its outermost shape. */
  readonly shape: XmlElement | undefined;
}

const LIST = 'visio/masters/masters.xml';

/** The masters of a document by their ids. */
export function readMasters(parts: PackageParts): ReadonlyMap<string, Master> {
  const relations = parts.relatedTo(LIST);
  return new Map(
    childrenOf(parts.rootOf(LIST), 'Master').map((master) => {
      const rel = elementAt(master, 'Rel');
      const part = relations.get((rel === undefined ? undefined : attributeOf(rel, 'id')) ?? '');
      const shape = part === undefined ? undefined : elementAt(parts.rootOf(part), 'Shapes', 'Shape');
      return [attributeOf(master, 'ID') ?? '', { name: nameOf(master), shape }];
    }),
  );
}

/** The name for all languages, without the number of a repeated master (`Server.23`). */
function nameOf(master: XmlElement): string {
  return (attributeOf(master, 'NameU') ?? attributeOf(master, 'Name') ?? '').replace(/\.\d+$/, '').trim();
}
