import { type AnshinDocument, checkDocument, type Finding, FORMAT_VERSION } from '@anshin/model';
import type * as Y from 'yjs';
import { PARTS, partPlan } from '../plan/parts.ts';
import { DOCUMENT_SCHEMA } from '../plan/tables.ts';
import { livePart } from './live-parts.ts';
import { nodeOf } from './node.ts';
import { NodeReader } from './read-node.ts';
import { NOW, type View } from './view.ts';

/** What a live document holds. */
export interface LiveReading {
  /** Always holds to the schema. */
  readonly document: AnshinDocument;
  /** What was left out because it does not, and names that two people gave at the same time. */
  readonly findings: readonly Finding[];
}

/** The document that a live document holds: fields in the order of the schema, entries in the order in which they came. Linear in the document. */
export function fromLive(doc: Y.Doc): LiveReading {
  const { value, findings } = readParts(doc, NOW);
  const checked = checkDocument(value);
  const again = checked.document === undefined ? checkDocument({ ...value, anshin: FORMAT_VERSION }) : checked;
  return { document: again.document ?? EMPTY, findings: [...findings, ...checked.findings] };
}

const EMPTY: AnshinDocument = { anshin: FORMAT_VERSION, id: 'unnamed', title: { ja: '（無題）', en: '(untitled)' } };

function readParts(doc: Y.Doc, view: View): { readonly value: Record<string, unknown>; readonly findings: readonly Finding[] } {
  const reader = new NodeReader(view);
  const parts: Record<string, unknown> = {};
  for (const part of PARTS) {
    const node = nodeOf(livePart(doc, part), view);
    const path = part === 'document' ? [] : [part];
    const value = reader.read(node, partPlan(part), path);
    if (value === undefined) continue;
    if (part === 'document') Object.assign(parts, value);
    else parts[part] = value;
  }
  return { value: inSchemaOrder(parts), findings: reader.findings };
}

function inSchemaOrder(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(DOCUMENT_SCHEMA.shape).flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]]])));
}
