import type { Row } from '../workbook/cell.ts';

const LIST_MARKER = '#anshin-list';

/** The lists of choices of a workbook: what a label stands for. */
export class Labels {
  readonly #lists = new Map<string, Map<string, string | null>>();
  readonly #codes = new Map<string, Set<string>>();

  /** The code of a label or of a code in a list; `null` where several share the label, undefined where none has it. */
  codeOf(list: string, text: string): string | null | undefined {
    if (this.#codes.get(list)?.has(text.trim()) === true) return text.trim();
    return this.#lists.get(list)?.get(settledLabel(text));
  }

  add(list: string, label: string, code: string): void {
    const labels = this.#lists.get(list) ?? new Map<string, string | null>();
    this.#lists.set(list, labels);
    const key = settledLabel(label);
    if (key === '') return;
    const known = labels.get(key);
    labels.set(key, known === undefined || known === code ? code : null);
  }

  addCode(list: string, code: string): void {
    const codes = this.#codes.get(list) ?? new Set<string>();
    this.#codes.set(list, codes.add(code));
  }
}

/** Reads every list of the hidden sheet of lists: codes, labels, and the words of single languages behind them. */
export function readLists(sheets: readonly { readonly rows: readonly Row[] }[]): Labels {
  const labels = new Labels();
  for (const { rows } of sheets) {
    const [head] = rows;
    const starts = head === undefined ? [] : [...head.cells].filter(([, { text }]) => text === LIST_MARKER).map(([column]) => column);
    for (const [index, start] of starts.entries()) {
      const list = head?.cells.get(start + 1)?.text ?? '';
      const end = starts[index + 1] ?? start + 4;
      for (const row of rows.slice(1)) readChoice(labels, list, row, start, end);
    }
  }
  return labels;
}

function readChoice(labels: Labels, list: string, row: Row, start: number, end: number): void {
  const code = row.cells.get(start)?.text;
  if (code === undefined) return;
  labels.addCode(list, code);
  for (let column = start + 1; column < end; column++) {
    const label = row.cells.get(column)?.text;
    if (label !== undefined) labels.add(list, label, code);
  }
}

/** A label as people may write it: width of letters, case and spaces do not count. */
export function settledLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
