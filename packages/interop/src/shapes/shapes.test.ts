import { builtinCatalog } from '@anshin/catalog';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DRAWIO_SAMPLES, edge, HOUSE, model, packedFile, plainFile, vertex } from '../drawio/samples.contract.ts';
import { drawio } from '../drawio/drawio.ts';
import type { ImportSource } from '../importer.ts';
import { interopSentence } from '../words.ts';
import { VSDX_SAMPLES } from '../vsdx/samples.contract.ts';
import { vsdx } from '../vsdx/vsdx.ts';
import type { DrawnShape } from './drawing.ts';
import { fitsGlob } from './glob.ts';
import { readMapping } from './mapping.ts';
import { meaningOf } from './meaning.ts';
import { prepareDrawing } from './prepare-drawing.ts';
import { STENCILS } from './stencils/tables.ts';
import { zonesAround } from './zones-around.ts';

const catalog = builtinCatalog();
const drawn = (stencil: string, text = ''): DrawnShape => ({ id: 's', diagram: 0, text, stencil, isContainer: false, isGroup: false, isText: false, data: {} });

/** The mapping file that the importer of a drawing proposes. */
async function mappingTemplate(source: ImportSource, importer = drawio): Promise<string | undefined> {
  return importer.mappingTemplate?.(source, { catalog: builtinCatalog() });
}

describe('a pattern with stars', () => {
  it('fits what a regular expression fits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(word, text, (pattern, whole) => {
        expect(fitsGlob(pattern, whole)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(whole));
      }),
    );
  });

  it('disregards case and needs no time for many stars', () => {
    expect(fitsGlob('SERVER *', 'server 3')).toBe(true);
    expect(fitsGlob('a*'.repeat(5_000), 'a'.repeat(20_000))).toBe(true);
  });
});

describe('the mapping file', () => {
  it('takes exact rows before rows with stars, and stencils as well as texts', () => {
    const { ofShape } = readMapping('shapes: { "*": ignore, "mxgraph.x.y": plc, "Gate way": router }', catalog);
    expect(ofShape(drawn('mxgraph.x.y', 'Anything'))).toEqual({ as: 'component', kind: 'plc', isStated: true });
    expect(ofShape(drawn('rectangle', 'Gate\nway'))).toEqual({ as: 'component', kind: 'router', isStated: true });
    expect(ofShape(drawn('rectangle', 'Other'))).toEqual({ as: 'nothing' });
  });

  it.each([
    ['shapes: { a: plcc }', 'shapes.unknown-meaning'],
    ['shapes: { a: "zone: nowhere" }', 'shapes.unknown-meaning'],
    ['connectors: { a: { medium: smoke } }', 'shapes.unknown-meaning'],
    ['shapes: [a]', 'shapes.bad-mapping'],
    ['shapes: {a: b', 'shapes.bad-mapping'],
    ['forms: {}', 'shapes.unknown-mapping-key'],
  ])('tells what it does not understand in %s', (text, code) => {
    const { findings } = readMapping(text, catalog);
    expect(findings.map((found) => found.code)).toEqual([code]);
    const [found] = findings;
    expect(found === undefined ? undefined : interopSentence(found)?.ja).toMatch(/対応付けファイル/);
  });
});

describe('a mapping file with very many patterns', () => {
  it('uses the first of them and says how many it leaves', () => {
    const rows = Array.from({ length: 205 }, (_, at) => `  "p${at}x*": plc`).join('\n');
    const { ofShape, findings } = readMapping(`shapes:\n${rows}`, catalog);
    expect(findings.map(({ code, params }) => [code, params['left']])).toEqual([['shapes.too-many-patterns', 5]]);
    expect([ofShape(drawn('p199xy')), ofShape(drawn('p204xy'))]).toEqual([{ as: 'component', kind: 'plc', isStated: true }, undefined]);
  });
});

