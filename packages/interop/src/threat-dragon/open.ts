import type { Opened } from '../two-way/two-way-format.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, recordOf, textOf } from '../two-way/json.ts';
import { CELL_SHAPES } from './tables.ts';

/**
 * Brings a file of Threat Dragon 1 or 2 to version 2 in which every diagram and threat has an id of its own. Of a version 2 file nothing else changes;
 * `undefined` when it is no Threat Dragon model.
 */
export function openThreatDragon(value: unknown): Opened | undefined {
  if (!isRecord(value) || !isRecord(value['summary']) || !isRecord(value['detail'])) return undefined;
  const isFirst = listOf(value['detail']['diagrams']).some((diagram) => fieldOf(diagram, 'diagramJson') !== undefined);
  const taken = new Set<unknown>();
  const diagrams = listOf(value['detail']['diagrams'])
    .filter(isRecord)
    .map((diagram, at) => {
      const id = typeof diagram['id'] === 'number' && !taken.has(diagram['id']) ? diagram['id'] : firstFree(at, taken);
      taken.add(id);
      return { ...(isFirst ? upgradedDiagram(diagram) : withThreatIds(diagram)), id };
    });
  const version = isFirst || textOf(value['version']) === undefined ? { version: '2.0.0' } : {};
  return { value: { ...version, ...value, detail: { ...value['detail'], diagrams } }, findings: [] };
}

function firstFree(from: number, taken: ReadonlySet<unknown>): number {
  let free = from;
  while (taken.has(free)) free += 1;
  return free;
}

function withThreatIds(diagram: JsonRecord): JsonRecord {
  if (!Array.isArray(diagram['cells'])) return diagram;
  const cells = listOf(diagram['cells']).map((cell) => {
    if (!isRecord(cell) || !isRecord(cell['data']) || !Array.isArray(cell['data']['threats'])) return cell;
    return { ...cell, data: { ...cell['data'], threats: identified(cell['data']['threats'], String(cell['id'])) } };
  });
  return { ...diagram, cells };
}

/** Threats with an id each; `threatId` is what the schema of version 2 calls it. */
function identified(threats: readonly unknown[], cell: string): unknown[] {
  const taken = new Set<string>();
  return threats.map((threat, at) => {
    if (!isRecord(threat)) return threat;
    const own = textOf(threat['id']) ?? textOf(threat['threatId']);
    const id = own === undefined || taken.has(own) ? `${cell}-threat-${at + 1}` : own;
    taken.add(id);
    return threat['id'] === id ? threat : { ...threat, id };
  });
}

/** A diagram of version 1: its cells lie in `diagramJson`, and what version 2 has under `data` lies beside the geometry. */
function upgradedDiagram({ diagramJson, size, ...diagram }: JsonRecord): JsonRecord {
  const cells = listOf(fieldOf(diagramJson, 'cells')).filter(isRecord).map(upgradedCell);
  return { diagramType: 'STRIDE', version: '2.0.0', ...diagram, ...(size === undefined ? {} : { size }), cells };
}

function upgradedCell(cell: JsonRecord): JsonRecord {
  const { id, type, position, size, source, target, vertices, labels, attrs, z, threats, ...flags } = cell;
  const name = textOf(fieldOf(fieldOf(attrs, 'text'), 'text')) ?? labelOf(labels);
  const shape = typeof type === 'string' && Object.hasOwn(CELL_SHAPES, type) ? (CELL_SHAPES as Readonly<Record<string, string>>)[type] : 'process';
  return {
    id,
    shape,
    zIndex: typeof z === 'number' ? z : 0,
    ...(position === undefined ? {} : { position }),
    ...(size === undefined ? {} : { size }),
    ...(source === undefined ? {} : { source: upgradedEnd(source) }),
    ...(target === undefined ? {} : { target: upgradedEnd(target) }),
    ...(vertices === undefined ? {} : { vertices }),
    ...(labels === undefined ? {} : { labels }),
    ...(attrs === undefined ? {} : { attrs }),
    data: {
      type,
      ...(name === undefined ? {} : { name }),
      ...flags,
      ...(Array.isArray(threats) ? { threats: identified(threats, String(id)) } : {}),
    },
  };
}

function upgradedEnd(end: unknown): unknown {
  const { id, ...rest } = recordOf(end);
  return id === undefined ? end : { cell: id, ...rest };
}

/** The text on a flow, in any of the forms in which the versions write it. */
export function labelOf(labels: unknown): string | undefined {
  const [first] = listOf(labels);
  if (typeof first === 'string') return textOf(first);
  const attrs = fieldOf(first, 'attrs');
  return [fieldOf(attrs, 'labelText'), fieldOf(attrs, 'label'), fieldOf(attrs, 'text')]
    .map((part) => textOf(fieldOf(part, 'text')))
    .find((text) => text !== undefined);
}
