import { EVENT_ID, type Event } from 'js-yaml';
import { MAX_ALIASES, MAX_DEPTH, MAX_VALUES } from './limits.ts';
import type { Problem } from './problem.ts';
import { startOf } from './walk-yaml.ts';

/** What the parser's events say about a YAML text before anything is built from it; offsets are `undefined` where there is nothing to point at. */
export interface EventMeasures {
  /** Maps, lists, scalars and aliases, keys included. */
  readonly values: number;
  readonly aliases: number;
  readonly firstAlias: number | undefined;
  readonly tooDeepAt: number | undefined;
  readonly documents: number;
  /** Where the first node of a second document stands. */
  readonly secondDocument: number | undefined;
  /** Whether the first document holds nothing at all. */
  readonly isEmpty: boolean;
}

/** Counts the events in one pass. */
export function measureEvents(events: readonly Event[]): EventMeasures {
  let values = 0;
  let aliases = 0;
  let firstAlias: number | undefined;
  let tooDeepAt: number | undefined;
  let documents = 0;
  let secondDocument: number | undefined;
  /** Open collections, and the document itself. */
  let depth = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents++;
      depth++;
    } else if (event.type === EVENT_ID.POP) depth--;
    else {
      values++;
      if (documents > 1) secondDocument ??= startOf(event);
      if (event.type === EVENT_ID.ALIAS) {
        aliases++;
        firstAlias ??= startOf(event);
      } else if (event.type !== EVENT_ID.SCALAR && ++depth > MAX_DEPTH + 1) tooDeepAt ??= startOf(event);
    }
  }
  const only = events[1];
  const isEmpty = values === 0 || (values === 1 && only?.type === EVENT_ID.SCALAR && startOf(only) === undefined);
  return { values, aliases, firstAlias, tooDeepAt, documents, secondDocument, isEmpty };
}

/** What the measures forbid; the first of several. */
export function eventProblem(text: string, measures: EventMeasures): Problem | undefined {
  if (measures.tooDeepAt !== undefined) return { code: 'read.too-deep', offset: measures.tooDeepAt, params: { limit: MAX_DEPTH } };
  if (measures.values > MAX_VALUES) return { code: 'read.too-many-values', offset: 0, params: { limit: MAX_VALUES } };
  if (measures.aliases > MAX_ALIASES)
    return { code: 'read.alias-bomb', offset: measures.firstAlias ?? 0, params: { count: measures.aliases, limit: MAX_ALIASES } };
  if (measures.documents > 1)
    return { code: 'read.multiple-documents', offset: separatorBefore(text, measures.secondDocument), params: { count: measures.documents } };
  if (measures.isEmpty) return { code: 'read.empty', offset: 0 };
  return undefined;
}

/** The `---` that opens the second document. */
function separatorBefore(text: string, node: number | undefined): number {
  const line = text.lastIndexOf('\n---', node ?? text.length);
  return line === -1 ? (node ?? 0) : line + 1;
}
