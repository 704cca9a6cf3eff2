import { decode } from '../reading/decode.ts';
import { MAX_IMPORT_BYTES } from '../reading/limits.ts';
import { MAX_ELEMENTS, readXml } from '../reading/read-xml.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import { unzip } from '../reading/unzip.ts';
import { attributeOf, childrenOf } from '../one-way/xml.ts';

/** The XML parts of a Visio package. */
export interface PackageParts {
  /** The root of a part; `undefined` where it is missing, damaged, or over the limit that all parts share. */
  readonly rootOf: (name: string) => XmlElement | undefined;
  /** The parts that a part refers to, by the ids of the relationships. */
  readonly relatedTo: (name: string) => ReadonlyMap<string, string>;
}

/** Opens the package; pictures, macros and embedded files stay closed. */
export function openPackage(bytes: Uint8Array): PackageParts | { readonly code: string } {
  const opened = unzip(bytes, (name) => /^visio\/(document\.xml|(pages|masters)\/[^/]+\.xml|(pages|masters)\/_rels\/[^/]+\.rels)$/i.test(name));
  if (!('parts' in opened)) return opened;
  const parts = new Map([...opened.parts].map(([name, part]) => [name.toLowerCase(), part]));
  const roots = new Map<string, XmlElement | undefined>();
  let left = MAX_IMPORT_BYTES;
  let elementsLeft = MAX_ELEMENTS;
  const rootOf = (name: string): XmlElement | undefined => {
    const key = name.toLowerCase();
    if (!roots.has(key)) {
      const part = parts.get(key);
      const isWithin = part !== undefined && part.length <= left;
      left -= isWithin ? part.length : 0;
      const xml = isWithin ? readXml(decode(part).text, elementsLeft) : undefined;
      const isRead = xml !== undefined && 'root' in xml;
      elementsLeft -= isRead ? xml.elements : 0;
      roots.set(key, isRead ? xml.root : undefined);
    }
    return roots.get(key);
  };
  return { rootOf, relatedTo: (name) => relationsOf(name, rootOf) };
}

function relationsOf(name: string, rootOf: PackageParts['rootOf']): Map<string, string> {
  const at = name.lastIndexOf('/');
  const folder = name.slice(0, at + 1);
  const relations = childrenOf(rootOf(`${folder}_rels/${name.slice(at + 1)}.rels`), 'Relationship');
  return new Map(relations.map((relation) => [attributeOf(relation, 'Id') ?? '', pathOf(folder, attributeOf(relation, 'Target') ?? '')]));
}

/** A target from its folder, or from the root of the package; what leads out of the folder finds no part. */
function pathOf(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
}
