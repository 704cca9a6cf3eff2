import { COLOURS, type ColourName } from '../../../drawing/looks/colours.ts';
import { emu } from '../../ooxml/drawing/geometry.ts';
import { tag } from '../../ooxml/xml.ts';
import { CELL } from '../layout/flow-table.ts';
import type { CellItem, RowItem, TableItem } from '../layout/slide-item.ts';
import { type LinkTo, parasXml } from './text-xml.ts';

const hex = (name: ColourName): string => COLOURS[name].light.slice(1).toUpperCase();
const FILLS: Readonly<Record<RowItem['kind'], ColourName | undefined>> = { head: 'accent', group: 'accentSoft', body: undefined, fact: undefined };

/** A table as the program's own, with a head that it knows as such. */
export function tableXml(table: TableItem, id: number, linkTo: LinkTo): string {
  const grid = tag('a:tblGrid', {}, ...table.widths.map((width) => tag('a:gridCol', { w: emu(width) })));
  const rows = table.rows.map((row) => tag('a:tr', { h: emu(row.height) }, ...row.cells.map((cell, column) => cellXml(cell, row, column, table, linkTo))));
  const hasHead = table.rows[0]?.kind === 'head';
  const body = tag('a:tbl', {}, tag('a:tblPr', { firstRow: hasHead ? 1 : undefined, firstCol: table.rows[0]?.kind === 'fact' ? 1 : undefined }), grid, ...rows);
  return tag(
    'p:graphicFrame',
    {},
    tag('p:nvGraphicFramePr', {}, tag('p:cNvPr', { id, name: table.name }), tag('p:cNvGraphicFramePr', {}, '<a:graphicFrameLocks noGrp="1"/>'), '<p:nvPr/>'),
    tag('p:xfrm', {}, tag('a:off', { x: emu(table.box.x), y: emu(table.box.y) }), tag('a:ext', { cx: emu(table.box.width), cy: emu(table.box.height) })),
    tag('a:graphic', {}, tag('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, body)),
  );
}

function cellXml(cell: CellItem, row: RowItem, column: number, table: TableItem, linkTo: LinkTo): string {
  const colour = row.kind === 'head' ? hex('onAccent') : undefined;
  const paras = row.kind === 'head' ? cell.paras.map((para) => ({ ...para, runs: para.runs.map((run) => ({ ...run, colour: hex('onAccent') })) })) : cell.paras;
  const style = { type: table.type, ...(colour === undefined ? {} : { colour }), ...(cell.align === undefined ? {} : { align: cell.align }) };
  const text = tag('a:txBody', {}, '<a:bodyPr/><a:lstStyle/>', parasXml(paras, style, linkTo));
  const fill = row.kind === 'fact' && column === 0 ? 'raised' : FILLS[row.kind];
  const properties = tag(
    'a:tcPr',
    { marL: emu(CELL.side), marR: emu(CELL.side), marT: emu(CELL.top), marB: emu(CELL.top), anchor: row.kind === 'head' ? 'b' : 't' },
    ...['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'].map(border),
    fill === undefined ? '<a:noFill/>' : tag('a:solidFill', {}, tag('a:srgbClr', { val: hex(fill) })),
  );
  const spans = {
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    gridSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    hMerge: cell.covered === 'left' ? 1 : undefined,
    vMerge: cell.covered === 'above' ? 1 : undefined,
  };
  return tag('a:tc', spans, text, properties);
}

function border(name: string): string {
  return tag(name, { w: 6_350 }, tag('a:solidFill', {}, tag('a:srgbClr', { val: hex('rule') })));
}