describe('the default mapping', () => {
  it('names only kinds of the catalog', () => {
    const kinds = new Set(catalog.kinds.map(({ kind }) => kind));
    expect(STENCILS.map(({ means }) => means).filter((means) => !kinds.has(means))).toEqual([]);
  });

  it.each([
    ['mxgraph.aws4.dynamodb', 'Bookings', 'dataServer'],
    ['azure2/compute/Virtual_Machine', 'Jump', 'applicationServer'],
    ['mxgraph.cisco.routers.router', 'R1', 'router'],
    ['cloud', 'Provider cloud', 'cloudService'],
    ['cloud', 'WAN', 'network'],
    ['umlActor', 'Maintenance', 'person'],
    ['rectangle', 'シャッター', 'actuator'],
    ['rectangle', 'Thing without a word', 'homeAppliance'],
    ['rectangle', 'Xyz', 'applicationServer'],
  ])('takes %s “%s” for %s', (stencil, text, kind) => {
    expect(meaningOf(drawn(stencil, text), { holds: false, isEnd: true })).toMatchObject({ as: 'component', kind });
  });

  it('takes what holds others for a zone, unless its picture says what it is', () => {
    expect(meaningOf(drawn('rectangle', 'Line 2'), { holds: true, isEnd: false })).toEqual({ as: 'zone' });
    expect(meaningOf(drawn('mxgraph.aws4.rds', 'Store'), { holds: true, isEnd: false })).toMatchObject({ as: 'component' });
  });

  it('passes over nameless figures that nothing leads to', () => {
    expect(meaningOf(drawn('rectangle'), { holds: false, isEnd: false })).toEqual({ as: 'nothing' });
    expect(meaningOf(drawn('rectangle'), { holds: false, isEnd: true })).toMatchObject({ as: 'component' });
  });
});

describe('the template of a mapping', () => {
  it('lists each distinct shape and line with what it is taken for', async () => {
    const template = (await mappingTemplate({ name: 'house.drawio', bytes: packedFile(HOUSE) })) ?? '';
    expect(template.split('\n').filter((line) => line.startsWith('  ') || line.endsWith(':'))).toEqual([
      'shapes:',
      '  "自宅": zone # × 1',
      '  "Provider cloud": zone # × 1',
      '  "ホームゲートウェイ": homeGateway # × 1',
      '  "Camera 1 (porch)": camera # × 1',
      '  "cloud": network # × 1, Internet',
      '  "mxgraph.aws4.lambda": cloudService # × 1, Operation',
      '  "cylinder3": dataServer # × 1, Recordings',
      '  "umlActor": person # × 1, 住まい手',
      '  "As of spring": ignore # × 1',
      'connectors:',
      '  "Wi-Fi": wifi # × 1',
      '  "MQTTS": ethernet # × 1',
      '  "HTTPS": ethernet # × 1',
      '  "目視": human # × 1',
    ]);
  });

  it.each([...DRAWIO_SAMPLES, ...VSDX_SAMPLES])('changes nothing of $name when it is handed in as it is', async ({ name, bytes }) => {
    const importer = name.endsWith('.vsdx') ? vsdx : drawio;
    const template = (await mappingTemplate({ name, bytes }, importer)) ?? '';
    expect(readMapping(template, catalog).findings).toEqual([]);
    const [plain, mapped] = [await importer.read({ name, bytes }, { catalog }), await importer.read({ name, bytes }, { catalog, mapping: template })];
    expect(mapped.document).toEqual(plain.document);
  });

  it('keeps one stencil apart by text where it means different things', async () => {
    const cells = `${vertex('a', 'shape=cube;', 'PLC 1', [0, 0, 9, 9])}${vertex('b', 'shape=cube2;', 'PLC 2', [20, 0, 9, 9])}${vertex('c', 'shape=cube2;', 'Camera', [40, 0, 9, 9])}${edge('e', 'a', 'b')}`;
    const template = (await mappingTemplate({ name: 'x.drawio', bytes: plainFile(model(cells)) })) ?? '';
    expect(template).toMatch(/"PLC 1": plc .*\n {2}"cube2": plc .*PLC 2\n {2}"Camera": camera/);
  });

  it('is not made of other files', async () => {
    expect(await mappingTemplate({ name: 'x.json', bytes: strToU8('{}') })).toBeUndefined();
    expect(await mappingTemplate({ name: 'x.drawio', bytes: strToU8('<mxfile><a>') })).toBeUndefined();
  });
});

describe('a drawing of too many shapes', () => {
  it('is cut at the limit and says how many are left out', () => {
    const shapes = Array.from({ length: 20_050 }, (_, at) => ({ ...drawn('rectangle', 'S'), id: `${at}` }));
    const prepared = prepareDrawing({ title: '', pages: [], shapes, connectors: [], findings: [] });
    expect(prepared.shapes).toHaveLength(20_000);
    expect(prepared.findings.map(({ code, params }) => [code, params['left']])).toEqual([['import.too-many', 50]]);
  });
});

describe('zones by place', () => {
  it('are the smallest frames around the middle, page by page', () => {
    const frame = (id: string, size: number, diagram = 0): { id: string; box: { x: number; y: number; w: number; h: number }; diagram: number } => ({
      id,
      box: { x: 0, y: 0, w: size, h: size },
      diagram,
    });
    const { zoneOf, outerOf } = zonesAround([frame('t', 10), frame('u', 10, 1), frame('v', 500)], [frame('big', 100), frame('small', 50)]);
    expect([...zoneOf]).toEqual([['t', 'small']]);
    expect([...outerOf]).toEqual([['small', 'big']]);
  });
});
