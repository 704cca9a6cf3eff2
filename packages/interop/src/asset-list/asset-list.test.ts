import { builtinCatalog } from '@anshin/catalog';
import { type AnshinDocument, checkDocument } from '@anshin/model';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeImporterContract } from '../importer.contract.ts';
import type { ImportResult } from '../importer.ts';
import { assetList } from './asset-list.ts';
import { IMPORTERS } from '../importers.ts';
import { encodeJapanese } from './testing/encode-japanese.contract.ts';
import { workbook } from './testing/workbook.contract.ts';

const catalog = builtinCatalog();
const encoder = new TextEncoder();

const LEDGER = `第2工場 設備台帳,,,,,,,,
作成日,2026/1/1,,,,,,,
管理番号,資産名,種別,設置場所,管理者,接続先,IPアドレス,導入年度,備考
A-1,1号機PLC,制御装置,製造ライン,生産技術部,"操作盤、社内LAN",192.168.0.10,2019,"=cmd|' /C calc'!A0"
A-2,操作盤,表示器（HMI）,製造ライン,生産技術部,A-1,192.168.0.11,2019,
A-3,エアコン,空調,事務所,総務部,-,,2020,"改行
あり"
,,,,,,,,
■ 本社,,,,,,,,
A-4,1号機PLC,制御装置,製造ライン,生産技術部,謎の機器,,2020,
管理番号,資産名,種別,設置場所,管理者,接続先,IPアドレス,導入年度,備考
合計,4台,,,,,,,
,,,,,,,,孤立
`;

const ENGLISH =
  'Asset Tag;Device Name;Type;Location;Owner;Connected to;Protocol\n1;Hive scale;sensor;Meadow;Bee keepers;2;LoRaWAN\n2;Hive gateway;IoT gateway;Bee house;Bee keepers;Internet;4G / MQTTS\n';

const BOOK = workbook([
  { name: '表紙', rows: [['資産管理台帳'], ['承認', '済']] },
  {
    name: '一覧',
    rows: [
      ['機器', '', 'ネットワーク', '', '管理'],
      ['機器名', '種別', 'IPアドレス', '接続先', '所有者'],
      ['サーバ甲', 'サーバ', '10.0.0.1', 'ルータ', '情報システム部'],
      ['ルータ', 'ネットワーク機器', '10.0.0.2', '', ''],
      ['端末', 'パソコン', '=HYPERLINK("http://x")', 'サーバ甲', '総務部'],
    ],
    merges: ['A1:B1', 'C1:D1', 'E3:E4'],
  },
]);

describeImporterContract(assetList, [
  { name: '台帳.csv', bytes: encoder.encode(LEDGER), components: 5 },
  { name: 'hives.csv', bytes: encoder.encode(ENGLISH), components: 3 },
  { name: '台帳.xlsx', bytes: BOOK, components: 3 },
]);

interface Done extends ImportResult {
  readonly document: AnshinDocument;
}

async function read(
  content: string | Uint8Array,
  options: { readonly mapping?: string; readonly into?: AnshinDocument; readonly name?: string } = {},
): Promise<Done> {
  const { name = 'list.csv', ...rest } = options;
  const result = await assetList.read({ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }, { catalog, ...rest });
  if (result.document === undefined) throw new Error(`nothing was read: ${result.findings.map(({ code }) => code).join(', ')}`);
  return result as Done;
}

function components({ document }: Done): readonly unknown[] {
  return Object.values(document.components ?? {}).map(({ name, kind }) => [name, kind]);
}

function linesOf({ findings }: ImportResult, code: string): readonly unknown[] {
  return findings.filter((found) => found.code === code).map(({ place }) => place?.line);
}

