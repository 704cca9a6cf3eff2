import { MAX_FOREIGN_DEPTH, MAX_IMPORT_BYTES } from './limits.ts';

/** An element in document order: its name with prefix, its attributes, its child elements and the text directly inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The root element and how many elements there are, or the code of why the text is not read. */
export type XmlRead =
  | { readonly root: XmlElement; readonly elements: number }
  | {
      readonly code: 'import.bad-xml' | 'import.xml-doctype' | 'import.too-deep' | 'import.too-large' | 'import.too-many-elements';
      readonly line?: number;
    };

/**
 * Most elements of a file, with all its parts. ASSUMPTION: a drawing of twenty thousand shapes has about ten for each; with what is made of them each takes some
 * 800 bytes of memory. */
export const MAX_ELEMENTS = 250_000;

interface Open {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  children: XmlElement[] | undefined;
  text: string;
}

interface Scan {
  readonly text: string;
  /** Names that were met, so that each is held once. */
  readonly names: Map<string, string>;
  readonly open: Open[];
  root: XmlElement | undefined;
  elements: number;
}

const NO_ATTRIBUTES: XmlElement['attributes'] = Object.freeze({});
const NO_CHILDREN: readonly XmlElement[] = Object.freeze([]);
const NAME = /[^\s<>/="'&!?]+/y;
const ATTRIBUTE = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const SPACE = /\s*/y;

/**
 * Reads XML in one pass without recursion and without any reach outside: a document type (and with it every entity of its own) is refused, only the five
 * predefined entities and character references are resolved. Only well-formed XML with one root is read; a number of elements that would fill the memory is refused. Gives how many there are. Never throws.
 */
export function readXml(text: string, maxElements = MAX_ELEMENTS): XmlRead {
  if (text.length > MAX_IMPORT_BYTES) return { code: 'import.too-large' };
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { code: 'import.xml-doctype' };
  const scan: Scan = { text, names: new Map(), open: [], root: undefined, elements: 0 };
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const next = text.charCodeAt(at) === 60 ? readMarkup(scan, at) : readText(scan, at);
    if (next === undefined) return { code: 'import.bad-xml', line: lineAt(text, at) };
    if (scan.open.length > MAX_FOREIGN_DEPTH) return { code: 'import.too-deep' };
    if (scan.elements > maxElements) return { code: 'import.too-many-elements' };
    at = next;
  }
  return scan.root === undefined || scan.open.length > 0
    ? { code: 'import.bad-xml', line: lineAt(text, text.length) }
    : { root: scan.root, elements: scan.elements };
}

/** The place after what begins with `<`; `undefined` where that is not well formed. */
function readMarkup(scan: Scan, at: number): number | undefined {
  const { text } = scan;
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    const inner = scan.open.at(-1);
    if (end === -1 || inner === undefined) return undefined;
    inner.text += text.slice(at + 9, end);
    return end + 3;
  }
  return text.charCodeAt(at + 1) === 47 ? closeTag(scan, at) : openTag(scan, at);
}

function readText(scan: Scan, at: number): number | undefined {
  const found = scan.text.indexOf('<', at);
  const end = found === -1 ? scan.text.length : found;
  const piece = scan.text.slice(at, end);
  const inner = scan.open.at(-1);
  if (inner !== undefined) inner.text += resolve(piece);
  return inner !== undefined || piece.trim() === '' ? end : undefined;
}

function openTag(scan: Scan, at: number): number | undefined {
  const { text, open } = scan;
  if (scan.root !== undefined && open.length === 0) return undefined;
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  let end = at + 1 + name.length;
  const attributes: [string, string][] = [];
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(text);
    if (found === null) break;
    attributes.push([known(scan, found[1] ?? ''), resolve(found[2] ?? found[3] ?? '')]);
    end = ATTRIBUTE.lastIndex;
  }
  SPACE.lastIndex = end;
  end += SPACE.exec(text)?.[0].length ?? 0;
  const isEmpty = text.charCodeAt(end) === 47;
  if (text.charCodeAt(isEmpty ? end + 1 : end) !== 62) return undefined;
  scan.elements += 1;
  open.push({ name: known(scan, name), attributes: attributes.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(attributes), children: undefined, text: '' });
  if (isEmpty) close(scan);
  return end + (isEmpty ? 2 : 1);
}

function closeTag(scan: Scan, at: number): number | undefined {
  const end = scan.text.indexOf('>', at);
  if (end === -1 || scan.open.at(-1)?.name !== scan.text.slice(at + 2, end).trimEnd()) return undefined;
  close(scan);
  return end + 1;
}

function close(scan: Scan): void {
  const done = scan.open.pop();
  if (done === undefined) return;
  const { name, attributes, children, text } = done;
  const element = { name, attributes, children: children ?? NO_CHILDREN, text: children !== undefined && text.trim() === '' ? '' : text };
  const outer = scan.open.at(-1);
  if (outer === undefined) scan.root = element;
  else if (outer.children === undefined) outer.children = [element];
  else outer.children.push(element);
}

function known({ names }: Scan, name: string): string {
  const held = names.get(name);
  if (held !== undefined) return held;
  names.set(name, name);
  return name;
}

function after(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at === -1 ? undefined : at + mark.length;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let found = text.indexOf('\n'); found !== -1 && found < at; found = text.indexOf('\n', found + 1)) line += 1;
  return line;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The predefined entities and character references of XML 1.0 §4.1 and §4.6; anything else stays as it is written. */
function resolve(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
  });
}
