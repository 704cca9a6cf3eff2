import { type AnshinDocument, diffDocuments, writeYaml } from '@anshin/model';
import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import type { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentArbitrary } from '../../../model/src/testing/document-arbitrary.contract.ts';
import { smallDocument } from '../../../report/src/testing/small-document.contract.ts';
import { applyWorksheetChanges, valueAt } from './changes/document-paths.ts';
import { cellOf, edited, readInto, worksheetsOf } from './exported-worksheets.contract.ts';
import { readWorksheets } from './read-worksheets.ts';

const catalog = builtinCatalog();

/** Examples of each of the publications. */
const SAMPLED = ['window-shutter', 'chemical-plant', 'emergency-dispatch', 'drone', 'robot-and-power'] as const;

async function example(id: string): Promise<AnshinDocument> {
  return JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
}

describe('worksheets that nobody changed', () => {
  it.each(SAMPLED.flatMap((id) => [[id, ['ja']] as const, [id, ['en', 'ja']] as const]))(
    'of %s in %j change nothing, and hold all that has a column',
    async (id, languages) => {
      const document = await example(id);
      const bytes = await worksheetsOf(document, languages);
      const { document: result, changes, findings } = readInto(bytes, document);
      expect([changes, findings]).toEqual([[], []]);
      expect(result).toBe(document);
      if (languages.length === 1) return;
      const fresh = readWorksheets(bytes, { catalog });
      expect(fresh.findings.map(({ code }) => code)).toEqual(['worksheets.fresh']);
      expect(diffDocuments(document, fresh.document ?? expect.unreachable()).filter(({ path, op }) => op !== 'removed' || isMapped(path))).toEqual([]);
    },
  );

  it('of any document change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(documentArbitrary, fc.constantFrom(['ja'] as const, ['en'] as const, ['ja', 'en'] as const), async (document, languages) => {
        const { document: result, changes, findings } = readInto(await worksheetsOf(document, languages), document);
        expect([changes, findings]).toEqual([[], []]);
        expect(result).toBe(document);
      }),
      { numRuns: 40 },
    );
  });

  it('stay what they are when a program saves them anew', async () => {
    const document = smallDocument();
    const { document: result, changes, findings } = readInto(await edited(await worksheetsOf(document, ['ja', 'en']), () => {}), document);
    expect([changes, findings]).toEqual([[], []]);
    expect(result).toBe(document);
  });

  it('keep texts that no cell can hold', async () => {
    const long = `${'長'.repeat(40_000)}。`;
    const document: AnshinDocument = {
      ...smallDocument(),
      description: long,
      incidents: { odd: { title: '\u0007\uD800=1\u202E', description: 'x'.repeat(10_000) } },
    };
    const bytes = await worksheetsOf(document);
    expect(readInto(bytes, document).document).toBe(document);
    const cut = await edited(bytes, (book) => set(book, '1-1 概要', 'C6', 'Short now'));
    const { document: result, findings } = readInto(cut, document);
    expect(result).toBe(document);
    expect(findings).toMatchObject([{ code: 'worksheets.shortened', path: ['description'], place: { file: '1-1 概要!C6' } }]);
  });
});

/** Fields that worksheets have no column for, although something beside them has. */
const UNMAPPED =
  /^(anshin|source|serviceLevel|frameworks|layout|foreign)$|\/(inferred|traits|personal|primary|maintenance|effect|functions|dependsOn|excludes|evidence|canHarm|independence|safetyFunction|failsTo|priorities|note|by|on|at|id|uri|sha256|vectors|requirements|unresolved|incidents|assets|within|unknownDevice|where|shares|description|title|what|severity|safeState)(\/|$)/;

function isMapped(path: readonly string[]): boolean {
  return !UNMAPPED.test(path.length === 1 ? (path[0] ?? '') : `/${path.join('/')}`);
}

