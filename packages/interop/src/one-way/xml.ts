import type { XmlElement } from '../reading/read-xml.ts';

/** A name without its prefix. The foreign formats are told apart by local names; the prefixes are the writer's choice. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements of a local name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => localName(child.name) === name) ?? [];
}

/** The first element down a path of local names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => localName(child.name) === name), element);
}

/** The trimmed text of the first element down a path; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return elementAt(element, ...path)?.text.trim() ?? '';
}

/** A number down a path. */
export function numberAt(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  return finite(textAt(element, ...path));
}

/** The attribute of a local name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  if (Object.hasOwn(element.attributes, name)) return element.attributes[name];
  const key = Object.keys(element.attributes).find((other) => localName(other) === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** A text as a number; `undefined` where it is none. */
export function finite(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
