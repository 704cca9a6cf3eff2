import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { xmlFault } from '../../testing/check-xml.contract.ts';
import type { ExportedFile } from '../exporter.ts';

const run = promisify(execFile);

/** The parts of an office file by path; XML parts as text. */
export function partsOf(file: ExportedFile | undefined): Map<string, string> {
  if (file === undefined || typeof file.content === 'string') throw new TypeError('an office file is binary');
  return new Map(Object.entries(unzipSync(file.content)).map(([path, bytes]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(bytes) : '']));
}

/** What a reader sees: the letters of every part, without tags; escapes stay. */
export function officeText(file: ExportedFile, pattern: RegExp): string {
  return [...partsOf(file)]
    .filter(([path]) => pattern.test(path))
    .map(([, xml]) => xml.replace(/<\/(?:a|w):p>/g, '\n').replace(/<[^>]*>/g, ''))
    .join('\n');
}

/** Everything that is wrong with a package: parts that are no XML, without content type, relations that lead nowhere, references without relation. */
export function packageFaults(parts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [path, xml] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const fault = xmlFault(xml);
    if (fault !== undefined) faults.push(`${path}: ${fault}`);
  }
  return [...faults, ...contentTypeFaults(parts), ...relationFaults(parts)];
}

function contentTypeFaults(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const extensions = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1]));
  const named = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? ''));
  const untyped = [...parts.keys()].filter(
    (path) => path !== '[Content_Types].xml' && !named.has(path) && !extensions.has(path.slice(path.lastIndexOf('.') + 1)),
  );
  const bare = [...parts.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml' && !named.has(path));
  return [
    ...untyped.map((path) => `no content type: ${path}`),
    ...bare.map((path) => `only the type of any XML: ${path}`),
    ...[...named].filter((path) => !parts.has(path)).map((path) => `type of a part that is not there: ${path}`),
  ];
}

function relationFaults(parts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const related = new Set<string>();
  for (const [path, xml] of parts) {
    if (!path.endsWith('.rels')) continue;
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
    const ids = [...xml.matchAll(/<Relationship Id="([^"]+)" Type="[^"]+" Target="([^"]+)"( TargetMode="External")?/g)];
    for (const [, , target = '', external] of ids) {
      if (external !== undefined) continue;
      const full = new URL(target, `file:///${folder}`).pathname.slice(1);
      related.add(full);
      if (!parts.has(full)) faults.push(`${path} leads to nothing: ${target}`);
    }
    const known = ids.map((match) => match[1]);
    if (new Set(known).size !== known.length) faults.push(`${path} gives an id twice`);
    const used = [...(parts.get(owner) ?? '').matchAll(/\sr:(?:id|embed|link|pict)="([^"]+)"/g)].map((match) => match[1]);
    for (const id of used) if (!known.includes(id)) faults.push(`${owner} asks for ${id}`);
  }
  const lost = [...parts.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !related.has(path));
  return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

/** Whether LibreOffice and poppler are there. */
export const hasOffice = process.env['CI'] !== undefined || ['/usr/bin/soffice', '/usr/bin/pdftotext'].every((path) => existsSync(path));

/** A page as LibreOffice sets it: its size, and every word with its place, in points. */
export interface OfficePage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number; readonly right: number; readonly bottom: number }[];
}

/** Opens files in LibreOffice and gives their pages, file by file. */
export async function officePages(files: readonly { readonly name: string; readonly content: string | Uint8Array }[]): Promise<OfficePage[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'anshin-office-'));
  try {
    const paths = files.map((file) => join(folder, file.name));
    for (const [index, file] of files.entries()) await writeFile(paths[index] ?? '', file.content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    const pages: OfficePage[][] = [];
    for (const path of paths) {
      const out = path.replace(/\.[a-z]+$/, '.html');
      await run('pdftotext', ['-bbox', path.replace(/\.[a-z]+$/, '.pdf'), out]);
      pages.push(readPages(await readFile(out, 'utf8')));
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readPages(html: string): OfficePage[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page): OfficePage => {
      const number = (name: string): number => Number(new RegExp(`^[^>]*${name}="([\\d.]+)"`).exec(page)?.[1] ?? 0);
      const words = [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
        ([, x, y, right, bottom, text]) => ({ text: text ?? '', x: Number(x), y: Number(y), right: Number(right), bottom: Number(bottom) }),
      );
      return { width: number('width'), height: number('height'), words };
    });
}
