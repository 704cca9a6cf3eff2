import { builtinCatalog } from '@anshin/catalog';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleInput, inputOf } from '../testing/example-input.contract.ts';
import { smallDocument } from '../testing/small-document.contract.ts';
import type { FactsBlock, TableBlock } from '../tree/block.ts';
import type { Rich } from '../tree/inline.ts';
import { buildView } from '../view/build-view.ts';
import type { ReportView } from '../view/report-view.ts';
import { entriesOf, parseField, rowSources, valueAt, valuesAt } from './field-path.ts';
import { FIELD_KINDS } from './field-kinds/tables.ts';
import { planTables } from './plan-tables.ts';
import { worksheetBlocks } from './worksheet-blocks.ts';

const SHEETS = builtinCatalog().worksheets;
const column = (field: string) => ({ field, title: { ja: field, en: field } });
const words = (rich: Rich): string =>
  rich.map((inline) => ('text' in inline ? inline.text.en : 'name' in inline ? inline.name.en : inline.kind === 'code' ? inline.code : '')).join('');

describe('paths of columns', () => {
  it('are read in the document, or in the assessment where they say so', () => {
    expect(parseField('assessment:positions.*.before')).toEqual({ root: 'assessment', segments: ['positions', '*', 'before'] });
    expect(rowSources('incidents.*.causes.*.at')).toEqual(['incidents.*', 'incidents.*.causes.*']);
    expect(rowSources('components.*.interfaces.*')).toEqual(['components.*']);
  });

  it('reach through every repetition, and give the key for $id', () => {
    const entry = { key: 'x', value: { list: [{ a: 1 }, { a: 2 }, {}], map: { k: 'v' } } };
    expect(valuesAt(entry, ['list', '*', 'a']).map((found) => found.value)).toEqual([1, 2]);
    expect(valuesAt(entry, ['map', '*'])).toEqual([{ key: 'k', value: 'v' }]);
    expect(valuesAt(entry, ['$id'])).toEqual([{ key: 'x', value: 'x' }]);
    expect(entriesOf('text')).toEqual([]);
  });

  it('see only what a value itself holds', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
  });
});

describe('the plan of a worksheet', () => {
  it('makes one table of what repeats together, a form of the rest', () => {
    const plan = planTables([column('title'), column('relations.*.from'), column('relations.*.to'), column('applyingParties.*')]);
    expect(plan.facts.map((one) => one.field)).toEqual(['title', 'applyingParties.*']);
    expect(plan.tables.map((table) => [table.source, table.columns.length])).toEqual([['relations.*', 2]]);
  });

  it('lets a single outer column lead the inner table', () => {
    const plan = planTables([column('flows.*.title'), column('flows.*.steps.*.from'), column('flows.*.steps.*.to')]);
    expect(plan.tables.map((table) => [table.source, table.lead.map((one) => one.field), table.columns.length])).toEqual([
      ['flows.*.steps.*', ['flows.*.title'], 2],
    ]);
  });

  it('sets every column of every worksheet of the catalog exactly once, apart from repeated names', () => {
    for (const sheet of SHEETS) {
      const plan = planTables(sheet.columns);
      const set = [...plan.facts, ...plan.tables.flatMap((table) => table.columns)];
      const leading = plan.tables.flatMap((table) => table.lead);
      for (const one of sheet.columns) expect(set.filter((other) => other === one).length + (leading.includes(one) ? 1 : 0)).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the worksheets', () => {
  let view: ReportView;
  beforeAll(async () => {
    view = buildView(await exampleInput('window-shutter'));
  });

  it('know only kinds of fields that the catalog has', () => {
    const fields = new Set(SHEETS.flatMap((sheet) => sheet.columns.map((one) => one.field)));
    expect(Object.keys(FIELD_KINDS).filter((field) => !fields.has(field))).toEqual([]);
  });

  it.each(SHEETS.map((sheet) => [sheet.number, sheet] as const))('worksheet %i is filled from an example', (_, sheet) => {
    const blocks = worksheetBlocks(view, sheet);
    const filled = blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.flatMap((row) => row.cells.map((cell) => words(cell.content)))
        : block.type === 'facts'
          ? block.facts.map((fact) => words(fact.value))
          : [],
    );
    expect(filled.filter((text) => text !== '').length).toBeGreaterThan(2);
    expect(filled.join(' ')).not.toMatch(/\[object Object\]|undefined|NaN/);
    for (const block of blocks) if (block.type === 'table') for (const row of block.rows) expect(row.cells.length).toBeLessThanOrEqual(block.columns.length);
  });

  it('show names, not ids: who answers for what, and what a step carries', () => {
    const small = buildView(inputOf(smallDocument()));
    const sheet = (number: number) => SHEETS.find((one) => one.number === number) ?? expect.unreachable();
    const rows = (number: number): string[] =>
      worksheetBlocks(small, sheet(number))
        .filter((block): block is TableBlock => block.type === 'table')
        .flatMap((table) => table.rows.map((row) => row.cells.map((cell) => words(cell.content)).join(' | ')));
    expect(rows(3).find((row) => row.startsWith('lock'))).toBe(
      'lock | Lock | Electric lock | Home premises | Edge | Resident'
        .replace('Electric lock', small.components.get('lock')?.kind?.title.en ?? '')
        .replace('Home premises', 'Premises'),
    );
    expect(rows(4).some((row) => row.includes('Unlock') && row.includes('Order'))).toBe(true);
    const facts = worksheetBlocks(small, sheet(1)).find((block): block is FactsBlock => block.type === 'facts');
    expect(facts?.facts.map((fact) => words(fact.value))).toContain('Maker');
  });

  it('say which columns are left out because nothing is written in them', () => {
    const small = buildView(inputOf(smallDocument()));
    const notes = worksheetBlocks(small, SHEETS.find((one) => one.number === 3) ?? expect.unreachable()).filter((block) => block.type === 'paragraph');
    expect(notes.some((block) => block.type === 'paragraph' && words(block.content).includes('Owner'))).toBe(true);
  });
});
