import { attributeOf, childrenOf, elementAt, finite, localName } from '../one-way/xml.ts';
import { plainText } from '../one-way/short-text.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import type { DrawnConnector, DrawnShape, Point } from '../shapes/drawing.ts';
import type { Box } from '../two-way/sketch.ts';
import { readStyle, stencilOf } from './style.ts';

interface Cell {
  readonly id: string;
  readonly parent: string;
  readonly label: string;
  readonly style: ReadonlyMap<string, string>;
  readonly element: XmlElement;
  readonly data: Readonly<Record<string, string>>;
}

/** What one page shows. */
export interface Page {
  readonly shapes: readonly DrawnShape[];
  readonly connectors: readonly DrawnConnector[];
}

/** Deepest belonging that is followed. */
const DEEPEST = 100;

/** Attributes of an `object` that are not what somebody wrote beside the shape. */
const OWN_ATTRIBUTES = new Set(['id', 'label', 'placeholders', 'link', 'tooltip', 'tags']);

/** Reads an `mxGraphModel`. */
export function readPage(model: XmlElement, diagram: number): Page {
  const cells = (elementAt(model, 'root')?.children ?? []).flatMap(cellOf);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const isEdge = (cell: Cell | undefined): boolean => cell !== undefined && attributeOf(cell.element, 'edge') === '1';
  const labels = new Map<string, string[]>();
  const shapes: DrawnShape[] = [];
  const connectors: DrawnConnector[] = [];
  for (const cell of cells) {
    if (isEdge(cell)) connectors.push(connectorOf(cell, diagram, byId));
    else if (attributeOf(cell.element, 'vertex') === '1') {
      if (isEdge(byId.get(cell.parent))) labels.set(cell.parent, [...(labels.get(cell.parent) ?? []), plainText(cell.label)].slice(0, 5));
      else shapes.push(shapeOf(cell, diagram, byId));
    }
  }
  return { shapes, connectors: connectors.map((connector) => withLabels(connector, labels.get(connector.id.slice(connector.id.indexOf('/') + 1)))) };
}

function withLabels(connector: DrawnConnector, labels: readonly string[] | undefined): DrawnConnector {
  return labels === undefined ? connector : { ...connector, text: [connector.text, ...labels].filter((text) => text !== '').join(' / ') };
}

function cellOf(element: XmlElement): Cell[] {
  const name = localName(element.name);
  const cell = name === 'mxCell' ? element : elementAt(element, 'mxCell');
  if (cell === undefined || (name !== 'mxCell' && name !== 'object' && name !== 'UserObject')) return [];
  const isWrapped = cell !== element;
  const data = isWrapped
    ? Object.entries(element.attributes).filter(([key, value]) => !OWN_ATTRIBUTES.has(key) && value !== '' && !key.startsWith('xmlns'))
    : [];
  return [
    {
      id: attributeOf(element, 'id') ?? attributeOf(cell, 'id') ?? '',
      parent: attributeOf(cell, 'parent') ?? '',
      label: (isWrapped ? attributeOf(element, 'label') : attributeOf(cell, 'value')) ?? '',
      style: readStyle(attributeOf(cell, 'style') ?? ''),
      element: cell,
      data: Object.fromEntries(data),
    },
  ];
}

function shapeOf(cell: Cell, diagram: number, byId: ReadonlyMap<string, Cell>): DrawnShape {
  const { style, data } = cell;
  const parent = byId.get(cell.parent);
  const isInShape = parent !== undefined && attributeOf(parent.element, 'vertex') === '1';
  return {
    id: `${diagram}/${cell.id}`,
    diagram,
    text: plainText(cell.label),
    stencil: stencilOf(style),
    parent: isInShape ? `${diagram}/${cell.parent}` : undefined,
    box: boxOf(cell, byId),
    isContainer: style.has('swimlane') || style.get('container') === '1' || /\.group/.test(style.get('shape') ?? ''),
    isGroup: style.has('group'),
    isText: style.has('text') || style.has('edgeLabel'),
    data,
  };
}

/** The box on the page: what belongs to a shape is placed from its corner. */
function boxOf(cell: Cell, byId: ReadonlyMap<string, Cell>): Box | undefined {
  const geometry = elementAt(cell.element, 'mxGeometry');
  if (geometry === undefined) return undefined;
  const w = finite(attributeOf(geometry, 'width')) ?? 0;
  const h = finite(attributeOf(geometry, 'height')) ?? 0;
  const own = cornerOf(geometry);
  const offset = cornerOfParents(cell, byId);
  return { x: own.x + offset.x, y: own.y + offset.y, w, h };
}

function cornerOf(geometry: XmlElement | undefined): { readonly x: number; readonly y: number } {
  if (geometry === undefined || attributeOf(geometry, 'relative') === '1') return { x: 0, y: 0 };
  return { x: finite(attributeOf(geometry, 'x')) ?? 0, y: finite(attributeOf(geometry, 'y')) ?? 0 };
}

function cornerOfParents(cell: Cell, byId: ReadonlyMap<string, Cell>): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  let at = byId.get(cell.parent);
  for (let depth = 0; at !== undefined && at !== cell && depth < DEEPEST; depth++) {
    const corner = cornerOf(elementAt(at.element, 'mxGeometry'));
    x += corner.x;
    y += corner.y;
    at = byId.get(at.parent);
  }
  return { x, y };
}

function connectorOf(cell: Cell, diagram: number, byId: ReadonlyMap<string, Cell>): DrawnConnector {
  const { style, element } = cell;
  const source = attributeOf(element, 'source') ?? '';
  const target = attributeOf(element, 'target') ?? '';
  const points = childrenOf(elementAt(element, 'mxGeometry'), 'mxPoint');
  const offset = cornerOfParents(cell, byId);
  const pointOf = (as: string): Point | undefined => {
    const point = points.find((one) => attributeOf(one, 'as') === as);
    return point === undefined ? undefined : [(finite(attributeOf(point, 'x')) ?? 0) + offset.x, (finite(attributeOf(point, 'y')) ?? 0) + offset.y];
  };
  return {
    id: `${diagram}/${cell.id}`,
    diagram,
    text: plainText(cell.label),
    stencil: style.get('shape') ?? 'connector',
    from: byId.has(source) ? `${diagram}/${source}` : undefined,
    to: byId.has(target) ? `${diagram}/${target}` : undefined,
    start: pointOf('sourcePoint'),
    end: pointOf('targetPoint'),
    arrowAtStart: (style.get('startArrow') ?? 'none') !== 'none',
    arrowAtEnd: (style.get('endArrow') ?? 'classic') !== 'none',
  };
}
