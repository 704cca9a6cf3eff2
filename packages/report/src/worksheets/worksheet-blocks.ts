import type { WorksheetEntry } from '@anshin/catalog';
import { joined, say } from '../locales/words.ts';
import type { Block, TableBlock, TableColumn, TableRow } from '../tree/block.ts';
import type { Rich } from '../tree/inline.ts';
import { text } from '../tree/inline.ts';
import type { ReportView } from '../view/report-view.ts';
import { type Entry, entriesOf, parseField, valueAt, valuesAt } from './field-path.ts';
import { FIELD_KINDS, type FieldKind } from './field-kinds/tables.ts';
import { formatValues } from './format-value.ts';
import { planTables, type SheetColumn, type TablePlan } from './plan-tables.ts';

/** A worksheet as a form and tables, filled from the document and the assessment by its column map. */
export function worksheetBlocks(view: ReportView, sheet: WorksheetEntry): Block[] {
  const plan = planTables(sheet.columns);
  const blocks: Block[] = [];
  if (plan.facts.length > 0) {
    const facts = plan.facts.map((column) => ({ name: column.title, value: orEmpty(factValue(view, column)) }));
    blocks.push({ type: 'facts', facts });
  }
  for (const [index, table] of plan.tables.entries())
    blocks.push(...withoutEmptyColumns(sheetTable(view, `${sheet.id.replace('.', '-')}-${index + 1}`, table), table.lead.length));
  return blocks;
}

/** Leaves out columns in which nothing is written, and says which; the others share its width. */
function withoutEmptyColumns(table: TableBlock, lead: number): Block[] {
  if (table.rows.length === 0) return [table];
  const offset = (row: TableRow): number => table.columns.length - row.cells.length;
  const isUsed = table.columns.map((_, column) => column < lead || table.rows.some((row) => (row.cells[column - offset(row)]?.content.length ?? 0) > 0));
  if (isUsed.every(Boolean)) return [table];
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isUsed[index + offset(row)]) }));
  const columns = table.columns.filter((_, column) => isUsed[column]);
  const share = columns.reduce((sum, column) => sum + (typeof column.width === 'number' ? column.width : 0), 0) / 100;
  const widened = columns.map((column) => (typeof column.width === 'number' ? { ...column, width: Math.floor(column.width / share) } : column));
  const names = joined(
    table.columns.filter((_, column) => isUsed[column] === false).map((column) => column.title),
    { ja: '、', en: ', ' },
  );
  return [
    { ...table, columns: widened, rows },
    { type: 'paragraph', tone: 'note', content: [text(say('sheet.empty-columns', { names }))] },
  ];
}

function orEmpty(value: Rich): Rich {
  return value.length > 0 ? value : [text(say('sheet.empty'), 'muted')];
}

function rootOf(view: ReportView, root: 'document' | 'assessment'): Entry {
  return { key: '', value: root === 'document' ? view.document : view.assessment };
}

function factValue(view: ReportView, column: SheetColumn): Rich {
  const { root, segments } = parseField(column.field);
  return formatValues(view, column.field, keyed(valuesAt(rootOf(view, root), segments), rootOf(view, root), segments));
}

/** Values of a single repetition bear the key of their entry, so that maps can be told apart. */
function keyed(values: readonly Entry[], root: Entry, segments: readonly string[]): readonly Entry[] {
  const star = segments.indexOf('*');
  if (star < 0 || segments.indexOf('*', star + 1) >= 0) return values;
  return entriesOf(valueAt(root.value, segments.slice(0, star))).flatMap((entry) =>
    valuesAt(entry, segments.slice(star + 1)).map(({ value }) => ({ key: entry.key, value })),
  );
}

/** How much room the values of a kind want; what is not listed wants 1. ASSUMPTION: chosen by eye. */
const WEIGHTS = new Map<FieldKind, number>([
  ['text', 3],
  ['because', 3],
  ['path', 3.4],
  ['reference', 3.4],
  ['incident', 2.6],
  ['criteria', 3],
  ['partyElements', 3],
  ['party', 1.5],
  ['code', 1.4],
  ['requirement', 2.2],
  ['score', 1.2],
  ['number', 0.7],
]);
const NAME_WEIGHT = 1.9;

/** The columns of a table with their shares of its width. */
function weighted(columns: readonly SheetColumn[]): TableColumn[] {
  const weights = columns.map((column) => {
    const kind = FIELD_KINDS[column.field] ?? 'text';
    return typeof kind === 'object' && 'name' in kind ? NAME_WEIGHT : (WEIGHTS.get(kind) ?? 1);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return columns.map((column, index) => ({ title: column.title, width: Math.floor(((weights[index] ?? 1) / all) * 100) }));
}

/** An entry that gives a row, with the entries around it. */
interface RowEntry {
  readonly chain: readonly Entry[];
}

function sheetTable(view: ReportView, id: string, plan: TablePlan): TableBlock {
  const { root, segments } = parseField(plan.source);
  const rows = rowEntries(rootOf(view, root), segments, []);
  const columns = plan.columns.map((column) => ({ field: column.field, inside: parseField(column.field).segments.slice(segments.length) }));
  const set = rows.map((row, index) => tableRow(view, plan, columns, rows, index, row));
  return { type: 'table', id, columns: weighted([...plan.lead, ...plan.columns]), rows: set, empty: say('table.empty') };
}

function rowEntries(entry: Entry, segments: readonly string[], chain: readonly Entry[]): RowEntry[] {
  const star = segments.indexOf('*');
  if (star < 0) return [{ chain }];
  return entriesOf(valueAt(entry.value, segments.slice(0, star))).flatMap((inner) => rowEntries(inner, segments.slice(star + 1), [...chain, inner]));
}

/** One row; a lead cell stands once and reaches over all rows of its entry. */
function tableRow(
  view: ReportView,
  plan: TablePlan,
  columns: readonly { readonly field: string; readonly inside: readonly string[] }[],
  rows: readonly RowEntry[],
  index: number,
  row: RowEntry,
): TableRow {
  const own = row.chain.at(-1) ?? { key: '', value: undefined };
  const outer = row.chain.at(-2);
  const cells = columns.map((column) => ({ content: formatValues(view, column.field, valuesAt(own, column.inside)) }));
  if (plan.lead.length === 0 || outer === undefined) return { cells };
  if (rows[index - 1]?.chain.at(-2) === outer) return { cells };
  let reach = 1;
  while (rows[index + reach]?.chain.at(-2) === outer) reach += 1;
  const lead = plan.lead.map((column) => {
    const { segments } = parseField(column.field);
    return { content: formatValues(view, column.field, valuesAt(outer, segments.slice(segments.indexOf('*') + 1))), ...(reach > 1 ? { rows: reach } : {}) };
  });
  return { cells: [...lead, ...cells] };
}
