import type { Finding } from '@anshin/model';
import type { ImportSource } from '../importer.ts';
import { attributeOf, childrenOf, elementAt, finite, localName } from '../one-way/xml.ts';
import { finding } from '../reading/finding.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import type { Drawing } from '../shapes/drawing.ts';
import type { DrawingRead } from '../shapes/drawing-importer.ts';
import { openPackage } from './package-parts.ts';
import { readMasters } from './read-masters.ts';
import { type Page, readPage } from './read-page.ts';
import { sheetOf } from './sheet.ts';

const LIST = 'visio/pages/pages.xml';

/** The height of a page that names none, in inches: A4 upright. */
const USUAL_HEIGHT = 11.69;

/** Reads a Visio drawing. Background pages are read like others; what cannot be read is told. */
export function readVsdx({ bytes, name }: ImportSource): DrawingRead {
  const parts = openPackage(bytes);
  if ('code' in parts) return parts;
  const list = parts.rootOf(LIST);
  if (list === undefined || localName(list.name) !== 'Pages') return { code: 'import.not-this-format' };
  const masters = readMasters(parts);
  const relations = parts.relatedTo(LIST);
  const pages: Page[] = [];
  const names: string[] = [];
  const findings: Finding[] = [];
  for (const [diagram, page] of childrenOf(list, 'Page').entries()) {
    const pageName = attributeOf(page, 'Name') ?? attributeOf(page, 'NameU') ?? `${diagram + 1}`;
    const rel = elementAt(page, 'Rel');
    const path = relations.get((rel === undefined ? undefined : attributeOf(rel, 'id')) ?? '');
    const contents = path === undefined ? undefined : parts.rootOf(path);
    names.push(pageName);
    if (contents === undefined) findings.push(finding('shapes.page-unread', 'warning', [], { name: pageName }));
    else pages.push(readPage(contents, { diagram, height: heightOf(page) }, masters));
  }
  const drawing: Drawing = {
    title: name.replace(/\.vs[dst][xm]$/i, ''),
    pages: names,
    shapes: pages.flatMap(({ shapes }) => shapes),
    connectors: pages.flatMap(({ connectors }) => connectors),
    findings,
  };
  return { drawing, content: contentOf(drawing) };
}

function heightOf(page: XmlElement): number {
  const sheet = elementAt(page, 'PageSheet');
  return (sheet === undefined ? undefined : finite(sheetOf(sheet, undefined).cell('PageHeight'))) ?? USUAL_HEIGHT;
}

/** What is kept of a package: its shapes and lines as JSON, nothing binary. */
function contentOf({ pages, shapes, connectors }: Drawing): string {
  return JSON.stringify({ pages, shapes, connectors });
}
