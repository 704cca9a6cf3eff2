import { MAX_FOREIGN_DEPTH } from '../../reading/limits.ts';

/** What a scan tells of; names are without their prefix, texts and attributes as they are written. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string, isEmpty: boolean) => void;
  readonly close: (name: string) => void;
  readonly text: (raw: string) => void;
}

/** Why a text was not scanned to its end. */
export type ScanProblem = 'import.bad-xml' | 'import.xml-doctype' | 'import.too-deep';

/** Answer of `open` in the middle of a part: the rest is not wanted. */
export class Enough extends Error {
  readonly code = 'worksheets.enough';

  constructor() {
    super('the rest is not wanted');
    this.name = 'Enough';
  }
}

/**
 * Goes once over XML without building anything: parts of a workbook are too large for trees. Knows no document types and resolves no entities; a
 * document type is a problem. Comments and instructions are passed over.
 */
export function scanXml(xml: string, handler: XmlHandler): ScanProblem | undefined {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return 'import.xml-doctype';
  let depth = 0;
  let roots = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = endOfMarkup(xml, at);
    if (end < 0) return 'import.bad-xml';
    const second = xml.charCodeAt(at + 1);
    if (second === SLASH) {
      depth -= 1;
      if (depth < 0) return 'import.bad-xml';
      handler.close(localName(xml, at + 2, end));
    } else if (second === BANG) {
      if (xml.startsWith('<![CDATA[', at)) handler.text(escaped(xml.slice(at + 9, end - 2)));
    } else if (second !== QUESTION) {
      const isEmpty = xml.charCodeAt(end - 1) === SLASH;
      roots += depth === 0 ? 1 : 0;
      if (!isEmpty) depth += 1;
      if (depth > MAX_FOREIGN_DEPTH) return 'import.too-deep';
      openTag(xml, at + 1, isEmpty ? end - 1 : end, isEmpty, handler);
    }
    const next = xml.indexOf('<', end + 1);
    if (next > end + 1 && depth > 0) handler.text(xml.slice(end + 1, next));
    at = next;
  }
  return depth === 0 && roots === 1 ? undefined : 'import.bad-xml';
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Where a tag, comment or section that begins at `at` has its last sign; −1 where it has none. */
function endOfMarkup(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return plus(xml.indexOf('-->', at + 4), 2);
  if (xml.startsWith('<![CDATA[', at)) return plus(xml.indexOf(']]>', at + 9), 2);
  return xml.indexOf('>', at + 1);
}

function plus(index: number, more: number): number {
  return index < 0 ? -1 : index + more;
}

function openTag(xml: string, from: number, to: number, isEmpty: boolean, handler: XmlHandler): void {
  let nameEnd = from;
  while (nameEnd < to && xml.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
  handler.open(localName(xml, from, nameEnd), nameEnd < to ? xml.slice(nameEnd, to) : '', isEmpty);
  if (isEmpty) handler.close(localName(xml, from, nameEnd));
}

function localName(xml: string, from: number, to: number): string {
  const name = xml.slice(from, to).trim();
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The predefined entities and character references of XML 1.0 §4.1 and §4.6; anything else stays as it is written. */
export function xmlValue(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
  });
}

/** The value of one attribute by its name with or without prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : xmlValue(raw);
}
