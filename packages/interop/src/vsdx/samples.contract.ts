import { strToU8, zipSync } from 'fflate';
import type { ImportSample } from '../importer.contract.ts';

/** A Visio package made of these XML parts. */
export function vsdxOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="utf-8"?>${xml}`)])), {
    level: 6,
    mtime: '2026-01-01',
  });
}

const MAIN = 'xmlns="http://schemas.microsoft.com/office/visio/2012/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A package of pages (their shapes and connects) and masters (their names and cells), all small. */
export function vsdxWith(pages: readonly string[], masters: readonly { readonly name: string; readonly xml: string }[] = []): Uint8Array {
  const list = (count: number, of: (at: number) => string): string => Array.from({ length: count }, (_, at) => of(at + 1)).join('');
  return vsdxOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'visio/document.xml': `<VisioDocument ${MAIN}/>`,
    'visio/pages/pages.xml': `<Pages ${MAIN}>${list(pages.length, (at) => `<Page ID="${at}" NameU="Page-${at}" Name="Page ${at}"><PageSheet><Cell N="PageWidth" V="11"/><Cell N="PageHeight" V="8"/></PageSheet><Rel r:id="rId${at}"/></Page>`)}</Pages>`,
    'visio/pages/_rels/pages.xml.rels': `<Relationships ${RELS}>${list(pages.length, (at) => `<Relationship Id="rId${at}" Type="page" Target="page${at}.xml"/>`)}</Relationships>`,
    'visio/masters/masters.xml': `<Masters ${MAIN}>${masters.map(({ name }, at) => `<Master ID="${at + 1}" NameU="${name}"><Rel r:id="rId${at + 1}"/></Master>`).join('')}</Masters>`,
    'visio/masters/_rels/masters.xml.rels': `<Relationships ${RELS}>${list(masters.length, (at) => `<Relationship Id="rId${at}" Type="master" Target="master${at}.xml"/>`)}</Relationships>`,
    ...Object.fromEntries(pages.map((xml, at) => [`visio/pages/page${at + 1}.xml`, `<PageContents ${MAIN}>${xml}</PageContents>`])),
    ...Object.fromEntries(
      masters.map(({ xml }, at) => [`visio/masters/master${at + 1}.xml`, `<MasterContents ${MAIN}><Shapes>${xml}</Shapes></MasterContents>`]),
    ),
  });
}

/** A shape: its number, the number of its master, its middle and size in inches, its text, and whatever else. */
export function shape(id: number, master: number | undefined, box: readonly [x: number, y: number, w: number, h: number], text: string, more = ''): string {
  const [x, y, w, h] = box;
  const cells = `<Cell N="PinX" V="${x}"/><Cell N="PinY" V="${y}"/><Cell N="Width" V="${w}"/><Cell N="Height" V="${h}"/>`;
  const geometry = master === undefined ? '<Section N="Geometry" IX="0"/>' : '';
  return `<Shape ID="${id}" Type="Shape"${master === undefined ? '' : ` Master="${master}"`}>${cells}${geometry}${more}<Text>${text}</Text></Shape>`;
}

/** A line between two shapes, with the arrows at its ends. */
export function line(id: number, text: string, arrows: readonly [begin: number, end: number] = [0, 4]): string {
  return `<Shape ID="${id}" Type="Shape" Master="1"><Cell N="BeginX" V="1"/><Cell N="BeginY" V="1"/><Cell N="EndX" V="9.5"/><Cell N="EndY" V="7.5"/><Cell N="BeginArrow" V="${arrows[0]}"/><Cell N="EndArrow" V="${arrows[1]}"/><Text>${text}</Text></Shape>`;
}

/** What glues a line to its shapes. */
export function glue(lineId: number, from: number, to: number): string {
  return `<Connect FromSheet="${lineId}" FromCell="BeginX" ToSheet="${from}" ToCell="PinX"/><Connect FromSheet="${lineId}" FromCell="EndX" ToSheet="${to}" ToCell="PinX"/>`;
}

/** The masters of the samples: a line, a server, a container, a user. */
export const MASTERS = [
  { name: 'Dynamic connector', xml: '<Shape ID="5" Type="Shape"/>' },
  { name: 'Server', xml: '<Shape ID="5" Type="Group"><Cell N="Width" V="1"/><Cell N="Height" V="1"/></Shape>' },
  {
    name: 'Plain Frame',
    xml: '<Shape ID="5" Type="Group"><Section N="User"><Row N="msvStructureType"><Cell N="Value" V="Container"/></Row></Section></Shape>',
  },
  { name: 'User', xml: '<Shape ID="5" Type="Group"/>' },
];

/** A plant with a controller and a sensor in a container, and a person who works with them. */
export const VSDX_SAMPLES: readonly ImportSample[] = [
  {
    name: 'plant.vsdx',
    components: 4,
    bytes: vsdxWith(
      [
        `<Shapes>${shape(1, 3, [4, 4, 6, 4], 'Plant')}${shape(2, 2, [2.5, 4, 1, 1], '監視サーバ')}${shape(3, undefined, [5, 4, 1, 1], 'PLC <cp IX="0"/>A', '<Section N="Property"><Row N="Vendor"><Cell N="Label" V="Vendor"/><Cell N="Value" V="Example"/></Row></Section>')}${shape(4, 4, [9.5, 7, 0.5, 0.5], 'Operator')}${shape(8, undefined, [6.2, 3, 0.5, 0.5], '温度センサ')}${line(5, 'Modbus TCP')}${line(6, 'HTTPS', [4, 4])}${line(7, 'I2C', [0, 0])}</Shapes><Connects>${glue(5, 2, 3)}${glue(6, 4, 2)}${glue(7, 3, 8)}</Connects>`,
      ],
      MASTERS,
    ),
  },
];
