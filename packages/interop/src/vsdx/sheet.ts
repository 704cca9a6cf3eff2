import type { XmlElement } from '../reading/read-xml.ts';
import { attributeOf, childrenOf, elementAt, finite, localName } from '../one-way/xml.ts';

/** The cells of a shape, with those of its master where it does not set them itself (MS-VSDX §2.2.5). */
export interface Sheet {
  readonly cell: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  /** Rows of a section by their names (`User`, `Property`), each as its cells. */
  readonly rows: (section: string) => readonly { readonly name: string; readonly cells: ReadonlyMap<string, string> }[];
  readonly formula: (name: string) => string;
}

/** The cells of an element, then those of its master. */
export function sheetOf(own: XmlElement, master: XmlElement | undefined): Sheet {
  const sources = master === undefined ? [own] : [own, master];
  const cells = sources.map(cellsOf);
  const cell = (name: string): string | undefined => cells.map((of) => of.get(name)?.value).find((value) => value !== undefined);
  return {
    cell,
    number: (name) => finite(cell(name)),
    formula: (name) => cells[0]?.get(name)?.formula ?? '',
    rows: (section) => sources.flatMap((source) => rowsOf(source, section)),
  };
}

function cellsOf(element: XmlElement): Map<string, { readonly value: string | undefined; readonly formula: string }> {
  return new Map(
    childrenOf(element, 'Cell').map((cell) => [attributeOf(cell, 'N') ?? '', { value: attributeOf(cell, 'V'), formula: attributeOf(cell, 'F') ?? '' }]),
  );
}

function rowsOf(element: XmlElement, section: string): { name: string; cells: Map<string, string> }[] {
  return childrenOf(element, 'Section')
    .filter((one) => attributeOf(one, 'N') === section)
    .flatMap((one) => childrenOf(one, 'Row'))
    .map((row) => ({
      name: attributeOf(row, 'N') ?? '',
      cells: new Map(childrenOf(row, 'Cell').map((cell) => [attributeOf(cell, 'N') ?? '', attributeOf(cell, 'V') ?? ''])),
    }));
}

/** The text of a shape with that of its fields. */
export function textOfShape(element: XmlElement): string {
  const text = elementAt(element, 'Text');
  if (text === undefined) return '';
  const fields = text.children.filter((child) => localName(child.name) === 'fld').map((child) => child.text);
  return [text.text, ...fields].join(' ');
}
