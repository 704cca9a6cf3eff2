import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { xmlFault } from '../../testing/check-xml.contract.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { hostileDocument } from '../../testing/hostile-document.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import type { ExportedFile } from '../exporter.ts';
import { describeExporterContract } from '../exporter.contract.ts';
import { xlsxExporter } from './xlsx-exporter.ts';

describeExporterContract(() => xlsxExporter, 'reading', textOf);

function partsOf(file: ExportedFile): Map<string, string> {
  return new Map(Object.entries(unzipSync(file.content as Uint8Array)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What a reader sees: the texts of the cells and the names of the sheets; markup stays escaped. */
function textOf(file: ExportedFile): string {
  return [...partsOf(file)]
    .filter(([name]) => /sharedStrings|worksheets\/|workbook\.xml$/.test(name))
    .map(([, part]) => part)
    .join('\n');
}

async function fileOf(input: Parameters<typeof xlsxExporter.export>[0]): Promise<ExportedFile> {
  const [file] = await xlsxExporter.export(input);
  return file ?? expect.unreachable();
}

/** The order in which ECMA-376 part 1, 18.3.1.99 wants the parts of a worksheet; Excel repairs a file that has another. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks'.split(
    ' ',
  );

describe.each([
  ['window-shutter', () => exampleInput('window-shutter', ['ja'])],
  ['a hostile document', () => Promise.resolve(inputOf(hostileDocument()))],
  ['an empty document', () => Promise.resolve(inputOf({ anshin: 1, id: 'bare', title: 'Bare' }))],
])('the package of %s', (_, make) => {
  let parts = new Map<string, string>();
  beforeAll(async () => {
    parts = partsOf(await fileOf(await make()));
  });

  it('has only well-formed parts, each with a content type', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [name, part] of parts) {
      expect(`${name}: ${xmlFault(part.replaceAll('&apos;', "'"))}`).toBe(`${name}: undefined`);
      const extension = name.slice(name.lastIndexOf('.') + 1);
      expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${extension}"`) || name === '[Content_Types].xml', name).toBe(true);
    }
  });

  it('relates only to parts that are there, and to nothing outside', () => {
    for (const [name, part] of parts) {
      if (!name.endsWith('.rels')) continue;
      expect(part).not.toContain('External');
      const base = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of part.matchAll(/Target="([^"]*)"/g))
        expect([...parts.keys()]).toContain(target.startsWith('/') ? target.slice(1) : base + target);
    }
  });

  it('sets the parts of each sheet in the order of the standard', () => {
    for (const [name, part] of parts) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      const places = ORDER.map((element) => part.search(new RegExp(`<${element}[ >/]`))).filter((place) => place >= 0);
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
    }
  });

  it('names its sheets as Excel allows, each once', () => {
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, sheet = '']) =>
      sheet.replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
    );
    expect(new Set(names.map((sheet) => sheet.toLowerCase())).size).toBe(names.length);
    for (const sheet of names) expect(sheet).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
  });

  it('computes nothing but links to the contents and scores', () => {
    for (const [, formula = ''] of [...parts.values()].join('').matchAll(/<f[^>]*>([^<]*)<\/f>/g))
      expect(formula).toMatch(/^(HYPERLINK\(&quot;#|IF\(|8\.22\*|\(IF\(|10\.41\*|20\*)/);
  });
});

describe('the workbook as another program reads it', () => {
  let book: Workbook;
  beforeAll(async () => {
    book = new Workbook();
    await book.xlsx.load((await fileOf(await exampleInput('window-shutter', ['ja']))).content as Uint8Array<ArrayBuffer>);
  });

  const sheet = (name: string) => book.getWorksheet(name) ?? expect.unreachable(`no sheet ${name}`);

  it('has the eleven worksheets, the procedure, matrices, parties, checklists and scores', () => {
    const names = book.worksheets.map(({ name }) => name);
    for (let number = 1; number <= 11; number++) expect(names.some((name) => new RegExp(`^${number}(-1)? `).test(name))).toBe(true);
    for (const name of ['表紙', '手順', '脅威×要求 IoT-SSF', '関係者別の対策', 'ライフサイクルの対策', '評価値 CVSS 3.1', '評価値 CCDS-SH 1.0'])
      expect(names).toContain(name);
  });

  it('freezes and filters the head of each table, and prints it on each page of A4 across', () => {
    const components = sheet('3-1 機器・システム');
    expect(components.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4 });
    expect(components.autoFilter).toBeTruthy();
    expect(components.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 });
    expect(components.pageSetup.printTitlesRow).toContain('4');
    expect(components.getRow(3).hidden).toBe(true);
    expect(components.getColumn(1).hidden).toBe(true);
  });

  it('offers the values of a list in the language of the report', () => {
    const levels = sheet('7-1 結果(影響)');
    const column = levels.getRow(4).values as readonly unknown[];
    const at = column.indexOf('セーフティ');
    const validation = levels.getCell(5, at).dataValidation;
    expect(validation).toMatchObject({ type: 'list', errorStyle: 'stop' });
    const [, range = ''] = /'anshin-lists'!(.*)/.exec(String((validation as { formulae: readonly string[] }).formulae[0])) ?? [];
    const [first = '', last = ''] = range.replaceAll('$', '').split(':');
    const lists = sheet('anshin-lists');
    const top = lists.getCell(first);
    const words = Array.from(
      { length: Number(lists.getCell(last).row) - Number(top.row) + 1 },
      (_, index) => lists.getCell(Number(top.row) + index, Number(top.col)).value,
    );
    expect(words).toEqual(['限定的', '重大', '致命的']);
  });

  it('leads from the cover to every sheet that is shown', () => {
    const cover = sheet('表紙');
    const links: string[] = [];
    cover.eachRow((row) => row.eachCell((cell) => (cell.hyperlink === undefined ? undefined : links.push(cell.hyperlink))));
    const shown = book.worksheets.filter(({ state, name }) => state === 'visible' && name !== '表紙').map(({ name }) => `#'${name}'!A1`);
    expect(links).toEqual(shown);
  });
});

describe('texts that spreadsheets take for something else', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://example.com")', '_x0041_', ' lead', 'trail\n', '<b>', '😀', 'a"b'])(
    'keeps %j as it is',
    async (title) => {
      const document = { ...smallDocument(), incidents: { odd: { title } } };
      const book = new Workbook();
      await book.xlsx.load((await fileOf({ ...inputOf(document), languages: ['ja'] })).content as Uint8Array<ArrayBuffer>);
      const cell = book.getWorksheet('6-1 インシデント')?.getCell('C5');
      expect(cell?.type).not.toBe(6);
      expect(cell?.value).toBe(title);
    },
  );
});
