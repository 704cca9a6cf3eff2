import { COLLECTIONS, type Finding, FORMAT_VERSION } from '@anshin/model';
import type * as Y from 'yjs';
import { DOCUMENT_PLAN, partPlan } from '../plan/parts.ts';
import { nameOf } from '../reading/live-key.ts';
import { livePart } from '../reading/live-parts.ts';
import { nodeOf } from '../reading/node.ts';
import { NodeReader } from '../reading/read-node.ts';
import type { View } from '../reading/view.ts';
import type { Touched } from './touched.ts';

/** The touched parts of a live document, as a document that has nothing else. */
export interface TouchedReading {
  readonly value: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/**
 * Reads what was touched as it stands in a view. Of collections and of the layout only the touched entries are looked at; entities have the ids
 * that they were given, also where two have the same one.
 */
export function readTouched(doc: Y.Doc, touched: Touched, view: View): TouchedReading {
  const reader = new NodeReader(view);
  const value: Record<string, unknown> = { anshin: FORMAT_VERSION, id: 'unnamed', title: '-' };
  for (const part of ['document', 'layout', ...COLLECTIONS] as const) {
    const keys = touched.keys.get(part);
    if (keys === undefined) continue;
    if (part === 'document') readFields(reader, livePart(doc, part), keys, view, value);
    else
      value[part] =
        reader.read(
          nodeOf(livePart(doc, part), (map) => view(map, keys)),
          partPlan(part),
          [part],
        ) ?? {};
  }
  return { value, findings: reader.findings };
}

function readFields(reader: NodeReader, map: Y.Map<unknown>, keys: ReadonlySet<string>, view: View, value: Record<string, unknown>): void {
  const names = new Set([...keys].map((key) => nameOf(key.split('/')[0] ?? '')));
  const fields = reader.read(nodeOf(map, view, names), DOCUMENT_PLAN, []) as Readonly<Record<string, unknown>> | undefined;
  for (const name of names) {
    if (!DOCUMENT_PLAN.fields.has(name)) continue;
    if (fields?.[name] === undefined) delete value[name];
    else value[name] = fields[name];
  }
}