function set(book: Workbook, sheet: string, address: string, value: string | number | boolean | null | object): void {
  const found = book.getWorksheet(sheet) ?? expect.unreachable(`no sheet ${sheet}`);
  found.getCell(address).value = value as never;
}

describe('an edited cell', () => {
  let bytes: Uint8Array;
  const document = smallDocument();
  beforeAll(async () => {
    bytes = await worksheetsOf(document);
  });

  const after = async (sheet: string, column: string, row: string, value: string | number | boolean | null | object) => {
    const changed = await edited(bytes, (book) => set(book, sheet, cellOf(book, sheet, column, row), value));
    return readInto(changed, document);
  };

  it.each([
    ['a text in one of two languages', '3-1 機器・システム', 'システムを構成する機器', 'gateway', '門', ['components', 'gateway', 'name', 'ja'], '門'],
    ['a choice by its label', '3-1 機器・システム', '層', 'gateway', 'クラウド', ['components', 'gateway', 'layer'], 'cloud'],
    ['a choice by its code', '3-1 機器・システム', '層', 'gateway', 'fog', ['components', 'gateway', 'layer'], 'fog'],
    ['a name', '3-1 機器・システム', '責任者', 'gateway', '住まい手', ['components', 'gateway', 'accountable'], 'resident'],
    ['an id', '3-1 機器・システム', '責任者', 'stray', 'maker', ['components', 'stray', 'accountable'], 'maker'],
    ['a level', '7-1 結果(影響)', 'プライバシー', '勝手に開く', '重大', ['incidents', 'opened', 'consequences', 'resident', 'privacy'], 'serious'],
    ['a flag', '4-2 通信経路', '認証', 'gateway-lock', 'はい', ['channels', 'gateway-lock', 'protection', 'authenticated'], true],
    ['a truth value', '4-2 通信経路', '認証', 'gateway-lock', true, ['channels', 'gateway-lock', 'protection', 'authenticated'], true],
    ['a number', '11-1 実際に講じる対策', '工数(人日)', 'encrypt', 2.5, ['measures', 'encrypt', 'cost', 'effort'], 2.5],
    ['a number as text', '11-1 実際に講じる対策', '費用(円)', 'encrypt', '１,２００円', ['measures', 'encrypt', 'cost', 'currency'], 1200],
    ['a date as text', '11-1 実際に講じる対策', '期限', 'encrypt', '2027/3/1', ['measures', 'encrypt', 'due'], '2027-03-01'],
    ['a date as a number', '11-1 実際に講じる対策', '期限', 'encrypt', 46_477, ['measures', 'encrypt', 'due'], '2027-03-31'],
    ['several values', '3-1 機器・システム', '接続方式', 'gateway', 'Wi-Fi\nEthernet', ['components', 'gateway', 'interfaces'], ['wifi', 'ethernet']],
    ['several values in a line', '3-1 機器・システム', '接続方式', 'gateway', 'Wi-Fi、USB', ['components', 'gateway', 'interfaces'], ['wifi', 'usb']],
    ['a reference', '11-2 決定', '決定の対象', '位置: メーカー', 'incident:opened', ['decisions', 'wait', 'about'], { incident: 'opened' }],
    ['a formula’s result', '3-1 機器・システム', '内容', 'lock', { formula: 'A1', result: 'counted' }, ['components', 'lock', 'description'], 'counted'],
    [
      'rich text',
      '3-1 機器・システム',
      '内容',
      'lock',
      { richText: [{ text: '二つの' }, { text: '部分', font: { bold: true } }] },
      ['components', 'lock', 'description'],
      '二つの部分',
    ],
    ['text that looks like a formula', '3-1 機器・システム', '内容', 'lock', '=1+1', ['components', 'lock', 'description'], '=1+1'],
    ['nothing', '3-1 機器・システム', '層', 'gateway', null, ['components', 'gateway', 'layer'], undefined],
  ] as const)('with %s is one change', async (_, sheet, column, row, value, path, expected) => {
    const { document: result, changes, findings } = await after(sheet, column, row, value);
    expect(findings).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(valueAt(result, path)).toEqual(expected);
    expect(diffDocuments(document, result ?? expect.unreachable()).every((change) => path.every((key, index) => (change.path[index] ?? key) === key))).toBe(
      true,
    );
    expect(applyWorksheetChanges(document, changes)).toEqual(result);
  });

  it.each([
    ['a level of the other axis', '7-1 結果(影響)', 'プライバシー', '勝手に開く', '壊滅的', 'worksheets.bad-value'],
    ['a name that nothing has', '3-1 機器・システム', '責任者', 'gateway', 'どこかの会社', 'worksheets.unknown-name'],
    ['a number that is none', '11-1 実際に講じる対策', '工数(人日)', 'encrypt', 'three', 'worksheets.bad-number'],
    ['a negative cost', '11-1 実際に講じる対策', '工数(人日)', 'encrypt', -3, 'worksheets.refused'],
    ['a word for a day', '11-1 実際に講じる対策', '期限', 'encrypt', 'soon', 'worksheets.bad-day'],
    ['a day that does not exist', '11-1 実際に講じる対策', '期限', 'encrypt', '2027-02-31', 'worksheets.bad-day'],
    ['nothing where something must stand', '11-1 実際に講じる対策', '状況', 'encrypt', null, 'worksheets.required'],
    ['another id', '3-1 機器・システム', '識別子', 'gateway', 'gate', 'worksheets.id-fixed'],
  ] as const)('with %s is a finding with its place and changes nothing', async (_, sheet, column, row, value, code) => {
    const { document: result, changes, findings } = await after(sheet, column, row, value);
    expect(findings).toMatchObject([{ code, place: { file: expect.stringMatching(new RegExp(`^${sheet.replace(/[()]/g, '\\$&')}![A-Z]+\\d+$`)) as string } }]);
    expect(changes).toEqual([]);
    expect(result).toBe(document);
  });

  it('tells of a judgement on a threat that nobody had judged', async () => {
    const changed = await edited(bytes, (book) => {
      const threats = book.getWorksheet('9-1 脅威') ?? expect.unreachable();
      const at = (threats.getRow(4).values as readonly unknown[]).indexOf('採否');
      threats.getCell(5, at).value = '該当しない';
      threats.getCell(5, at + 1).value = '電波が届きません。';
    });
    const { changes, findings } = readInto(changed, document);
    expect(findings).toEqual([]);
    expect(changes).toMatchObject([{ op: 'added', after: { state: 'notApplicable', because: '電波が届きません。' } }]);
    expect(changes[0]?.path[0]).toBe('threatDispositions');
  });

  it('is held where the document’s value was changed since the export', async () => {
    const now = smallDocument();
    const gateway = now.components?.['gateway'] ?? expect.unreachable();
    gateway.layer = 'cloud';
    const changed = await edited(bytes, (book) => set(book, '3-1 機器・システム', cellOf(book, '3-1 機器・システム', '層', 'gateway'), 'フォグ'));
    const { document: result, changes, findings } = readInto(changed, now);
    expect(result).toBe(now);
    expect(findings).toMatchObject([{ code: 'worksheets.conflict', path: ['components', 'gateway', 'layer'] }]);
    expect(changes).toMatchObject([{ hold: 'conflict', before: 'cloud', after: 'fog' }]);
    expect(applyWorksheetChanges(now, changes).components?.['gateway']?.layer).toBe('fog');
  });

  it('is no conflict where both changed it to the same, or someone changed something else', async () => {
    const now = smallDocument();
    const gateway = now.components?.['gateway'] ?? expect.unreachable();
    gateway.layer = 'fog';
    gateway.description = 'new';
    const changed = await edited(bytes, (book) => set(book, '3-1 機器・システム', cellOf(book, '3-1 機器・システム', '層', 'gateway'), 'フォグ'));
    expect(readInto(changed, now)).toMatchObject({ changes: [], findings: [] });
  });

  it('is a contradiction where the same value is changed in two ways', async () => {
    const changed = await edited(bytes, (book) => {
      set(book, '6-1 インシデント', cellOf(book, '6-1 インシデント', 'インシデント', 'opened'), 'A');
      set(book, '7-1 結果(影響)', cellOf(book, '7-1 結果(影響)', 'インシデント', '勝手に開く'), 'B');
    });
    const { document: result, findings } = readInto(changed, document);
    expect(findings.map(({ code }) => code)).toEqual(['worksheets.two-values']);
    expect(result).toBe(document);
  });
});

