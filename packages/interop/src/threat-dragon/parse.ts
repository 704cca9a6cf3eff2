import type { Finding, Trait } from '@anshin/model';
import { finding } from '../reading/finding.ts';
import { classOfStride, guessEncryption, guessThreatClass, stateOf } from '../two-way/guesses/guess.ts';
import { groupedBy } from '../two-way/grouped-by.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, recordOf, textOf } from '../two-way/json.ts';
import { readMeant } from '../two-way/meant.ts';
import type { Box, Facts, Sketch, SketchComponent, SketchLink, SketchThreat, SketchZone } from '../two-way/sketch.ts';
import { boxOf, innermost, offsetsOf } from './geometry.ts';
import { labelOf } from './open.ts';
import { type MitigationNotes, mitigationsOf } from './mitigations-of.ts';
import { CELL_SHAPES, type CellType, type ElementType, FALLBACK_KINDS, TRAIT_FLAGS } from './tables.ts';

/** Most boundaries whose geometry is looked at. ASSUMPTION: a drawing with more is no drawing. */
const MAX_BOUNDARIES = 1_000;

interface Cell {
  readonly id: string;
  readonly type: CellType | undefined;
  readonly data: JsonRecord;
  readonly facts: Facts;
  readonly name: string;
  readonly box: Box | undefined;
  readonly diagram: number;
  readonly raw: JsonRecord;
}

/** Reads an opened Threat Dragon model. Boundaries hold what lies in them; drawn curves have no inside and stay in the kept file. */
export function parseThreatDragon(value: unknown): { readonly sketch: Sketch; readonly findings: readonly Finding[] } {
  const summary = fieldOf(value, 'summary');
  const diagrams = listOf(fieldOf(fieldOf(value, 'detail'), 'diagrams'));
  const offsets = offsetsOf(diagrams);
  const cells = diagrams.flatMap((diagram, at) => cellsOf(diagram, at, offsets[at] ?? 0));
  const boundaries = cells.filter((cell) => cell.type === 'tm.BoundaryBox');
  const findings: Finding[] = [];
  if (boundaries.length > MAX_BOUNDARIES)
    findings.push(finding('import.too-many', 'warning', [], { what: { ja: '領域', en: 'zones' }, left: boundaries.length - MAX_BOUNDARIES }));
  const zones = boundaries.slice(0, MAX_BOUNDARIES);
  const outers: Boundaries = new Map(
    [...groupedBy(zones, ({ diagram }) => diagram)].map(([diagram, of]) => [
      diagram,
      of.flatMap(({ id, box }) => (box === undefined ? [] : [[id, box] as const])),
    ]),
  );
  const curves = cells.filter((cell) => cell.type === 'tm.Boundary').length;
  if (curves > 0) findings.push(finding('import.boundary-curves', 'info', [], { count: curves }));
  const elements = cells.filter((cell) => cell.type !== undefined && Object.hasOwn(FALLBACK_KINDS, cell.type));
  const flows = cells.filter((cell) => cell.type === 'tm.Flow');
  const { threats, mitigations } = threatsOf([...elements, ...flows]);
  const sketch = {
    title: textOf(fieldOf(summary, 'title')) ?? '',
    description: textOf(fieldOf(summary, 'description')) ?? '',
    facts: recordOf(fieldOf(summary, 'anshin')),
    zones: zones.map((cell): SketchZone => ({ ...plain(cell), words: [cell.name], within: zoneOf(cell, outers, 'within'), box: cell.box })),
    components: elements.map((cell) => componentOf(cell, outers)),
    links: flows.map(linkOf),
    assets: [],
    threats,
    mitigations,
  };
  return { sketch, findings };
}

function cellsOf(diagram: unknown, at: number, offset: number): Cell[] {
  return listOf(fieldOf(diagram, 'cells')).flatMap((raw) => {
    const id = textOf(fieldOf(raw, 'id'));
    if (!isRecord(raw) || id === undefined) return [];
    const data = recordOf(raw['data']);
    const attrs = raw['attrs'];
    const box = boxOf(raw);
    const name =
      textOf(data['name']) ??
      textOf(fieldOf(fieldOf(attrs, 'text'), 'text')) ??
      textOf(fieldOf(fieldOf(attrs, 'label'), 'text')) ??
      labelOf(raw['labels']) ??
      '';
    const cell = { id, type: typeOf(data['type'], raw['shape']), data, facts: recordOf(data['anshin']), name, diagram: at, raw };
    return [{ ...cell, box: box === undefined ? undefined : { ...box, y: box.y + offset } }];
  });
}