describe('the rows of a list', () => {
  it('become components with kinds, places, parties and connections by number, by name and to networks', async () => {
    const { document } = await read(LEDGER);
    expect(document.components?.['component-1']).toEqual({
      name: '1号機PLC',
      kind: 'plc',
      zone: 'zone-1',
      accountable: 'stakeholder-1',
      description: "=cmd|' /C calc'!A0\n管理番号: A-1\nIPアドレス: 192.168.0.10",
    });
    expect(document.zones).toEqual({ 'zone-1': { name: '製造ライン', kind: 'plant' }, 'zone-2': { name: '事務所', kind: 'office' } });
    expect(Object.values(document.stakeholders ?? {})).toEqual([
      { name: '生産技術部', role: 'provider' },
      { name: '総務部', role: 'provider' },
    ]);
    expect(Object.values(document.channels ?? {}).map(({ between }) => between)).toEqual([
      ['component-1', 'component-2'],
      ['component-1', 'component-5'],
    ]);
    expect(document.components?.['component-5']).toEqual({ name: '社内LAN', kind: 'localNetwork', inferred: true });
  });

  it('that are no assets are told with their line', async () => {
    const result = await read(LEDGER);
    expect(linesOf(result, 'asset-list.row-heading')).toEqual([9]);
    expect(linesOf(result, 'asset-list.row-header')).toEqual([11]);
    expect(linesOf(result, 'asset-list.row-total')).toEqual([12]);
    expect(linesOf(result, 'asset-list.row-unnamed')).toEqual([13]);
    expect(linesOf(result, 'asset-list.unknown-target')).toEqual([10]);
    expect(linesOf(result, 'asset-list.twins')).toEqual([10]);
  });

  it('and columns that have no place stay in the document, to the last cell', async () => {
    const { document, findings } = await read(LEDGER);
    expect(findings.filter(({ code }) => code === 'asset-list.unused-column').map(({ params }) => params['header'])).toEqual(['導入年度']);
    const kept = JSON.parse(document.foreign?.['asset-list']?.content ?? '') as { sheets: { rows: unknown[][] }[] };
    const texts = kept.sheets.flatMap(({ rows }) => rows.flat());
    for (const text of ['第2工場 設備台帳', '2020', '孤立', '■ 本社', '4台']) expect(texts).toContain(text);
    expect(document.foreign?.['asset-list']?.ids).toMatchObject({ 'components/component-1': '4' });
  });

  it('bear what protocols tell of media and protection', async () => {
    const { document } = await read(ENGLISH);
    expect(document.channels?.['hive-scale-hive-gateway']).toEqual({ between: ['hive-scale', 'hive-gateway'], medium: 'lowPowerRadio' });
    expect(document.channels?.['hive-gateway-internet']).toEqual({
      between: ['hive-gateway', 'internet'],
      medium: 'cellular',
      protection: { encrypted: true },
    });
    expect(document.components?.['hive-gateway']?.interfaces).toEqual(['cellular']);
  });

  it('that are a name and nothing else are assets', async () => {
    expect(components(await read('機器名,備考\nカメラ,\nセンサー,x\n'))).toEqual([
      ['カメラ', 'camera'],
      ['センサー', 'sensor'],
    ]);
  });
});