describe('both languages', () => {
  it('stand in cells of their own; a plain text gets its second language there', async () => {
    const document: AnshinDocument = { ...smallDocument(), description: 'plain' };
    const changed = await edited(await worksheetsOf(document, ['ja', 'en']), (book) => set(book, '1-1 概要', 'D6', 'In English'));
    const { document: result, changes } = readInto(changed, document);
    expect(changes).toHaveLength(1);
    expect(result?.description).toEqual({ ja: 'plain', en: 'In English' });
  });
});

describe('rows', () => {
  const document = smallDocument();
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await worksheetsOf(document);
  });
  const rowOf = (book: Workbook, sheet: string, values: Readonly<Record<string, string>>): void => {
    const found = book.getWorksheet(sheet) ?? expect.unreachable(sheet);
    const head = found.getRow(4).values as readonly unknown[];
    let line = 5;
    while (found.getCell(line, 1).text !== '' || found.getCell(line, 3).text !== '') line += 1;
    for (const [column, value] of Object.entries(values)) found.getCell(line, head.indexOf(column)).value = value;
  };

  it('that are new become entities which other new rows can name', async () => {
    const changed = await edited(bytes, (book) => {
      rowOf(book, '3-1 機器・システム', { システムを構成する機器: 'Window sensor', 種類: 'センサー' });
      rowOf(book, '4-2 通信経路', { 両端: 'Window sensor\nゲートウェイ', 媒体: 'Wi-Fi' });
      rowOf(book, '6-1 インシデント', { インシデント: '窓が開く' });
      rowOf(book, '6-2 原因', { インシデント: '窓が開く', 原因の場所: 'Window sensor', 脅威の分類: 'データ改ざん' });
      rowOf(book, '6-3 結果(影響)', { インシデント: '窓が開く', 影響を受けるステークホルダー: '住まい手', '結果(影響)': '寒い。' });
    });
    const { document: result, changes, findings } = readInto(changed, document);
    expect(findings).toEqual([]);
    expect(result?.components?.['window-sensor']).toEqual({ name: 'Window sensor', kind: 'sensor' });
    expect(Object.values(result?.channels ?? {}).at(-1)).toEqual({ between: ['window-sensor', 'gateway'], medium: 'wifi' });
    expect(Object.values(result?.incidents ?? {}).at(-1)).toEqual({
      title: '窓が開く',
      causes: [{ at: 'window-sensor', class: 'tampering' }],
      consequences: { resident: { because: '寒い。' } },
    });
    expect(changes.map(({ op, path }) => [op, path[0]])).toEqual([
      ['added', 'channels'],
      ['added', 'components'],
      ['added', 'incidents'],
    ]);
  });

  it('that are new but incomplete are told and not taken', async () => {
    const changed = await edited(bytes, (book) => rowOf(book, '3-1 機器・システム', { システムを構成する機器: 'Half' }));
    const { document: result, findings } = readInto(changed, document);
    expect(findings).toMatchObject([{ code: 'worksheets.refused', place: { file: '3-1 機器・システム!C9' } }]);
    expect(result).toBe(document);
  });

  it('that are gone are proposals to remove, done only when a person wants it', async () => {
    const changed = await edited(bytes, (book) => book.getWorksheet('3-1 機器・システム')?.spliceRows(8, 1));
    const { document: result, changes, findings } = readInto(changed, document);
    expect(result).toBe(document);
    expect(findings).toMatchObject([{ code: 'worksheets.row-gone', path: ['components', 'stray'] }]);
    expect(changes).toMatchObject([{ op: 'removed', hold: 'removal', path: ['components', 'stray'] }]);
    expect(Object.keys(applyWorksheetChanges(document, changes).components ?? {})).not.toContain('stray');
  });

  it('may be sorted, with their keys or without', async () => {
    for (const first of [1, 2]) {
      const changed = await edited(bytes, (book) => {
        const sheet = book.getWorksheet('3-1 機器・システム') ?? expect.unreachable();
        for (let column = first; column <= sheet.columnCount; column++) {
          const [one, other] = [sheet.getCell(5, column).value, sheet.getCell(7, column).value];
          sheet.getCell(5, column).value = other;
          sheet.getCell(7, column).value = one;
        }
      });
      const { document: result, changes, findings } = readInto(changed, document);
      expect([changes, result]).toEqual([[], document]);
      expect(findings.map(({ code }) => code)).toEqual(first === 1 ? [] : ['worksheets.realigned']);
    }
  });

  it('that are copies count as new', async () => {
    const changed = await edited(bytes, (book) => {
      const sheet = book.getWorksheet('2-1 ステークホルダー') ?? expect.unreachable();
      for (let column = 1; column <= sheet.columnCount; column++) sheet.getCell(7, column).value = sheet.getCell(5, column).value;
      sheet.getCell(7, 3).value = 'Second maker';
    });
    const { document: result, findings } = readInto(changed, document);
    expect(findings.map(({ code }) => code).sort()).toEqual(['worksheets.copied-row', 'worksheets.id-changed']);
    expect(result?.stakeholders?.['second-maker']).toEqual({ name: 'Second maker', role: 'provider' });
    expect(result?.stakeholders?.['maker']).toEqual(document.stakeholders?.['maker']);
  });
});