function typeOf(type: unknown, shape: unknown): CellType | undefined {
  if (typeof type === 'string' && Object.hasOwn(CELL_SHAPES, type)) return type as CellType;
  return (Object.keys(CELL_SHAPES) as CellType[]).find((known) => CELL_SHAPES[known] === shape);
}

function plain({ id, name, data, facts }: Cell): { id: string; name: string; description: string; facts: Facts } {
  return { id, name, description: textOf(data['description']) ?? '', facts };
}

/** The boxes of boundaries by the diagram that they are drawn in. */
type Boundaries = ReadonlyMap<number, readonly (readonly [id: string, box: Box])[]>;

/** The boundary that a cell lies in: the one that the document says while the cell lies where it was drawn, else the smallest around it. */
function zoneOf({ id, box, diagram, facts }: Cell, boundaries: Boundaries, fact: 'zone' | 'within'): string | undefined {
  const drawn = box === undefined ? undefined : innermost(box, boundaries.get(diagram) ?? [], id);
  return textOf(readMeant(drawn, facts[fact]));
}

function componentOf(cell: Cell, boundaries: Boundaries): SketchComponent {
  const type = cell.type as ElementType;
  const flags = Object.entries(TRAIT_FLAGS[type]).filter(([flag]) => typeof cell.data[flag] === 'boolean');
  const traits: Partial<Record<Trait, boolean>> = Object.fromEntries(flags.map(([flag, trait]) => [trait, cell.data[flag] === true]));
  return {
    ...plain(cell),
    words: [cell.name],
    fallback: FALLBACK_KINDS[type],
    zone: zoneOf(cell, boundaries, 'zone'),
    box: cell.box,
    traits,
    exclusion: exclusionOf(cell),
  };
}

function exclusionOf({ data }: Cell): string | undefined {
  return data['outOfScope'] === true ? (textOf(data['reasonOutOfScope']) ?? '') : undefined;
}

function linkOf(cell: Cell): SketchLink {
  const { raw, data, facts } = cell;
  const protocol = [textOf(data['protocol']), textOf(cell.name)].filter((word) => word !== undefined);
  const isMarked = isRecord(facts['channel']) && facts['channel']['id'] !== undefined;
  return {
    ...plain(cell),
    from: textOf(fieldOf(raw['source'], 'cell')) ?? '',
    to: textOf(fieldOf(raw['target'], 'cell')) ?? '',
    isBidirectional: data['isBidirectional'] === true,
    protocol,
    encrypted: data['isEncrypted'] === true ? true : isMarked ? false : guessEncryption(protocol),
    assets: [],
    back: [],
    exclusion: exclusionOf(cell),
  };
}

function threatsOf(cells: readonly Cell[]): Pick<Sketch, 'threats' | 'mitigations'> {
  const notes: MitigationNotes = new Map();
  const threats = cells.flatMap((cell) =>
    listOf(cell.data['threats'])
      .filter(isRecord)
      .map((threat): SketchThreat => {
        const facts = recordOf(threat['anshin']);
        const id = textOf(threat['id']) ?? '';
        const state = stateOf(textOf(threat['status']));
        const type = textOf(threat['type']);
        const told = classOfStride(type);
        return {
          id: `${id}|${cell.id}`,
          definition: id,
          at: cell.id,
          name: textOf(threat['title']) ?? '',
          description: textOf(threat['description']) ?? '',
          class: told ?? (facts['id'] === undefined && type !== undefined ? guessThreatClass([type]) : undefined),
          state,
          rule: textOf(facts['rule']),
          mitigations: mitigationsOf(
            { text: textOf(threat['mitigation']), noted: facts['measures'], id: `${id}/mitigation`, isDone: state === 'mitigated' },
            notes,
          ),
          facts,
        };
      }),
  );
  return { threats, mitigations: [...notes.values()] };
}