describe('the columns of a list', () => {
  it('are told with what they were taken for', async () => {
    const { assumptions } = await read(ENGLISH);
    const told = assumptions
      .filter(({ code }) => code === 'asset-list.column')
      .map(({ params }) => [params['column'], params['header'], (params['field'] as { en: string }).en]);
    expect(told).toEqual([
      ['A', 'Asset Tag', 'asset number'],
      ['B', 'Device Name', 'name'],
      ['C', 'Type', 'kind'],
      ['D', 'Location', 'place'],
      ['E', 'Owner', 'owner'],
      ['F', 'Connected to', 'what it connects to'],
      ['G', 'Protocol', 'how it connects'],
    ]);
  });

  it.each([
    ['名称,分類,ゾーン,責任者', 'name kind zone accountable'],
    ['資産名称（必須）,機器種別※,設置 場所,管理責任者', 'name kind zone accountable'],
    ['ホスト名,機種名,所有部門,メーカー名', 'host model owner vendor'],
    ['Host Name,Asset_Category,Physical Location,Business Owner', 'host kind zone owner'],
    ['No,システム名称,主な用途,保守会社名', 'id name purpose operator'],
  ])('named %s are taken for %s', async (header, fields) => {
    const { assumptions } = await read(`${header}\na,b,c,d\n`);
    const { FIELD_TITLES } = await import('./columns/fields.ts');
    const told = assumptions.filter(({ code }) => code === 'asset-list.column').map(({ params }) => (params['field'] as { en: string }).en);
    expect(told).toEqual(fields.split(' ').map((field) => FIELD_TITLES[field as keyof typeof FIELD_TITLES].en));
  });

  it('without a telling header are known by addresses in them', async () => {
    const { assumptions } = await read('機器名,第一系\nカメラ,10.0.0.1\nPLC,10.0.0.2\n');
    expect(assumptions.filter(({ code }) => code === 'asset-list.column').map(({ params }) => params['header'])).toEqual(['機器名', '第一系']);
  });

  it('are what the user says they are', async () => {
    const mapping = `columns: { name: しるし, kind: [B], description: 9, owner: だれか, ignore: [設置場所] }
kinds: { PLC-A: plc, いらない: ignore, x: nonsense }
zones: {}
more: 1
`;
    const result = await read('しるし,記号,設置場所\n甲,PLC-A,棚\n乙,いらない,棚\n', { mapping });
    expect(components(result)).toEqual([['甲', 'plc']]);
    expect(result.document.zones).toBeUndefined();
    expect(result.findings.map(({ code, params }) => [code, params['header'] ?? params['given'] ?? params['key'] ?? params['count']])).toEqual([
      ['inventory.unknown-mapping-key', 'more'],
      ['inventory.unknown-meaning', 'nonsense'],
      ['asset-list.no-such-column', '9'],
      ['asset-list.no-such-column', 'だれか'],
      ['asset-list.unused-column', '設置場所'],
      ['asset-list.ignored', 1],
    ]);
  });

  it('without any header are read where the user names them by letter', async () => {
    const result = await read('甲,センサー\n乙,カメラ\n', { mapping: 'headerRow: 0\ncolumns: { name: A, kind: B }' });
    expect(components(result)).toEqual([
      ['甲', 'sensor'],
      ['乙', 'camera'],
    ]);
  });

  it('come as a mapping file that says the same again', async () => {
    for (const bytes of [encoder.encode(LEDGER), BOOK]) {
      const mapping = await assetList.mappingTemplate?.({ name: 'a', bytes }, { catalog });
      const [plain, mapped] = [await read(bytes), await read(bytes, { mapping: mapping ?? '' })];
      expect(mapped.document.components).toEqual(plain.document.components);
      expect(mapped.document.zones).toEqual(plain.document.zones);
      expect(mapped.findings.filter(({ code }) => code.startsWith('inventory.'))).toEqual([]);
    }
  });
});

describe('encodings and forms of text', () => {
  const rows = '資産名,種別,設置場所\n１号カメラ,カメラ,倉庫\nデータ収集,センサー,倉庫\n';
  const expected = [
    ['１号カメラ', 'camera'],
    ['データ収集', 'sensor'],
  ];

  it.each([
    ['UTF-8 with a mark', encoder.encode(`\ufeff${rows}`)],
    ['Shift_JIS', encodeJapanese(rows, 'shift_jis')],
    ['EUC-JP', encodeJapanese(rows, 'euc-jp')],
    ['UTF-16 with tabs', utf16(rows.replaceAll(',', '\t'))],
    ['UTF-8 with a line that names the delimiter', encoder.encode(`sep=;\n${rows.replaceAll(',', ';')}`)],
  ])('%s', async (_, bytes) => {
    expect(assetList.recognises({ name: 'a.csv', bytes })).toBe(true);
    expect(components(await read(bytes))).toEqual(expected);
  });

  it('CP932 has its own signs', async () => {
    expect(components(await read(encodeJapanese('資産名,種別\n①センサ㈱,センサ\n髙橋,カメラ\n', 'shift_jis')))).toEqual([
      ['①センサ㈱', 'sensor'],
      ['髙橋', 'camera'],
    ]);
  });

  it('a long Japanese file is recognised by its beginning', () => {
    const bytes = encodeJapanese(`${rows}${'機器,機器,倉庫\n'.repeat(20_000)}`, 'shift_jis');
    expect(assetList.recognises({ name: 'a.csv', bytes })).toBe(true);
  });
});

