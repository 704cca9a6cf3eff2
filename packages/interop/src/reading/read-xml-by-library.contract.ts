import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement } from './read-xml.ts';

type Raw = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

/**
 * The test oracle: reads XML with a library, without any reach outside: a document type (and with it every entity of its own) is refused, only the five predefined entities and
 * character references are resolved, depth and size are limited. Never throws.
 */
export function readXmlByLibrary(text: string): { readonly root: XmlElement } | { readonly code: string; readonly line?: number } {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { code: 'import.xml-doctype' };
  try {
    const valid = XMLValidator.validate(text, { allowBooleanAttributes: false });
    if (valid !== true) return { code: 'import.bad-xml', line: valid.err.line };
    const parsed = parser().parse(text) as readonly Raw[];
    const root = parsed.map(toElement).find((element) => element !== undefined && !element.name.startsWith('?'));
    return root === undefined ? { code: 'import.bad-xml' } : { root };
  } catch {
    return { code: 'import.bad-xml' };
  }
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    htmlEntities: false,
  });
}

function toElement(raw: Raw): XmlElement | undefined {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT) return undefined;
  const inside = Array.isArray(raw[name]) ? (raw[name] as readonly Raw[]) : [];
  const attributes = Object.entries((raw[ATTRIBUTES] ?? {}) as Readonly<Record<string, unknown>>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, resolve(String(value))])),
    children: inside.map(toElement).filter((element) => element !== undefined),
    text: inside.map((child) => (child[TEXT] === undefined ? '' : resolve(String(child[TEXT])))).join(''),
  };
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
