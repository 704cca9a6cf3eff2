import { escapeXml } from '../../text/escape-xml.ts';

/** What XML 1.0 forbids even as a reference, and lone surrogates. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Attributes in the order in which they are written; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as content or attribute of XML, whatever it holds. */
export function xmlText(text: string): string {
  return escapeXml(text.replace(FORBIDDEN, ''));
}

/** An element; `content` is XML already. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) head += ` ${key}="${xmlText(String(value))}"`;
  const inner = content.join('');
  return inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`;
}

/** The first line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
