import { strFromU8 } from 'fflate';
import { DocxTemplateError } from './docx-template-error.ts';

/** The next piece of markup: a comment, character data, an instruction, or a tag with quoted attributes. */
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
/** Deeper nesting is nobody's template. */
const DEEPEST = 400;

/** The text of an XML part. Throws a DocxTemplateError for document types, entities of one's own, nesting without end and what is not well formed. */
export function checkedXml(bytes: Uint8Array, part: string): string {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new DocxTemplateError('unsafe', part);
  if (!isWellFormed(text)) throw new DocxTemplateError('damaged', part);
  return text;
}

/** What opens a stretch without tags, and what closes it. A stretch without end would make the search look through the whole part again and again. */
const STRETCHES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function isWellFormed(text: string): boolean {
  if (STRETCHES.some(([opens, closes]) => text.lastIndexOf(opens) > text.lastIndexOf(closes))) return false;
  const open: string[] = [];
  let end = 0;
  let isEmpty = true;
  for (const match of text.matchAll(MARKUP)) {
    if (!isPlain(text.slice(end, match.index))) return false;
    end = match.index + match[0].length;
    const [, closes, name, , alone] = match;
    if (name === undefined) continue;
    isEmpty = false;
    if (closes === '/') {
      if (open.pop() !== name) return false;
    } else if (alone !== '/') open.push(name);
    if (open.length > DEEPEST) return false;
  }
  return open.length === 0 && !isEmpty && text.slice(end).trim() === '';
}

function isPlain(text: string): boolean {
  return !/<|(?![\t\n\r\u007F-\u009F])\p{Cc}|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/u.test(text);
}
