import { COLLECTION_STYLE, type Document, dump, type MappingNode, type Node, type SequenceNode } from 'js-yaml';
import { AnshinDocument } from '../entities/document.ts';
import { orderBySchema } from './order-by-schema.ts';

/** Widest map or list that is written on one line, in characters beside its indentation. ASSUMPTION: fits a narrow editor pane. */
const WIDEST_LINE = 72;

/** Most fields of an entity that is written on one line: with more, two people's changes to it would meet on that line when merged. */
const MOST_FIELDS = 2;

/** Depth of an entity below the document: document, collection, entity. */
const ENTITY_DEPTH = 2;

/** Field names of the schema that YAML 1.1 took for true: they stay bare, as people write them. Strings in values are quoted instead. */
const BARE_KEYS: ReadonlySet<string> = new Set(['on', 'y']);

/**
 * A document as YAML 1.2 text: fields in the order of the schema, one entity field a line, small texts, lists and references on one line,
 * strings quoted wherever any YAML version would take them for something else. No aliases. Reads back to the same document.
 */
export function writeYaml(document: AnshinDocument): string {
  return dump(orderBySchema(document, AnshinDocument), { noRefs: true, lineWidth: -1, flowBracketPadding: true, quoteStyle: 'double', transform: layOut });
}

function layOut(documents: Document[]): void {
  for (const { contents } of documents) if (contents !== null) layOutNode(contents, 0);
}

/** Puts what is small on one line, and leaves the rest in blocks. */
function layOutNode(node: Node, depth: number): void {
  if (node.kind === 'scalar' || node.kind === 'alias') return;
  if (node.kind === 'mapping') for (const { key } of node.items) if (key.kind === 'scalar' && BARE_KEYS.has(key.value)) key.tag = 'tag:yaml.org,2002:bool';
  const children = childrenOf(node);
  const isSmall = mayBeOneLine(node, depth) && children.every(isPlainPart) && widthOf(node) <= WIDEST_LINE;
  if (isSmall) node.style = COLLECTION_STYLE.FLOW;
  for (const child of children) {
    if (isSmall && (child.kind === 'mapping' || child.kind === 'sequence')) child.style = COLLECTION_STYLE.FLOW;
    else layOutNode(child, depth + 1);
  }
}

function childrenOf(node: SequenceNode | MappingNode): Node[] {
  return node.kind === 'sequence' ? node.items : node.items.map((item) => item.value);
}

/** Collections never stand on one line, entities only with few fields. */
function mayBeOneLine(node: SequenceNode | MappingNode, depth: number): boolean {
  if (node.kind === 'sequence') return node.items.every((item) => item.kind === 'scalar');
  if (depth < ENTITY_DEPTH) return isText(node);
  return depth > ENTITY_DEPTH || node.items.length <= MOST_FIELDS;
}

/** A one-line scalar, a text in both languages, or a list of scalars. */
function isPlainPart(node: Node): boolean {
  if (node.kind === 'scalar') return !/[\n\r]/.test(node.value);
  if (node.kind === 'alias') return false;
  return (node.kind === 'sequence' || isText(node)) && childrenOf(node).every((child) => child.kind === 'scalar' && isPlainPart(child));
}

/** Whether a map is a text in both languages. */
function isText(node: MappingNode): boolean {
  return node.items.length > 0 && node.items.every(({ key }) => key.kind === 'scalar' && (key.value === 'ja' || key.value === 'en'));
}

function widthOf(node: Node): number {
  if (node.kind === 'alias') return node.anchor.length;
  if (node.kind === 'scalar') return node.value.length;
  const parts = node.kind === 'sequence' ? node.items : node.items.flatMap(({ key, value }) => [key, value]);
  return parts.reduce((width, part) => width + widthOf(part) + 2, 2);
}
