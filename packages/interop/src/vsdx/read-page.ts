import { plainText } from '../one-way/short-text.ts';
import { attributeOf, childrenOf, elementAt } from '../one-way/xml.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import type { DrawnConnector, DrawnShape, Point } from '../shapes/drawing.ts';
import type { Box } from '../two-way/sketch.ts';
import type { Master } from './read-masters.ts';
import { type Sheet, sheetOf, textOfShape } from './sheet.ts';

/** What one page shows. */
export interface Page {
  readonly shapes: readonly DrawnShape[];
  readonly connectors: readonly DrawnConnector[];
}

interface Reading {
  readonly diagram: number;
  readonly masters: ReadonlyMap<string, Master>;
  /** The height of the page, in inches. */
  readonly height: number;
  /** The shapes that each line is glued to. */
  readonly glued: ReadonlyMap<string, { readonly from?: string; readonly to?: string }>;
  readonly shapes: DrawnShape[];
  readonly connectors: DrawnConnector[];
  /** The shape that each part of a copied master belongs to. */
  readonly ownerOf: Map<string, string>;
}

/** Pixels of an inch (CSS). */
const INCH = 96;

/** Where the corner of an outer shape stands on the page, in inches from the lower left. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Reads the shapes of a page; `height` in inches. */
export function readPage(contents: XmlElement, page: { readonly diagram: number; readonly height: number }, masters: ReadonlyMap<string, Master>): Page {
  const reading: Reading = { ...page, masters, glued: gluedEnds(contents), shapes: [], connectors: [], ownerOf: new Map() };
  for (const shape of childrenOf(elementAt(contents, 'Shapes'), 'Shape')) readShape(shape, reading, { x: 0, y: 0 }, undefined);
  const ownerOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : (reading.ownerOf.get(id) ?? id));
  return { shapes: reading.shapes, connectors: reading.connectors.map((line) => ({ ...line, from: ownerOf(line.from), to: ownerOf(line.to) })) };
}

function gluedEnds(contents: XmlElement): Map<string, { from?: string; to?: string }> {
  const ends = new Map<string, { from?: string; to?: string }>();
  for (const connect of childrenOf(elementAt(contents, 'Connects'), 'Connect')) {
    const line = attributeOf(connect, 'FromSheet') ?? '';
    const shape = attributeOf(connect, 'ToSheet') ?? '';
    const end = ends.get(line) ?? {};
    if (attributeOf(connect, 'FromCell')?.startsWith('Begin') === true) end.from ??= shape;
    else if (attributeOf(connect, 'FromCell')?.startsWith('End') === true) end.to ??= shape;
    ends.set(line, end);
  }
  return ends;
}

/** The nesting is limited by the reader of the XML. */
function readShape(element: XmlElement, reading: Reading, corner: Corner, outer: string | undefined): void {
  const { masters, shapes, connectors, diagram, glued } = reading;
  const master = masters.get(attributeOf(element, 'Master') ?? '');
  const sheet = sheetOf(element, master?.shape);
  const key = attributeOf(element, 'ID') ?? '';
  const id = `${diagram}/${key}`;
  if (sheet.number('BeginX') !== undefined && sheet.number('EndX') !== undefined) {
    connectors.push(
      connectorOf(element, sheet, { id, diagram, stencil: master?.name ?? 'connector', ends: glued.get(key) ?? {}, height: reading.height, corner }),
    );
    return;
  }
  const parts = childrenOf(elementAt(element, 'Shapes'), 'Shape');
  const own = cornerOf(sheet, corner);
  const isOfMaster = master !== undefined || attributeOf(element, 'MasterShape') !== undefined;
  const text = plainText(textOfShape(element)) || (isOfMaster ? textOfParts(parts) : '');
  const isGroup = attributeOf(element, 'Type') === 'Group' && master === undefined;
  shapes.push({
    id,
    diagram,
    text,
    stencil: master?.name ?? '',
    parent: outer ?? containerOf(sheet, diagram),
    box: boxOf(sheet, own, reading.height),
    isContainer: sheet.rows('User').some(({ name, cells }) => name === 'msvStructureType' && /container|list/i.test(cells.get('Value') ?? '')),
    isGroup: isGroup && text === '',
    isText: master === undefined && !isGroup && text !== '' && isFigureless(element, sheet),
    data: dataOf(sheet),
  });
  for (const part of parts) {
    if (attributeOf(part, 'MasterShape') === undefined || !isOfMaster) readShape(part, reading, own, id);
    else ownParts(part, id, reading);
  }
}

