import type { Finding } from '@anshin/model';
import { attributeOf, childrenOf, elementAt, localName } from '../one-way/xml.ts';
import { decode } from '../reading/decode.ts';
import { finding } from '../reading/finding.ts';
import { MAX_IMPORT_BYTES } from '../reading/limits.ts';
import { MAX_ELEMENTS, readXml } from '../reading/read-xml.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import type { ImportSource } from '../importer.ts';
import type { DrawingRead } from '../shapes/drawing-importer.ts';
import { inflateDiagram } from './inflate-diagram.ts';
import { type Page, readPage } from './read-page.ts';

/** Reads a draw.io file, with packed pages or plain ones. Pages that cannot be read are told. */
export function readDrawio({ bytes, name }: ImportSource): DrawingRead {
  const { text } = decode(bytes);
  const xml = readXml(text);
  if (!('root' in xml)) return xml;
  const rootName = localName(xml.root.name);
  if (rootName !== 'mxfile' && rootName !== 'mxGraphModel') return { code: 'import.not-this-format' };
  const diagrams = rootName === 'mxfile' ? childrenOf(xml.root, 'diagram') : [xml.root];
  const pages: Page[] = [];
  const names: string[] = [];
  const findings: Finding[] = [];
  const left = { characters: MAX_IMPORT_BYTES, elements: MAX_ELEMENTS - xml.elements };
  for (const [at, diagram] of diagrams.entries()) {
    const pageName = attributeOf(diagram, 'name') ?? `${at + 1}`;
    const model = modelOf(diagram, left);
    names.push(pageName);
    if (model === undefined) findings.push(finding('shapes.page-unread', 'warning', [], { name: pageName }));
    else pages.push(readPage(model, at));
  }
  const drawing = {
    title: name.replace(/\.(drawio\.xml|drawio|xml|dio)$/i, ''),
    pages: names,
    shapes: pages.flatMap(({ shapes }) => shapes),
    connectors: pages.flatMap(({ connectors }) => connectors),
    findings,
  };
  return { drawing, content: text };
}

/** The model of a page; what it is unpacked to counts against what is left. */
function modelOf(diagram: XmlElement, left: { characters: number; elements: number }): XmlElement | undefined {
  if (localName(diagram.name) === 'mxGraphModel') return diagram;
  const plain = elementAt(diagram, 'mxGraphModel');
  if (plain !== undefined) return plain;
  const text = inflateDiagram(diagram.text, left.characters);
  if (text === undefined) return undefined;
  left.characters -= text.length;
  const xml = readXml(text, left.elements);
  if (!('root' in xml) || localName(xml.root.name) !== 'mxGraphModel') return undefined;
  left.elements -= xml.elements;
  return xml.root;
}
