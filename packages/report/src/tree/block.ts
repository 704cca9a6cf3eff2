import type { BilingualText } from '@anshin/model';
import type { Drawing } from '../drawing/drawing.ts';
import type { Rich } from './inline.ts';

/** A paragraph. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly content: Rich;
  /** `lead` is the sentence that a hurried reader reads; `note` is small print. */
  readonly tone?: 'lead' | 'note';
}

/** Something to know before reading on: that values are estimates, that a list was shortened. */
export interface NoticeBlock {
  readonly type: 'notice';
  readonly tone: 'estimate' | 'premise' | 'attention';
  readonly content: Rich;
}

/** A list of points. */
export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly Rich[];
  readonly title?: BilingualText;
}

/** Names with their values, as on a form. */
export interface FactsBlock {
  readonly type: 'facts';
  readonly facts: readonly { readonly name: BilingualText; readonly value: Rich }[];
}

/** Figures to see at a glance, each with its name. */
export interface StatsBlock {
  readonly type: 'stats';
  readonly stats: readonly {
    readonly value: string;
    readonly name: BilingualText;
    readonly note?: BilingualText;
    readonly tone: 'calm' | 'attention' | 'alarm';
  }[];
}

/** A column of a table. */
export interface TableColumn {
  readonly title: BilingualText;
  /** `wide` takes most of what is left, `narrow` as little as it can; a number is a share of the whole in percent. */
  readonly width?: 'narrow' | 'wide' | number;
  readonly align?: 'end' | 'middle';
}

/** A row of cells; a cell that repeats the one above is left out by `spans` on the first. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A row that heads those beneath it: one cell over all columns. */
  readonly isGroup?: boolean;
  /** The anchor by which links find the row. */
  readonly anchor?: string;
}

/** A cell; `rows` says over how many rows it reaches. */
export interface TableCell {
  readonly content: Rich;
  readonly rows?: number;
}

/** A table; exporters that cannot hold all rows say how many they show. */
export interface TableBlock {
  readonly type: 'table';
  readonly id: string;
  readonly title?: BilingualText;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** As wide as its content, not as the page. */
  readonly isCompact?: true;
  /** What stands there when there is no row. */
  readonly empty: BilingualText;
}

/** A cell of a matrix. */
export interface MatrixCell {
  /** None: not related. Open: related, nothing done. Part: something planned, or done at some places. Done: done everywhere. */
  readonly mark: 'none' | 'open' | 'part' | 'done';
  readonly hint: BilingualText;
}

/** A heat map: row heads, turned column heads, and a sign in each cell; the last column counts gaps. */
export interface MatrixBlock {
  readonly type: 'matrix';
  readonly id: string;
  readonly title: BilingualText;
  readonly corner: BilingualText;
  readonly columns: readonly { readonly id: string; readonly title: BilingualText }[];
  readonly rows: readonly {
    readonly head: Rich;
    readonly cells: readonly (MatrixCell | null)[];
    readonly gap: Rich;
    readonly isGap: boolean;
    readonly isGroup?: boolean;
  }[];
  readonly gapTitle: BilingualText;
}

/** A drawing with its caption. */
export interface FigureBlock {
  readonly type: 'figure';
  readonly drawing: Drawing;
  readonly caption: BilingualText;
}

/** A subordinate heading inside a section, with an anchor. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly id: string;
  readonly title: Rich;
  readonly level: 3 | 4;
}

/** What a section is made of. */
export type Block = ParagraphBlock | NoticeBlock | ListBlock | FactsBlock | StatsBlock | TableBlock | MatrixBlock | FigureBlock | HeadingBlock;