/** A line that is glued to a part of a copied master is glued to the whole. */
function ownParts(part: XmlElement, owner: string, reading: Reading): void {
  reading.ownerOf.set(`${reading.diagram}/${attributeOf(part, 'ID') ?? ''}`, owner);
  for (const inner of childrenOf(elementAt(part, 'Shapes'), 'Shape')) ownParts(inner, owner, reading);
}

/** What the parts of a copied master say, where the master keeps its label in one of them. */
function textOfParts(parts: readonly XmlElement[]): string {
  return parts
    .map((part) => plainText(textOfShape(part)))
    .filter((text) => text !== '')
    .slice(0, 3)
    .join('\n');
}

function isFigureless(element: XmlElement, sheet: Sheet): boolean {
  const hasGeometry = childrenOf(element, 'Section').some((section) => attributeOf(section, 'N') === 'Geometry');
  return !hasGeometry || (sheet.cell('LinePattern') === '0' && sheet.cell('FillPattern') === '0');
}

/** The container that a shape names in its relationships: `DEPENDSON(4,Sheet.7!SheetRef())`. */
function containerOf(sheet: Sheet, diagram: number): string | undefined {
  const named = sheet
    .formula('Relationships')
    .split('DEPENDSON(')
    .find((part) => /^\s*4\s*,/.test(part));
  const container = named === undefined ? undefined : /Sheet\.(\d{1,9})!/.exec(named)?.[1];
  return container === undefined ? undefined : `${diagram}/${container}`;
}

/** Shape data: what somebody filled in, by its label. */
function dataOf(sheet: Sheet): Record<string, string> {
  const rows = sheet.rows('Property').map(({ name, cells }) => [cells.get('Label') || name, cells.get('Value') ?? ''] as const);
  return Object.fromEntries(rows.filter(([name, value]) => name !== '' && value !== '' && value !== '0'));
}

function cornerOf(sheet: Sheet, outer: Corner): Corner {
  const width = sheet.number('Width') ?? 0;
  const height = sheet.number('Height') ?? 0;
  return {
    x: outer.x + (sheet.number('PinX') ?? 0) - (sheet.number('LocPinX') ?? width / 2),
    y: outer.y + (sheet.number('PinY') ?? 0) - (sheet.number('LocPinY') ?? height / 2),
  };
}

function boxOf(sheet: Sheet, corner: Corner, pageHeight: number): Box | undefined {
  const w = sheet.number('Width');
  const h = sheet.number('Height');
  if (w === undefined || h === undefined) return undefined;
  return { x: corner.x * INCH, y: (pageHeight - corner.y - h) * INCH, w: w * INCH, h: h * INCH };
}

function connectorOf(
  element: XmlElement,
  sheet: Sheet,
  line: {
    readonly id: string;
    readonly diagram: number;
    readonly stencil: string;
    readonly ends: { readonly from?: string; readonly to?: string };
    readonly height: number;
    readonly corner: Corner;
  },
): DrawnConnector {
  const { id, diagram, stencil, ends, height, corner } = line;
  const pointOf = (end: 'Begin' | 'End'): Point | undefined => {
    const x = sheet.number(`${end}X`);
    const y = sheet.number(`${end}Y`);
    return x === undefined || y === undefined ? undefined : [(x + corner.x) * INCH, (height - y - corner.y) * INCH];
  };
  return {
    id,
    diagram,
    text: plainText(textOfShape(element)),
    stencil,
    from: ends.from === undefined ? undefined : `${diagram}/${ends.from}`,
    to: ends.to === undefined ? undefined : `${diagram}/${ends.to}`,
    start: pointOf('Begin'),
    end: pointOf('End'),
    arrowAtStart: isArrow(sheet.cell('BeginArrow'), false),
    arrowAtEnd: isArrow(sheet.cell('EndArrow'), true),
  };
}

/** `Themed` leaves the arrow to the theme. ASSUMPTION: a theme points at the end. */
function isArrow(value: string | undefined, ofTheme: boolean): boolean {
  if (value === undefined || value === '' || value === '0') return false;
  return /themed/i.test(value) ? ofTheme : true;
}
