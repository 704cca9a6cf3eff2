import { STYLE_KEYS } from '../parts/document-styles.ts';
import { type StyleIds, type StyleSetting, styleXml } from '../parts/styles/style-xml.ts';
import { type DocumentStyle, STYLES, type StyleKey } from '../parts/styles/tables.ts';
import { DocxTemplateError } from './docx-template-error.ts';

/** A template's styles with those added that the report needs and the template has not, and the ids of all. Styles are known by name, as Word knows them. */
export function adoptStyles(template: string, setting: StyleSetting): { readonly styles: string; readonly ids: StyleIds } {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  for (const [head, , attributes = '', body = ''] of template.matchAll(/(<w:style\b([^>]*)>)([\s\S]*?)<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1];
    const type = /w:type="([^"]*)"/.exec(attributes)?.[1] ?? 'paragraph';
    const name = /<w:name\s+w:val="([^"]*)"/.exec(body)?.[1];
    if (head === '' || id === undefined || name === undefined) continue;
    taken.add(id);
    known.set(keyOf(type, name), id);
  }
  const missing: StyleKey[] = [];
  const entries = STYLE_KEYS.map((key): [StyleKey, string] => {
    const style: DocumentStyle = STYLES[key];
    const found = known.get(keyOf(style.type, style.name));
    if (found !== undefined) return [key, found];
    missing.push(key);
    return [key, freeId(style.id, taken)];
  });
  const ids = Object.fromEntries(entries) as Record<StyleKey, string>;
  const end = template.lastIndexOf('</w:styles>');
  if (end < 0) throw new DocxTemplateError('damaged', 'word/styles.xml');
  return { styles: template.slice(0, end) + missing.map((key) => styleXml(key, ids, setting)).join('') + template.slice(end), ids };
}

function keyOf(type: string, name: string): string {
  return `${type} ${name.toLowerCase()}`;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  while (taken.has(id)) id = `${id}A`;
  taken.add(id);
  return id;
}
