import { builtinCatalog } from '@anshin/catalog';
import { type AnshinDocument, textIn } from '@anshin/model';
import { strFromU8, strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../importer.ts';
import { describeImporterContract } from '../importer.contract.ts';
import { drawio } from './drawio.ts';
import { inflateDiagram } from './inflate-diagram.ts';
import { base64, DRAWIO_SAMPLES, edge, HOUSE, looseEdge, model, packed, packedFile, plainFile, vertex } from './samples.contract.ts';

describeImporterContract(drawio, DRAWIO_SAMPLES);

const read = (bytes: Uint8Array, mapping?: string): Promise<ImportResult> =>
  drawio.read({ name: 'house.drawio', bytes }, { catalog: builtinCatalog(), ...(mapping === undefined ? {} : { mapping }) });
const page = (...cells: readonly string[]): Uint8Array => plainFile(model(cells.join('')));

/** Components by their names: kind and the name of the zone. */
function placed(document: AnshinDocument | undefined): Record<string, string> {
  const names = Object.values(document?.components ?? {}).map(({ name, kind, zone }) => {
    const inZone = zone === undefined ? undefined : document?.zones?.[zone]?.name;
    return [textIn(name ?? '', 'ja'), `${kind}${inZone === undefined ? '' : ` @ ${textIn(inZone, 'ja')}`}`] as const;
  });
  return Object.fromEntries(names);
}

describe('a draw.io file', () => {
  it('makes components of shapes by stencil and text, and zones of what frames them', async () => {
    expect(placed((await read(packedFile(HOUSE))).document)).toEqual({
      ホームゲートウェイ: 'homeGateway @ 自宅',
      'Camera 1 (porch)': 'camera @ 自宅',
      Internet: 'network',
      Operation: 'cloudService @ Provider cloud',
      Recordings: 'dataServer @ Provider cloud',
      住まい手: 'person',
    });
  });

  it('gives the zones their kinds', async () => {
    const { document } = await read(packedFile(HOUSE));
    expect(Object.values(document?.zones ?? {}).map(({ kind }) => kind)).toEqual(['premises', 'cloud']);
  });

  it('makes channels of lines and flow steps in the direction of the arrows', async () => {
    const { document, findings } = await read(packedFile(HOUSE));
    const name = (id: string): string => textIn(document?.components?.[id]?.name ?? '', 'ja');
    const steps = Object.values(document?.flows ?? {}).flatMap(({ steps: of }) => Object.values(of).map(({ from, to }) => `${name(from)} → ${name(to)}`));
    expect(steps).toEqual([
      'Camera 1 (porch) → ホームゲートウェイ',
      'ホームゲートウェイ → Internet',
      'Internet → ホームゲートウェイ',
      'Internet → Operation',
      '住まい手 → Camera 1 (porch)',
    ]);
    const channels = Object.values(document?.channels ?? {}).map(({ medium, protection }) => [medium, protection?.encrypted]);
    expect(channels).toEqual([
      ['wifi', undefined],
      ['ethernet', true],
      ['ethernet', true],
      ['ethernet', undefined],
      ['human', undefined],
    ]);
    expect(findings.find(({ code }) => code === 'shapes.no-direction')?.params['count']).toBe(1);
  });

  it('reads packed and plain pages alike', async () => {
    const [one, other] = [await read(packedFile(HOUSE)), await read(plainFile(HOUSE))];
    expect({ ...one.document, foreign: undefined }).toEqual({ ...other.document, foreign: undefined });
  });

  it('reads a bare graph model', async () => {
    expect(Object.keys((await read(strToU8(HOUSE))).document?.components ?? {})).toHaveLength(6);
  });

  it('keeps the file and where things stand, inner shapes by the corner of the outer', async () => {
    const { document } = await read(packedFile(HOUSE));
    expect(document?.foreign?.['drawio']?.content).toBe(strFromU8(packedFile(HOUSE)));
    expect(document?.layout?.positions?.['recordings']).toEqual({ x: 940, y: 60, w: 80, h: 80 });
  });

  it('tells texts that stand alone once', async () => {
    const { findings } = await read(packedFile(HOUSE));
    expect(findings.filter(({ code }) => code === 'shapes.ornaments').map(({ params }) => params)).toEqual([{ count: 1, examples: '“As of spring”' }]);
  });

  it('follows the mapping of the user before its own', async () => {
    const mapping =
      'shapes:\n  自宅: "zone: field"\n  "Camera*": drone\n  cylinder3: ignore\nconnectors:\n  Wi-Fi: { medium: bluetooth, encrypted: true }\n  "HTTPS": ignore\n';
    const { document, assumptions, findings } = await read(packedFile(HOUSE), mapping);
    expect(placed(document)).toMatchObject({ 'Camera 1 (porch)': 'drone @ 自宅' });
    expect(Object.values(document?.components ?? {})).toHaveLength(5);
    expect(Object.values(document?.zones ?? {})[0]?.kind).toBe('field');
    expect(Object.values(document?.channels ?? {})[0]).toMatchObject({ medium: 'bluetooth', protection: { encrypted: true } });
    expect(assumptions.some(({ path }) => path[1] === 'camera-1-porch')).toBe(false);
    expect(findings.find(({ code }) => code === 'shapes.ignored')?.params['count']).toBe(2);
  });

  it('adds a component for a zone that lines end at', async () => {
    const { document, assumptions } = await read(
      page(
        vertex('z', 'swimlane;container=1;', 'Plant', [0, 0, 300, 200]),
        vertex('a', 'html=1;', 'PLC 1', [20, 40, 80, 40], 'z'),
        vertex('b', 'html=1;', 'SCADA', [500, 0, 80, 40]),
        edge('e', 'b', 'z'),
      ),
    );
    expect(placed(document)).toEqual({ 'PLC 1': 'plc @ Plant', SCADA: 'scada', Plant: 'localNetwork @ Plant' });
    expect(assumptions.map(({ code }) => code)).toContain('shapes.zone-as-component');
  });

  it('joins loose ends to the shape that they touch and tells lines that lead nowhere', async () => {
    const { document, findings, assumptions } = await read(
      page(
        vertex('a', 'html=1;', 'Sensor', [0, 0, 80, 40]),
        vertex('b', 'html=1;', 'Server', [200, 0, 80, 40]),
        looseEdge('e', [85, 20], [198, 20]),
        looseEdge('f', [600, 600], [700, 700], 'stray'),
      ),
    );
    expect(Object.keys(document?.channels ?? {})).toEqual(['sensor-server']);
    expect(assumptions.find(({ code }) => code === 'shapes.attached')?.params['count']).toBe(2);
    expect(findings.find(({ code }) => code === 'shapes.loose-connectors')?.params).toEqual({ count: 1, examples: '“stray”' });
  });

  it('sees through bare groups', async () => {
    const { document } = await read(
      page(
        vertex('g', 'group', '', [100, 100, 200, 200]),
        vertex('a', 'html=1;', 'Sensor', [10, 10, 80, 40], 'g'),
        vertex('b', 'html=1;', 'Server', [600, 0, 80, 40]),
        edge('e', 'g', 'b'),
      ),
    );
    expect(document?.zones).toBeUndefined();
    expect(document?.layout?.positions?.['sensor']).toMatchObject({ x: 110, y: 110 });
    expect(Object.keys(document?.channels ?? {})).toEqual(['sensor-server']);
  });

  it('reads objects with properties and tells the properties once per kind', async () => {
    const { document, findings } = await read(
      plainFile(
        model(
          `<object id="o" label="Boiler" vendor="x" site="y"><mxCell style="html=1;" vertex="1" parent="1"><mxGeometry width="10" height="10" as="geometry"/></mxCell></object>`,
        ),
      ),
    );
    expect(placed(document)).toEqual({ Boiler: 'boiler' });
    expect(findings.filter(({ code }) => code === 'shapes.data').map(({ params }) => params['field'])).toEqual(['site', 'vendor']);
  });

  it('stacks pages and tells names that stand on several', async () => {
    const one = model(vertex('a', 'html=1;', 'Sensor', [0, 0, 80, 40]));
    const { document, findings } = await read(plainFile(one, one));
    expect(Object.values(document?.layout?.positions ?? {}).map(({ y }) => y)).toEqual([0, 240]);
    expect(findings.find(({ code }) => code === 'shapes.same-names')?.params['count']).toBe(1);
  });

  it('reads the pages that it can and tells those that it cannot', async () => {
    const bytes = strToU8(strFromU8(packedFile(HOUSE)).replace('</mxfile>', '<diagram name="Broken">AAAA</diagram></mxfile>'));
    const result = await read(bytes);
    expect(Object.keys(result.document?.components ?? {})).toHaveLength(6);
    expect(result.findings.find(({ code }) => code === 'shapes.page-unread')?.params).toEqual({ name: 'Broken' });
  });

  it('survives shapes that belong to each other', async () => {
    const { document } = await read(
      page(
        vertex('a', 'html=1;', 'Sensor', [1, 1, 8, 8], 'b'),
        vertex('b', 'html=1;', 'Server', [1, 1, 8, 8], 'a'),
        vertex('c', 'html=1;', 'Camera', [1, 1, 8, 8], 'c'),
      ),
    );
    expect(document).toBeDefined();
  });

  it('takes labels as text, whatever they hold', async () => {
    const { document } = await read(page(vertex('a', 'html=1;', '<img src=x onerror=alert(1)>Sensor &lt;script&gt;', [0, 0, 8, 8])));
    expect(Object.values(document?.components ?? {})[0]?.name).toBe('Sensor <script>');
  });

  it('refuses a page that unpacks to more than the limit', () => {
    const bomb = base64(zlibSync(new Uint8Array(5_000_000), { level: 9 }).slice(2, -4));
    expect(inflateDiagram(bomb, 1_000_000)).toBeUndefined();
    expect(inflateDiagram(packed('<a/>'), 100)).toBe('<a/>');
    expect(inflateDiagram('no base64!', 100)).toBeUndefined();
  });
});
