import type { AnshinDocument, FilePlace, Finding } from '@anshin/model';
import type { Names } from '../fields/names.ts';
import type { Keys } from '../keys/read-keys.ts';

/** A value that a cell or a new row puts into the document; undefined takes it away. */
export interface Step {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly place: FilePlace;
  readonly hold?: 'conflict' | 'removal';
}

/** What a reading of a workbook has so far. */
export class Reading {
  readonly document: AnshinDocument;
  /** There was no document: everything in the workbook is taken over. */
  readonly isFresh: boolean;
  readonly names: Names;
  readonly keys: Keys;
  readonly is1904: boolean;
  readonly steps: Step[] = [];
  readonly findings: Finding[] = [];

  constructor(parts: Pick<Reading, 'document' | 'isFresh' | 'names' | 'keys' | 'is1904'>) {
    this.document = parts.document;
    this.isFresh = parts.isFresh;
    this.names = parts.names;
    this.keys = parts.keys;
    this.is1904 = parts.is1904;
  }

  /** Tells something about a cell or row. */
  tell(code: string, severity: Finding['severity'], path: readonly string[], place: FilePlace | undefined, params: Finding['params'] = {}): void {
    this.findings.push({ code, severity, path, params, ...(place === undefined ? {} : { place }) });
  }
}

/** Longest piece of a cell that a finding quotes. */
const QUOTED = 80;

/** A text as findings quote it. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > QUOTED ? `${plain.slice(0, QUOTED).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
}