describe('the workbook', () => {
  const document = smallDocument();
  it('may have its sheets renamed, moved and deleted, and its columns moved', async () => {
    const changed = await edited(await worksheetsOf(document), (book) => {
      const components = book.getWorksheet('3-1 機器・システム') ?? expect.unreachable();
      components.name = 'Our devices';
      book.removeWorksheet(book.getWorksheet('2-2 関係')?.id ?? 0);
      for (const row of [3, 4, 5, 6, 7, 8]) {
        const [one, other] = [components.getCell(row, 3).value, components.getCell(row, 4).value];
        components.getCell(row, 3).value = other;
        components.getCell(row, 4).value = one;
      }
      components.getCell('D6').value = '門';
    });
    const { document: result, changes, findings } = readInto(changed, document);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([['worksheets.table-missing', { sheet: '2-2 関係' }]]);
    expect(changes).toMatchObject([{ path: ['components', 'gateway', 'name'], place: { file: 'Our devices!D6' } }]);
    expect(writeYaml(result ?? document)).not.toBe(writeYaml(document));
  });

  it('of another document is refused', async () => {
    const { document: result, findings } = readInto(await worksheetsOf(document), { ...document, id: 'other' });
    expect([result, findings.map(({ code }) => code)]).toEqual([undefined, ['worksheets.other-document']]);
  });

  it('without keys is refused, and another’s workbook as well', async () => {
    const bare = await edited(await worksheetsOf(document), (book) => book.removeWorksheet(book.getWorksheet('anshin-keys')?.id ?? 0));
    expect(readInto(bare, document).findings).toMatchObject([{ code: 'worksheets.no-keys', severity: 'error' }]);
  });
});
