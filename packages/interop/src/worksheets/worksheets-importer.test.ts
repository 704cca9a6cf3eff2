import { builtinCatalog } from '@anshin/catalog';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { smallDocument } from '../../../report/src/testing/small-document.contract.ts';
import { describeImporterContract } from '../importer.contract.ts';
import { worksheetsOf } from './exported-worksheets.contract.ts';
import { readWorksheets } from './read-worksheets.ts';
import { worksheetsImporter } from './worksheets-importer.ts';

const catalog = builtinCatalog();
const document = smallDocument();
const bytes = await worksheetsOf(document, ['ja', 'en']);

describeImporterContract(worksheetsImporter, [{ name: 'small.xlsx', bytes, components: 4 }]);

/** The workbook with parts added or rewritten. */
function repacked(change: (parts: Map<string, string>) => void): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  change(parts);
  return zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, strToU8(part)])) as Zippable);
}

/** The same archive in which one part claims to unpack to so many bytes. */
function claiming(name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, index) => copy[at + 46 + index] === byte)) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const read = (hostile: Uint8Array) => readWorksheets(hostile, { into: document, catalog });
const codes = (hostile: Uint8Array): readonly string[] => read(hostile).findings.map(({ code }) => code);

describe('a hostile workbook', () => {
  it('that claims 500 MB is not unpacked', () => {
    expect(codes(claiming('xl/worksheets/sheet1.xml', 500_000_000))).toEqual(['import.archive-bomb']);
  });

  it('that really unpacks to far more than it should is not read', () => {
    const bomb = repacked((parts) => parts.set('xl/worksheets/sheet99.xml', ' '.repeat(60_000_000)));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codes(bomb)).toEqual(['import.archive-bomb']);
  });

  it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/worksheets/sheet2.xml'])(
    'with a document type in %s is not read',
    (name) => {
      const doctype = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>';
      expect(codes(repacked((parts) => parts.set(name, (parts.get(name) ?? '').replace(/(<\?xml[^>]*>)?/, `$1${doctype}`))))).toEqual(['import.xml-doctype']);
    },
  );

  it('with elements nested a thousand deep is not read', () => {
    const deep = repacked((parts) =>
      parts.set('xl/worksheets/sheet2.xml', `<worksheet><sheetData>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</sheetData></worksheet>`),
    );
    expect(codes(deep)).toEqual(['import.too-deep']);
  });

  it('with a part that breaks off is not read', () => {
    expect(codes(repacked((parts) => parts.set('xl/sharedStrings.xml', (parts.get('xl/sharedStrings.xml') ?? '').slice(0, 5000))))).toEqual(['import.bad-xml']);
  });

  it('with macros and links to other files is read without them, and says so', () => {
    const linked = repacked((parts) => {
      parts.set('xl/vbaProject.bin', 'macro');
      parts.set('xl/externalLinks/externalLink1.xml', '<externalLink/>');
    });
    expect(read(linked)).toMatchObject({ document, changes: [], findings: [{ code: 'worksheets.macros' }, { code: 'worksheets.external-links' }] });
  });

  it('with names that lead out of the archive is read without those parts', () => {
    expect(codes(repacked((parts) => parts.set('../xl/worksheets/sheet1.xml', '<worksheet/>')))).toEqual([]);
  });

  it('with merged cells, validations and columns over the whole sheet costs nothing', () => {
    const wide = repacked((parts) => {
      for (const [name, part] of parts)
        if (name.startsWith('xl/worksheets/sheet'))
          parts.set(
            name,
            part.replace(
              '</sheetData>',
              '<row r="1048576"><c r="XFD1048576" t="str"><v>end</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
            ),
          );
    });
    expect(codes(wide)).toEqual([]);
  });

  it('cannot reach parts of the document that no worksheet shows', () => {
    const keyed = repacked((parts) => {
      for (const [name, part] of parts)
        parts.set(name, part.replaceAll('components/gateway', 'foreign/gateway').replaceAll('components/lock', '__proto__/lock'));
    });
    const { document: result } = read(keyed);
    expect(Object.keys(result ?? {}).sort()).toEqual(Object.keys(document).sort());
    expect(({} as Record<string, unknown>)['lock']).toBeUndefined();
  });

  it('of another kind is not taken for ours', () => {
    const other = repacked((parts) => parts.set('xl/workbook.xml', '<workbook><sheets/></workbook>'));
    expect(worksheetsImporter.recognises({ name: 'other.xlsx', bytes: other })).toBe(false);
    expect(codes(other)).toEqual(['worksheets.no-keys']);
  });
});
