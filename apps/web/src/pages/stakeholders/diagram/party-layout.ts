import type { AnshinDocument, StakeholderRole } from '@anshin/model';
import { columnsOf, type Section } from './party-columns.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a party or an authority stands. */
export interface PlacedParty {
  readonly id: string;
  readonly box: Box;
  /** `group`: holds its departments; its name is at its top. */
  readonly shape: 'party' | 'group' | 'authority';
  /** Which column, from 0; authorities are in none. */
  readonly column: number | undefined;
}

/** The whole arrangement. */
export interface PartyLayout {
  readonly parties: readonly PlacedParty[];
  /** What stands over the parties of each role. */
  readonly headings: readonly { readonly role: StakeholderRole; readonly box: Box }[];
  readonly columns: number;
  /** Where authorities begin, apart from the parties; undefined without any. */
  readonly authoritiesAt: number | undefined;
  readonly width: number;
  readonly height: number;
}

const NODE = { width: 168, height: 52 };
const GAP = 36;
const HEADING = 28;
const GROUP = { head: 34, gap: 8, padding: 10 };
/** Between columns, and at the outer sides for relations within a column: room for arrows and what they are called. */
const AISLE = 104;
const MARGIN = 16;

type Parties = NonNullable<AnshinDocument['stakeholders']>;

/**
 * Parties in columns by their role, in the order of the document, departments within what they belong to, authorities apart below. Where the width
 * has no room for a column per role, neighbouring roles share one. The same document in the same width always gives the same picture.
 */
export function layoutParties(stakeholders: Parties, authorities: readonly string[], width: number): PartyLayout {
  const most = Math.max(1, Math.floor((width - 2 * MARGIN + AISLE) / (NODE.width + AISLE)));
  const columns = columnsOf(stakeholders, most, sectionHeight);
  const count = columns.length;
  const side = count === 0 ? 0 : Math.min(AISLE, Math.max(MARGIN, (width - count * NODE.width - (count - 1) * AISLE) / 2));
  const nodeWidth = count === 0 ? NODE.width : Math.min(NODE.width + 40, (width - 2 * side - (count - 1) * AISLE) / count);
  const whole = Math.max(width, 2 * side + count * nodeWidth + (count - 1) * AISLE);
  const step = count <= 1 ? 0 : (whole - 2 * side - nodeWidth) / (count - 1);
  const heights = columns.map((sections) => sections.reduce((sum, section) => sum + sectionHeight(section), 0) + (sections.length - 1) * GAP);
  const tallest = Math.max(0, ...heights);
  const placed = columns.map((sections, index) =>
    placeColumn(
      sections,
      index,
      { x: count === 1 ? (whole - nodeWidth) / 2 : side + step * index, width: nodeWidth },
      MARGIN / 2 + (tallest - (heights[index] ?? 0)) / 2,
    ),
  );
  const parties = placed.flatMap((column) => column.parties);
  const headings = placed.flatMap((column) => column.headings);
  return withAuthorities({ parties, headings, columns: count, width: whole, height: MARGIN / 2 + tallest + MARGIN }, authorities);
}

function blockHeight(members: readonly string[]): number {
  return members.length === 0 ? NODE.height : GROUP.head + members.length * (NODE.height + GROUP.gap) + GROUP.padding - GROUP.gap;
}

function sectionHeight({ blocks }: Section): number {
  return HEADING + blocks.reduce((sum, { members }) => sum + blockHeight(members), 0) + Math.max(0, blocks.length - 1) * GAP;
}

function placeColumn(sections: readonly Section[], column: number, at: { readonly x: number; readonly width: number }, top: number) {
  const parties: PlacedParty[] = [];
  const headings: { role: StakeholderRole; box: Box }[] = [];
  let y = top;
  for (const { role, blocks } of sections) {
    headings.push({ role, box: { ...at, y, height: HEADING } });
    y += HEADING;
    for (const { id, members } of blocks) {
      const box = { ...at, y, height: blockHeight(members) };
      parties.push({ id, box, shape: members.length === 0 ? 'party' : 'group', column });
      parties.push(...members.map((member, index): PlacedParty => ({ id: member, shape: 'party', column, box: memberBox(box, index) })));
      y += box.height + GAP;
    }
  }
  return { parties, headings };
}

function memberBox({ x, y, width }: Box, index: number): Box {
  return { x: x + GROUP.padding, y: y + GROUP.head + index * (NODE.height + GROUP.gap), width: width - 2 * GROUP.padding, height: NODE.height };
}

function withAuthorities(layout: Omit<PartyLayout, 'authoritiesAt'>, authorities: readonly string[]): PartyLayout {
  if (authorities.length === 0) return { ...layout, authoritiesAt: undefined };
  const perRow = Math.max(1, Math.floor((layout.width - 2 * MARGIN + 24) / (NODE.width + 24)));
  const at = layout.height + 40;
  const placed = authorities.map((id, index): PlacedParty => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, authorities.length - row * perRow);
    const left = (layout.width - inRow * NODE.width - (inRow - 1) * 24) / 2;
    const y = at + HEADING + 4 + row * (NODE.height + 16);
    return { id, shape: 'authority', column: undefined, box: { x: left + (index % perRow) * (NODE.width + 24), y, width: NODE.width, height: NODE.height } };
  });
  const rows = Math.ceil(authorities.length / perRow);
  return { ...layout, parties: [...layout.parties, ...placed], authoritiesAt: at, height: at + HEADING + 4 + rows * (NODE.height + 16) + MARGIN };
}
