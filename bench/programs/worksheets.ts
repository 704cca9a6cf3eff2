import { Workbook } from '@cj-tech-master/excelts';
import { builtinCatalog } from '../../packages/catalog/src/index.ts';
import { assess } from '../../packages/engine/src/index.ts';
import type { AnshinDocument } from '../../packages/model/src/index.ts';
import { buildWorkbook } from '../../packages/report/src/exporters/xlsx/build-workbook.ts';
import { writeWorkbook } from '../../packages/report/src/exporters/xlsx/workbook/write-workbook.ts';
import { timed } from '../timed.ts';

/** Writes a worksheet of so many threats (`argv[3]`), row by row as the product does, or first as a whole in memory (`argv[2]`: rows, memory). */
const [, , way = 'rows', size = '50000'] = process.argv;
const document: AnshinDocument = {
  anshin: 1,
  id: 'bench',
  title: 'Bench',
  frameworks: ['iot-ssf'],
  components: { gateway: { kind: 'homeGateway' }, internet: { kind: 'network' } },
  channels: { line: { between: ['gateway', 'internet'], medium: 'ethernet' } },
};
const catalog = builtinCatalog();
const small = assess(document, catalog, { now: '2026-01-01' });
const threats = Array.from({ length: Number(size) }, (_, index) => {
  const threat = small.threats[index % small.threats.length];
  if (threat === undefined) throw new Error('the rules derive no threat');
  return { ...threat, id: `${threat.rule ?? ''}@component-${index}`, at: `component-${index >> 2}` };
});
const input = { document, assessment: { ...small, threats }, catalog, languages: ['ja'] as const, sections: ['worksheet-9'] };

async function written(): Promise<number> {
  let calls = 0;
  const bytes = await writeWorkbook(await buildWorkbook(input), () => {
    calls += 1;
  });
  if (calls < Number(size) / 1000) throw new Error('no progress was shown');
  return bytes.length;
}

async function inMemory(): Promise<number> {
  const book = new Workbook();
  for (const { name, rows } of (await buildWorkbook(input)).sheets) {
    const sheet = book.addWorksheet(name);
    for (const { cells } of rows) sheet.addRow(cells.map((cell) => (typeof cell?.value === 'object' ? null : cell?.value)));
  }
  return (await book.xlsx.writeBuffer()).byteLength;
}

const { milliseconds, result } = timed(() => (way === 'memory' ? inMemory() : written()));
const start = performance.now();
const bytes = await result;
process.stdout.write(`${JSON.stringify({ seconds: (milliseconds + performance.now() - start) / 1000, work: Number(size), megabytes: bytes / 1e6 })}\n`);