describe('a workbook', () => {
  it('is read at the sheet whose header tells most, with header rows joined and merged cells filled', async () => {
    const result = await read(BOOK, { name: '台帳.xlsx' });
    expect(components(result)).toEqual([
      ['サーバ甲', 'applicationServer'],
      ['ルータ', 'router'],
      ['端末', 'officePc'],
    ]);
    const owners = Object.values(result.document.components ?? {}).map(({ owner }) => owner);
    expect(owners).toEqual(['stakeholder-1', 'stakeholder-1', 'stakeholder-2']);
    expect(Object.values(result.document.channels ?? {})).toHaveLength(2);
    expect(result.findings.find(({ code }) => code === 'asset-list.sheet-left')?.params).toMatchObject({ sheet: '表紙' });
    expect(result.document.foreign?.['asset-list']?.content).toContain('資産管理台帳');
    expect(JSON.stringify(result.document.components)).toContain('=HYPERLINK(');
  });

  it('is read at the sheet that the user names', async () => {
    const two = workbook([
      {
        name: 'A',
        rows: [
          ['名称', '種別', '備考'],
          ['甲', 'カメラ', ''],
        ],
      },
      {
        name: 'B',
        rows: [
          ['名称', '種別'],
          ['乙', 'センサー'],
        ],
      },
    ]);
    expect(components(await read(two, { mapping: 'sheet: B' }))).toEqual([['乙', 'sensor']]);
    expect(components(await read(two, { mapping: 'sheet: 2' }))).toEqual([['乙', 'sensor']]);
    const missing = await read(two, { mapping: 'sheet: C' });
    expect(components(missing)).toEqual([['甲', 'camera']]);
    expect(missing.findings.map(({ code }) => code)).toContain('asset-list.no-such-sheet');
  });

  it('of 10,000 columns, with merges over everything, is read within its limits', async () => {
    const wide = [
      ['資産名', '種別', ...Array.from({ length: 9_998 }, (_, at) => `c${at}`)],
      ['甲', 'カメラ', ...Array.from({ length: 9_998 }, () => 'x')],
    ];
    const result = await read(workbook([{ name: 'A', rows: wide, merges: Array.from({ length: 3_000 }, () => 'C3:XFD1048576') }]));
    expect(components(result)).toEqual([['甲', 'camera']]);
    expect(result.findings.find(({ code }) => code === 'import.too-many')?.params).toMatchObject({ left: 9_500 });
  });

  it('that unpacks to more than it should, or holds entities, is refused with a code', async () => {
    const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
      (await assetList.read({ name: 'a.xlsx', bytes }, { catalog })).findings.map(({ code }) => code);
    const bomb = workbook([{ name: 'A', rows: [['資産名', '種別']] }], { 'xl/sharedStrings.xml': `<sst>${' '.repeat(61_000_000)}</sst>` });
    expect(await codes(bomb)).toEqual(['import.archive-bomb']);
    expect(await codes(workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }))).toEqual([
      'import.xml-doctype',
    ]);
    expect(await codes(zipSync({ 'word/document.xml': new Uint8Array(3) }))).toEqual(['import.bad-archive']);
    expect(assetList.recognises({ name: 'a.docx', bytes: zipSync({ 'word/document.xml': new Uint8Array(3) }) })).toBe(false);
  });
});

