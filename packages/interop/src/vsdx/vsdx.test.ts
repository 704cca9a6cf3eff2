import { builtinCatalog } from '@anshin/catalog';
import { textIn } from '@anshin/model';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../importer.ts';
import { describeImporterContract } from '../importer.contract.ts';
import { glue, line, MASTERS, shape, VSDX_SAMPLES, vsdxOf, vsdxWith } from './samples.contract.ts';
import { vsdx } from './vsdx.ts';

describeImporterContract(vsdx, VSDX_SAMPLES);

const read = (bytes: Uint8Array, mapping?: string): Promise<ImportResult> =>
  vsdx.read({ name: 'plant.vsdx', bytes }, { catalog: builtinCatalog(), ...(mapping === undefined ? {} : { mapping }) });
const page = (shapes: string, connects = ''): Uint8Array => vsdxWith([`<Shapes>${shapes}</Shapes><Connects>${connects}</Connects>`], MASTERS);
const kinds = ({ document }: ImportResult): Record<string, string> =>
  Object.fromEntries(
    Object.values(document?.components ?? {}).map(({ name, kind, zone }) => [textIn(name ?? '', 'ja'), zone === undefined ? kind : `${kind} @ ${zone}`]),
  );

describe('a Visio file', () => {
  it('makes components and zones of shapes by master and text, with their places from the upper left', async () => {
    const [sample] = VSDX_SAMPLES;
    const result = await read(sample?.bytes ?? new Uint8Array());
    expect(kinds(result)).toEqual({ 監視サーバ: 'applicationServer @ plant', 'PLC A': 'plc @ plant', Operator: 'person', 温度センサ: 'sensor @ plant' });
    expect(result.document?.layout?.positions?.['operator']).toEqual({ x: 888, y: 72, w: 48, h: 48 });
  });

  it('makes channels of glued lines, flows by their arrows, and tells shape data and lines without arrows', async () => {
    const [sample] = VSDX_SAMPLES;
    const { document, findings } = await read(sample?.bytes ?? new Uint8Array());
    expect(Object.values(document?.channels ?? {}).map(({ medium }) => medium)).toEqual(['fieldbus', 'ethernet', 'internal']);
    expect(Object.values(document?.flows ?? {}).map(({ steps }) => Object.keys(steps).length)).toEqual([1, 2]);
    expect(findings.map(({ code }) => code)).toEqual(['shapes.no-direction', 'shapes.data']);
  });

  it('keeps shapes and lines as JSON and nothing binary', async () => {
    const [sample] = VSDX_SAMPLES;
    const { document } = await read(sample?.bytes ?? new Uint8Array());
    const kept = JSON.parse(document?.foreign?.['vsdx']?.content ?? '') as { readonly shapes: readonly { readonly data: unknown }[] };
    expect(kept.shapes).toHaveLength(5);
    expect(kept.shapes[2]?.data).toEqual({ Vendor: 'Example' });
  });

  it('reads groups: parts of a copied master belong to it, a drawn group is seen through', async () => {
    const part = '<Shape ID="11" MasterShape="6"><Text>Label of a part</Text></Shape>';
    const master = `<Shape ID="10" Type="Group" Master="2"><Cell N="PinX" V="1"/><Cell N="PinY" V="1"/><Shapes>${part}</Shapes></Shape>`;
    const group = `<Shape ID="20" Type="Group"><Cell N="PinX" V="5"/><Cell N="PinY" V="5"/><Cell N="Width" V="2"/><Cell N="Height" V="2"/><Shapes>${shape(21, undefined, [1, 1, 1, 1], 'Sensor')}</Shapes></Shape>`;
    const result = await read(page(`${master}${group}${line(30, 'x')}`, glue(30, 21, 11)));
    expect(kinds(result)).toEqual({ 'Label of a part': 'applicationServer', Sensor: 'sensor' });
    expect(result.document?.layout?.positions?.['sensor']).toEqual({ x: 432, y: 240, w: 96, h: 96 });
    expect(Object.keys(result.document?.channels ?? {})).toEqual(['sensor-label-of-a-part']);
  });

  it('puts a shape into the container that it names, wherever it stands', async () => {
    const named = '<Cell N="Relationships" V="0" F="SUM(DEPENDSON(4,Sheet.1!SheetRef()))"/>';
    const result = await read(page(`${shape(1, 3, [2, 2, 2, 2], 'Office')}${shape(2, 2, [9, 7, 1, 1], 'Mail server', named)}`));
    expect(kinds(result)).toEqual({ 'Mail server': 'businessServer @ office' });
  });

  it('follows the mapping of the user', async () => {
    const result = await read(
      page(`${shape(1, 2, [2, 2, 1, 1], 'A')}${shape(2, undefined, [5, 5, 1, 1], 'B box')}`),
      'shapes:\n  server: historian\n  "* box": ignore\n',
    );
    expect(kinds(result)).toEqual({ A: 'historian' });
  });

  it('joins the ends of lines that are glued to nothing', async () => {
    const loose =
      '<Shape ID="9" Master="1"><Cell N="BeginX" V="2"/><Cell N="BeginY" V="2"/><Cell N="EndX" V="5"/><Cell N="EndY" V="5"/><Cell N="EndArrow" V="4"/></Shape>';
    const result = await read(page(`${shape(1, 2, [2, 2, 1, 1], 'One')}${shape(2, 2, [5, 5, 1, 1], 'Two')}${loose}`));
    expect(Object.keys(result.document?.channels ?? {})).toEqual(['one-two']);
    expect(result.assumptions.map(({ code }) => code)).toContain('shapes.attached');
  });

  it('tells a page that is missing or holds entities of its own', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY a "b">]>';
    const parts = {
      'visio/document.xml': '<VisioDocument/>',
      'visio/pages/pages.xml': '<Pages xmlns:r="r"><Page Name="P"><Rel r:id="r1"/></Page><Page Name="Q"><Rel r:id="r2"/></Page></Pages>',
    };
    const rels = '<Relationships><Relationship Id="r1" Target="page1.xml"/><Relationship Id="r2" Target="../../../etc/passwd"/></Relationships>';
    const { findings } = await read(vsdxOf({ ...parts, 'visio/pages/_rels/pages.xml.rels': rels, 'visio/pages/page1.xml': `${evil}<PageContents/>` }));
    expect(findings.filter(({ code }) => code === 'shapes.page-unread').map(({ params }) => params['name'])).toEqual(['P', 'Q']);
  });

  it('refuses another kind of archive and one that claims too much', async () => {
    expect((await read(zipSync({ 'word/document.xml': strToU8('<a/>') }))).findings.map(({ code }) => code)).toEqual(['import.not-this-format']);
    const bomb = zipSync({ 'visio/pages/pages.xml': strToU8('<Pages/>') });
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(22, 4_000_000_000, true);
    expect((await read(bomb)).findings.map(({ code }) => code)).toEqual(['import.archive-bomb']);
  });
});
