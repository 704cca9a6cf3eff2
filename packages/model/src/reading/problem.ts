import type { ReadCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { TreeVisitor } from './tree-visitor.ts';

/** Why a text cannot be read, before its place is known as line and column. `offset` counts UTF-16 units from 0. */
export interface Problem {
  readonly code: ReadCode;
  readonly offset: number;
  readonly path?: readonly string[];
  readonly params?: Finding['params'];
}

/** A text that could be read; `walk` tells a visitor where everything in it stands. */
export interface ParsedText {
  readonly value: unknown;
  readonly walk: Walk;
  /** The keys that a JSON text writes, to be compared with those of the value: fewer there means that one stands twice. */
  readonly writtenKeys?: number;
}

/** What could be read of a text, or why nothing could. */
export type Parsed = ParsedText | { readonly problems: readonly Problem[] };

/** A second pass over the text that a value came from. */
export type Walk = (visitor: TreeVisitor) => void;
