import type { Unzipped } from 'fflate';
import { isKnownExtension, type Relationship, relationshipsPath } from '../../ooxml/office-package.ts';
import { tag } from '../../ooxml/xml.ts';
import type { FramePart } from '../document-frame.ts';
import { A4, type PageSize } from '../parts/page.ts';
import { checkedXml } from './check-xml.ts';
import { DocxTemplateError } from './docx-template-error.ts';
import { harmless, harmlessNumbering, harmlessTheme } from './harmless.ts';
import { openTemplate } from './open-template.ts';

/** What a report takes over from a company's template. */
export interface DocxTemplate {
  readonly styles: string;
  readonly theme: string | undefined;
  readonly numbering: string | undefined;
  readonly page: PageSize;
  /** Headers and footers with what they show. */
  readonly parts: readonly FramePart[];
  readonly references: string;
  readonly extra: string;
}

/** Reads a .docx, .dotx, .docm or .dotm; its words, macros and embedded objects stay behind. Throws a DocxTemplateError for what cannot be used. */
export function readTemplate(bytes: Uint8Array): DocxTemplate {
  const files = openTemplate(bytes);
  const main = mainPart(files);
  const relations = relationsOf(files, main);
  const xmlOf = (kind: string): string | undefined => {
    const target = relations.find((relation) => relation.type.endsWith(`/relationships/${kind}`))?.target;
    const path = target === undefined ? undefined : resolved(main, target);
    const content = path === undefined ? undefined : files[path];
    return path === undefined || content === undefined ? undefined : checkedXml(content, path);
  };
  const styles = xmlOf('styles');
  if (styles === undefined) throw new DocxTemplateError('not-a-document', 'word/styles.xml');
  const document = checkedXml(files[main] ?? new Uint8Array(), main);
  if (relations.some((relation) => relation.type.startsWith('http://purl.oclc.org/'))) throw new DocxTemplateError('strict', main);
  const section = [...document.matchAll(/<w:sectPr(?:\s[^>]*)?>[\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ?? '';
  const heads = headsOf(section, files, main, relations);
  const theme = xmlOf('theme');
  const numbering = xmlOf('numbering');
  return {
    styles: harmless(styles, new Set()),
    theme: theme === undefined ? undefined : harmlessTheme(theme),
    numbering: numbering === undefined ? undefined : harmlessNumbering(numbering),
    page: pageOf(section),
    parts: heads.parts,
    references: heads.references,
    extra: /<w:docGrid\b[^>]*\/>/.exec(section)?.[0] ?? '',
  };
}

function mainPart(files: Unzipped): string {
  const target = relationsOf(files, '').find((relation) => relation.type.endsWith('/officeDocument'))?.target;
  const path = target === undefined ? undefined : resolved('', target);
  if (path === undefined || files[path] === undefined) throw new DocxTemplateError('not-a-document');
  return path;
}

/** The relationships of a part. */
function relationsOf(files: Unzipped, part: string): Relationship[] {
  const path = relationshipsPath(part);
  const content = files[path];
  if (content === undefined) return [];
  return [...checkedXml(content, path).matchAll(/<Relationship\b([^>]*)\/?>/g)].map(([, attributes = '']) => {
    const value = (name: string): string => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
    return { id: value('Id'), type: value('Type'), target: value('Target'), ...(value('TargetMode') === 'External' ? { isExternal: true } : {}) };
  });
}

/** A target as a path in the package; one that leads out of it leads nowhere. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The headers and footers to which the last section refers. */
function headsOf(section: string, files: Unzipped, main: string, relations: readonly Relationship[]): Pick<DocxTemplate, 'parts' | 'references'> {
  const parts = new Map<string, FramePart>();
  const references = [...section.matchAll(/<w:(header|footer)Reference\b([^>]*)\/>/g)].map(([, kind = '', attributes = '']) => {
    const id = /r:id="([^"]+)"/.exec(attributes)?.[1] ?? '';
    const type = /w:type="(default|first|even)"/.exec(attributes)?.[1] ?? 'default';
    const target = relations.find((relation) => relation.id === id && relation.isExternal !== true)?.target;
    const path = target === undefined ? undefined : resolved(main, target);
    const content = path === undefined ? undefined : files[path];
    if (path === undefined || content === undefined || (kind !== 'header' && kind !== 'footer')) return '';
    const relation = parts.get(path)?.relation ?? `rIdTemplate${parts.size + 1}`;
    if (!parts.has(path)) addHead(parts, files, { path, content, kind, relation });
    return tag(`w:${kind}Reference`, { 'w:type': type, 'r:id': relation });
  });
  return { parts: [...parts.values()], references: references.join('') };
}

interface Head {
  readonly path: string;
  readonly content: Uint8Array;
  readonly kind: 'header' | 'footer';
  readonly relation: string;
}

/** A header or footer with the pictures that it shows; whatever else it relates to stays behind. */
function addHead(parts: Map<string, FramePart>, files: Unzipped, head: Head): void {
  const pictures = relationsOf(files, head.path).flatMap((relation): Relationship[] => {
    const path = resolved(head.path, relation.target);
    const content = files[path];
    if (relation.isExternal === true || !relation.type.endsWith('/relationships/image') || content === undefined || !isKnownExtension(path)) return [];
    if (!parts.has(path)) parts.set(path, { path, content, relationships: [] });
    return [{ ...relation, target: path.slice('word/'.length) }];
  });
  const xml = harmless(checkedXml(head.content, head.path), new Set(pictures.map((picture) => picture.id)));
  parts.set(head.path, { path: head.path, content: xml, kind: head.kind, relation: head.relation, relationships: pictures });
}

/** The page of a section, upright; what is not stated or makes no sense is A4's. */
function pageOf(section: string): PageSize {
  const size = /<w:pgSz\b[^>]*>/.exec(section)?.[0] ?? '';
  const margins = /<w:pgMar\b[^>]*>/.exec(section)?.[0] ?? '';
  const number = (from: string, name: string, least: number, most: number): number | undefined => {
    const value = Math.abs(Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(from)?.[1] ?? Number.NaN));
    return value >= least && value <= most ? value : undefined;
  };
  const [width, height] = [number(size, 'w', 4_000, 31_680), number(size, 'h', 4_000, 31_680)];
  const sides = width === undefined || height === undefined ? [A4.width, A4.height] : [Math.min(width, height), Math.max(width, height)];
  const [short = A4.width, long = A4.height] = sides;
  const margin = (name: 'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer'): number => number(margins, name, 0, short / 3) ?? A4[name];
  return {
    width: short,
    height: long,
    top: margin('top'),
    right: margin('right'),
    bottom: margin('bottom'),
    left: margin('left'),
    header: margin('header'),
    footer: margin('footer'),
  };
}
