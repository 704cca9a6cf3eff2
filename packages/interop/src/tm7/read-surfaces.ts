import type { XmlElement } from '../reading/read-xml.ts';
import { attributeOf, childrenOf, elementAt, localName, numberAt, textAt } from '../one-way/xml.ts';
import type { Box } from '../two-way/sketch.ts';
import { GENERIC_TYPES, SHAPE_TYPES } from './tables.ts';

/** A stencil, line or boundary of a diagram. */
export interface Item {
  readonly id: string;
  readonly type: (typeof GENERIC_TYPES)[string] | undefined;
  /** The id of its stencil (`SE.P.TMCore.WebApp`) and what the tool calls it. */
  readonly typeId: string;
  readonly typeName: string;
  readonly name: string;
  /** What is set, by the name that the tool shows. */
  readonly properties: ReadonlyMap<string, string>;
  readonly box: Box | undefined;
  readonly from: string;
  readonly to: string;
  /** The bend of a line, in the order source, handle, target. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  readonly diagram: number;
}

/** One drawing. */
export interface Surface {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Space between diagrams that come to stand below each other, in pixels. */
const GAP = 200;

/** Reads the drawings of a model; later ones are moved below the earlier ones. */
export function readSurfaces(root: XmlElement): Surface[] {
  const typeNames = namesOfTypes(root);
  let bottom: number | undefined;
  return childrenOf(elementAt(root, 'DrawingSurfaceList'), 'DrawingSurfaceModel').map((surface, diagram) => {
    const raw = [...values(surface, 'Borders'), ...values(surface, 'Lines')].map((value) => itemOf(value, typeNames, diagram));
    const boxes = raw.map(({ box }) => box).filter((box) => box !== undefined);
    const top = boxes.reduce((least, { y }) => Math.min(least, y), Infinity);
    const offset = bottom === undefined || boxes.length === 0 ? 0 : bottom + GAP - top;
    bottom = boxes.reduce((most, { y, h }) => Math.max(most, y + h + offset), bottom ?? -Infinity);
    return { title: textAt(surface, 'Header'), items: offset === 0 ? raw : raw.map((item) => movedDown(item, offset)) };
  });
}

function values(surface: XmlElement, list: string): XmlElement[] {
  return (elementAt(surface, list)?.children ?? []).flatMap((pair) => childrenOf(pair, 'Value'));
}

function movedDown(item: Item, offset: number): Item {
  const { box, curve } = item;
  return { ...item, box: box === undefined ? undefined : { ...box, y: box.y + offset }, curve: curve.map(([x, y]) => [x, y + offset] as const) };
}

/** What the knowledge base of the file calls each type. */
function namesOfTypes(root: XmlElement): Map<string, string> {
  const base = elementAt(root, 'KnowledgeBase');
  const types = [...childrenOf(elementAt(base, 'GenericElements'), 'ElementType'), ...childrenOf(elementAt(base, 'StandardElements'), 'ElementType')];
  return new Map(types.map((type) => [textAt(type, 'Id'), textAt(type, 'Name')]));
}

function itemOf(value: XmlElement, typeNames: ReadonlyMap<string, string>, diagram: number): Item {
  const generic = textAt(value, 'GenericTypeId');
  const shape = localName(attributeOf(value, 'type') ?? '');
  const typeId = textAt(value, 'TypeId');
  const { properties, heading } = propertiesOf(elementAt(value, 'Properties'));
  return {
    id: textAt(value, 'Guid'),
    type: Object.hasOwn(GENERIC_TYPES, generic) ? GENERIC_TYPES[generic] : Object.hasOwn(SHAPE_TYPES, shape) ? SHAPE_TYPES[shape] : undefined,
    typeId,
    typeName: typeNames.get(typeId) ?? heading,
    name: properties.get('Name') ?? '',
    properties,
    box: boxOf(value),
    from: textAt(value, 'SourceGuid'),
    to: textAt(value, 'TargetGuid'),
    curve: curveOf(value),
    diagram,
  };
}

function boxOf(value: XmlElement): Box | undefined {
  const x = numberAt(value, 'Left');
  const y = numberAt(value, 'Top');
  return x === undefined || y === undefined ? undefined : { x, y, w: numberAt(value, 'Width') ?? 0, h: numberAt(value, 'Height') ?? 0 };
}

function curveOf(value: XmlElement): (readonly [number, number])[] {
  return ['Source', 'Handle', 'Target'].flatMap((end) => {
    const x = numberAt(value, `${end}X`);
    const y = numberAt(value, `${end}Y`);
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

/** The properties that are set (those that come with the stencil say nothing), and the first heading: it repeats what the tool calls the stencil. */
function propertiesOf(list: XmlElement | undefined): { readonly properties: Map<string, string>; readonly heading: string } {
  const properties = new Map<string, string>();
  let heading = '';
  for (const property of list?.children ?? []) {
    const name = textAt(property, 'DisplayName');
    const type = localName(attributeOf(property, 'type') ?? '');
    if (type === 'HeaderDisplayAttribute') heading = heading === '' ? name : heading;
    else if (name !== '' && type !== 'StaticListDisplayAttribute' && !properties.has(name)) properties.set(name, valueOf(property));
  }
  return { properties, heading };
}

function valueOf(property: XmlElement): string {
  const value = elementAt(property, 'Value');
  const choices = childrenOf(value, 'string');
  if (choices.length === 0) return value?.text.trim() ?? '';
  return choices[numberAt(property, 'SelectedIndex') ?? 0]?.text.trim() ?? '';
}