describe('a list read into a document', () => {
  const into: AnshinDocument = {
    anshin: 1,
    id: 'd',
    title: 'd',
    stakeholders: { it: { name: { ja: '情報システム部', en: 'IT department' }, role: 'developer' } },
    zones: { hall: { name: '製造ライン', kind: 'field' } },
    components: { robot: { name: '搬送ロボット', kind: 'robot', description: 'ours' } },
  };

  it('fills the gaps of components that are there and adds the others', async () => {
    const list = '資産名,種別,設置場所,管理者,備考\n搬送ロボット,機械,製造ライン,情報システム部,theirs\n監視カメラ,カメラ,製造ライン,IT department,\n';
    const { document, findings } = await read(list, { into });
    expect(document.components?.['robot']).toEqual({ name: '搬送ロボット', kind: 'robot', description: 'ours', zone: 'hall', accountable: 'it' });
    expect(document.components?.['component-1']).toMatchObject({ name: '監視カメラ', zone: 'hall', accountable: 'it' });
    expect(document.zones).toEqual(into.zones);
    expect(document.stakeholders).toEqual(into.stakeholders);
    expect(findings.find(({ code }) => code === 'asset-list.known')?.params).toEqual({ count: 1 });
    const again = await read(list, { into: document });
    expect(again.document.components).toEqual(document.components);
  });

  it('keeps the lists of two files apart', async () => {
    const first = await read('資産名,種別\n甲,カメラ\n', { name: 'one.csv' });
    const second = await read('資産名,種別\n乙,カメラ\n', { name: 'two.csv', into: first.document });
    expect(Object.keys(second.document.foreign ?? {})).toEqual(['asset-list', 'asset-list/two']);
  });
});

describe('among the importers, an asset list', () => {
  it('comes last, so that every other format has its word first', () => {
    expect(IMPORTERS.at(-1)).toBe(assetList);
    for (const bytes of [encoder.encode(LEDGER), encoder.encode(ENGLISH), BOOK])
      expect(IMPORTERS.find((importer) => importer.recognises({ name: 'a', bytes }))?.id).toBe('asset-list');
  });
});

describe('what is no list', () => {
  it('is not recognised', () => {
    const texts = [
      '',
      'hello',
      'name: x\nkind: y\n',
      '{"name": 1, "kind": 2}',
      '<a><name/></a>',
      '2026,1,2\n2027,3,4\n',
      'anshin: 1\ncomponents:\n  a: { name: A, kind: plc }\n',
      '- { name: x, type: y }\n',
      'Dear reader, this is a letter.\nIt has a name, and a type.\n',
    ];
    expect(texts.map((text) => assetList.recognises({ name: 'a', bytes: encoder.encode(text) }))).toEqual(texts.map(() => false));
  });

  it('is answered with what to do, and a mapping file is not made up', async () => {
    const bytes = encoder.encode('1,2\n3,4\n');
    expect((await assetList.read({ name: 'a.csv', bytes }, { catalog })).findings.map(({ code }) => code)).toEqual(['asset-list.no-header']);
    expect(await assetList.mappingTemplate?.({ name: 'a.csv', bytes }, { catalog })).toBeUndefined();
  });
});

describe('a large list', () => {
  it('of 25,000 rows is cut to 20,000 and told', async () => {
    const rows = Array.from({ length: 25_000 }, (_, at) => `A-${at},device ${at},sensor,hall ${at % 50},team ${at % 20},A-${(at * 7) % 20_000}`);
    const { document, findings } = await read(`ID,Name,Type,Location,Owner,Connected to\n${rows.join('\n')}\n`);
    expect(Object.keys(document.components ?? {})).toHaveLength(20_000);
    expect(findings.find(({ code }) => code === 'import.too-many')?.params).toMatchObject({ left: 5_000 });
    expect(checkDocument(document).findings).toEqual([]);
  });

  it('of one cell that never ends is cut and told', async () => {
    const { document, findings } = await read(`name,type\n"${'a"b'.repeat(100_000)}`);
    expect(JSON.stringify(document.components).length).toBeLessThan(100_000);
    expect(findings.map(({ code }) => code)).toContain('asset-list.cell-cut');
  });

  it('whose every row names a hundred others, and whose names are those of objects, is read', async () => {
    const names = ['__proto__', 'constructor', 'toString', ...Array.from({ length: 97 }, (_, at) => `n${at}`)];
    const { document } = await read(`name,type,connected to\n${names.map((name) => `${name},sensor,"${names.join('\n')}"`).join('\n')}\n`);
    expect(Object.keys(document.components ?? {})).toHaveLength(100);
    expect(Object.keys(document.channels ?? {})).toHaveLength((100 * 99) / 2);
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8])]);
}
