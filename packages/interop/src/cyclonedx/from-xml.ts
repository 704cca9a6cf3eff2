import { localName } from '../one-way/xml.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import type { JsonRecord } from '../two-way/json.ts';

/** Lists of the XML form, by the name of their entries; the JSON form has them as arrays. */
const LISTS: Readonly<Record<string, string>> = {
  components: 'component',
  services: 'service',
  dependencies: 'dependency',
  vulnerabilities: 'vulnerability',
  ratings: 'rating',
  cwes: 'cwe',
  affects: 'target',
  versions: 'version',
  references: 'reference',
  endpoints: 'endpoint',
  responses: 'response',
};

/** The XML form of a bill of materials as the JSON form has it: attributes and elements become fields, lists become arrays. */
export function jsonFromXml(element: XmlElement): JsonRecord {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(element.attributes)) if (!name.startsWith('xmlns')) fields.set(localName(name), value);
  for (const child of element.children) {
    const name = localName(child.name);
    if (!fields.has(name)) fields.set(name, valueOf(child));
  }
  if (localName(element.name) === 'dependency') {
    const inner = element.children.filter((child) => localName(child.name) === 'dependency');
    fields.set(
      'dependsOn',
      inner.map((child) => child.attributes['ref'] ?? ''),
    );
  }
  return Object.fromEntries(fields);
}

function valueOf(element: XmlElement): unknown {
  const name = localName(element.name);
  const entry = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (entry !== undefined) return element.children.filter((child) => localName(child.name) === entry).map(entryOf);
  return element.children.length === 0 && Object.keys(element.attributes).length === 0 ? element.text.trim() : jsonFromXml(element);
}

/** An entry of a list: a plain text, or a record. A dependency is a record also where it has no further ones. */
function entryOf(element: XmlElement): unknown {
  return element.children.length === 0 && Object.keys(element.attributes).length === 0 ? element.text.trim() : jsonFromXml(element);
}
