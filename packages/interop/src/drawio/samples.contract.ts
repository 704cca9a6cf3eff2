import { deflateSync, strToU8 } from 'fflate';
import type { ImportSample } from '../importer.contract.ts';

/** A page of these cells, below the two that every page has. */
export function model(cells: string): string {
  return `<mxGraphModel dx="100" dy="100"><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;
}

/** A shape: its id, style, label and box, and what it belongs to. */
export function vertex(id: string, style: string, label: string, box: readonly [x: number, y: number, w: number, h: number], parent = '1'): string {
  const [x, y, w, h] = box;
  return `<mxCell id="${id}" value="${escaped(label)}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="${x}" y="${y}" width="${w}" height="${h}" as="geometry"/></mxCell>`;
}

/** A line between two shapes. */
export function edge(id: string, from: string, to: string, label = '', style = 'html=1;'): string {
  return `<mxCell id="${id}" value="${escaped(label)}" style="${style}" edge="1" parent="1" source="${from}" target="${to}"><mxGeometry relative="1" as="geometry"/></mxCell>`;
}

/** A line whose ends lie at points. */
export function looseEdge(id: string, from: readonly [number, number], to: readonly [number, number], label = ''): string {
  return `<mxCell id="${id}" value="${label}" style="html=1;" edge="1" parent="1"><mxGeometry relative="1" as="geometry"><mxPoint x="${from[0]}" y="${from[1]}" as="sourcePoint"/><mxPoint x="${to[0]}" y="${to[1]}" as="targetPoint"/></mxGeometry></mxCell>`;
}

/** A file of pages in plain XML. */
export function plainFile(...pages: readonly string[]): Uint8Array {
  return strToU8(`<mxfile host="test">${pages.map((page, at) => `<diagram id="d${at}" name="Page-${at + 1}">${page}</diagram>`).join('')}</mxfile>`);
}

/** A file of pages as draw.io packs them. */
export function packedFile(...pages: readonly string[]): Uint8Array {
  return strToU8(`<mxfile host="test">${pages.map((page, at) => `<diagram id="d${at}" name="Page-${at + 1}">${packed(page)}</diagram>`).join('')}</mxfile>`);
}

/** Text as a packed page: base64 of raw deflate of its URI encoding. */
export function packed(page: string): string {
  return base64(deflateSync(strToU8(encodeURIComponent(page)), { level: 9 }));
}

/** Base64 of bytes. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A house with a gateway and a camera, the internet, a cloud with a service and its data, and a resident. */
export const HOUSE = model(
  [
    vertex('home', 'rounded=0;whiteSpace=wrap;html=1;dashed=1;verticalAlign=top;', '自宅', [0, 0, 400, 300]),
    vertex('gw', 'rounded=1;whiteSpace=wrap;html=1;', '<b>ホームゲートウェイ</b>', [40, 60, 120, 60]),
    vertex('cam', 'rounded=0;html=1;', 'Camera&nbsp;1<br>(porch)', [220, 60, 120, 60]),
    vertex('net', 'ellipse;shape=cloud;whiteSpace=wrap;html=1;', 'Internet', [480, 60, 120, 80]),
    vertex('cloud', 'swimlane;startSize=20;', 'Provider cloud', [700, 0, 400, 300]),
    vertex('svc', 'shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.lambda;html=1;', 'Operation', [40, 60, 80, 80], 'cloud'),
    vertex('db', 'shape=cylinder3;whiteSpace=wrap;html=1;', 'Recordings', [240, 60, 80, 80], 'cloud'),
    vertex('person', 'shape=umlActor;verticalLabelPosition=bottom;html=1;', '', [480, 400, 30, 60]),
    vertex('who', 'text;html=1;align=center;', '住まい手', [485, 420, 20, 20]),
    vertex('note', 'text;html=1;', 'As of spring', [0, 500, 100, 30]),
    edge('e1', 'cam', 'gw', 'Wi-Fi'),
    edge('e2', 'gw', 'net', 'MQTTS', 'startArrow=classic;endArrow=classic;'),
    edge('e3', 'svc', 'net', 'HTTPS', 'startArrow=classic;endArrow=none;'),
    edge('e4', 'svc', 'db', '', 'endArrow=none;'),
    edge('e5', 'person', 'cam'),
    '<mxCell id="l5" value="目視" style="edgeLabel;html=1;" vertex="1" connectable="0" parent="e5"><mxGeometry relative="1" as="geometry"/></mxCell>',
  ].join(''),
);

/** The house as files. */
export const DRAWIO_SAMPLES: readonly ImportSample[] = [
  { name: 'house.drawio', bytes: packedFile(HOUSE), components: 6 },
  { name: 'house-plain.xml', bytes: plainFile(HOUSE), components: 6 },
];
