import { COLLECTION_STYLE, dump, type Document, type Node } from 'js-yaml';
import { AnshinDocument } from '../entities/document.ts';
import { orderBySchema } from './order-by-schema.ts';

/** Widest map or list that is written on one line, in characters beside its indentation. ASSUMPTION: fits a narrow editor pane. */
const WIDEST_LINE = 72;

/** Most fields of an entity that is written on one line: with more, two people's changes to it would meet on that line when merged. */
const MOST_FIELDS = 2;

/** Depth of an entity below the document: document, collection, entity. */
const ENTITY_DEPTH = 2;

/**
 * A document as YAML 1.2 text: fields in the order of the schema, one entity field a line, small texts, lists and references on one line,
 * strings quoted wherever any YAML version would take them for something else. No aliases. Reads back to the same document.
 */
export function writeYaml(document: AnshinDocument): string {
  return dump(orderBySchema(document, AnshinDocument), { noRefs: true, lineWidth: -1, flowBracketPadding: true, quoteStyle: 'double', transform: flatten });
}

/** Puts what is small on one line. */
function flatten(documents: Document[]): void {
  for (const { contents } of documents) if (contents !== null) flattenNode(contents, 0);
}

function flattenNode(node: Node, depth: number): void {
  if (node.kind === 'scalar' || node.kind === 'alias') return;
  const children = node.kind === 'sequence' ? node.items : node.items.map((item) => item.value);
  const isEntity = node.kind === 'mapping' && depth === ENTITY_DEPTH;
  const mayFlatten = depth > 0 && (!isEntity || children.length <= MOST_FIELDS) && (node.kind === 'sequence' || depth >= ENTITY_DEPTH || isText(node));
  if (mayFlatten && children.every((child) => child.kind === 'scalar' && !child.value.includes('\n')) && widthOf(node) <= WIDEST_LINE) {
    node.style = COLLECTION_STYLE.FLOW;
    return;
  }
  for (const child of children) flattenNode(child, depth + 1);
}

/** Whether a map is a text in both languages. */
function isText(node: Node): boolean {
  return node.kind === 'mapping' && node.items.every(({ key }) => key.kind === 'scalar' && (key.value === 'ja' || key.value === 'en'));
}

function widthOf(node: Node): number {
  if (node.kind === 'alias') return node.anchor.length;
  if (node.kind === 'scalar') return node.value.length;
  const parts = node.kind === 'sequence' ? node.items : node.items.flatMap(({ key, value }) => [key, value]);
  return parts.reduce((width, part) => width + widthOf(part) + 2, 2);
}
