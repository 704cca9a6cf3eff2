import { strToU8, type Zippable, zipSync } from 'fflate';
import { DECLARATION, tag } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** Without a zone, so that it is the same everywhere: the first day that a zip file can hold. */
const ZIP_TIME = '1980-01-01T00:00:00';
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** A relationship of a part; the target is relative to the part's folder. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** A package of Office Open XML while it is put together. */
export class OfficePackage {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();

  /** Adds a part by its path without a leading slash; parts of known extension need no content type. */
  add(path: string, content: string | Uint8Array, contentType?: string): void {
    this.#parts.set(path, typeof content === 'string' ? strToU8(content.startsWith('<?xml') ? content : DECLARATION + content) : content);
    if (contentType !== undefined) this.#types.set(path, contentType);
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  /** Relates a part (or the package: '') to another and returns the relationship's id. */
  relate(from: string, type: string, target: string, wanted?: string): string {
    const own = this.#relationships.get(from) ?? [];
    const id = wanted ?? `rId${own.length + 1}`;
    own.push({ id, type, target });
    this.#relationships.set(from, own);
    return id;
  }

  /** Takes over relationships as they are. */
  relateAll(from: string, relationships: readonly Relationship[]): void {
    this.#relationships.set(from, [...(this.#relationships.get(from) ?? []), ...relationships]);
  }

  /** The finished file: the same bytes for the same parts. */
  bytes(): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': strToU8(DECLARATION + this.#contentTypes()) };
    const all = new Map(this.#parts);
    for (const [from, own] of this.#relationships) all.set(relationshipsPath(from), strToU8(DECLARATION + relationshipsXml(own)));
    for (const path of [...all.keys()].sort()) files[path] = all.get(path) ?? new Uint8Array();
    return zipSync(files, { level: 6, mtime: ZIP_TIME });
  }

  #contentTypes(): string {
    const extensions = [...new Set(['rels', 'xml', ...[...this.#parts.keys()].map(extensionOf)])].sort();
    const defaults = extensions.flatMap((Extension) => {
      const ContentType = DEFAULTS[Extension];
      return ContentType === undefined ? [] : [tag('Default', { Extension, ContentType })];
    });
    const overrides = [...this.#types]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, ContentType]) => tag('Override', { PartName: `/${path}`, ContentType }));
    return tag('Types', { xmlns: CONTENT_TYPES }, ...defaults, ...overrides);
  }
}

/** Extensions whose content type is known without saying. */
export function isKnownExtension(path: string): boolean {
  return DEFAULTS[extensionOf(path)] !== undefined;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

/** Where the relationships of a part stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationshipsXml(own: readonly Relationship[]): string {
  const items = own.map(({ id, type, target, isExternal }) =>
    tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: isExternal === true ? 'External' : undefined }),
  );
  return tag('Relationships', { xmlns: RELATIONSHIPS }, ...items);
}
