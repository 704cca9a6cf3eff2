import { array, dictionary, name, plainString, reference, textString } from './pdf-value.ts';
import type { PdfFile } from './pdf-file.ts';

/** What an element of the structure says of itself beside its type. Source: ISO 32000-1, 14.8. */
export interface ElementNotes {
  /** For those who cannot see it. */
  readonly alt?: string;
  /** The characters that are meant where others are shown. */
  readonly actual?: string;
  /** Language tag, where it differs from what is around. */
  readonly lang?: string;
  /** Attributes of tables, already written: `/Scope /Column`. */
  readonly table?: string;
  /** Attributes of layout, already written: `/BBox […]`. */
  readonly layout?: string;
}

/** A page, known by itself while its number is open. */
export type PageKey = object;

/** Content of an element: marked content of a page, an annotation (by a number of its own), or another element. */
type Kid = { readonly page: PageKey; readonly mark: number } | { readonly page: PageKey; readonly annotation: number } | StructureElement;

const NOTHING: ElementNotes = {};

/** An element of the logical structure of a document; kids stand in reading order. */
export class StructureElement {
  readonly type: string;
  readonly notes: ElementNotes;
  readonly kids: Kid[] = [];

  constructor(type: string, notes: ElementNotes = NOTHING) {
    this.type = type;
    this.notes = notes;
  }

  /** Adds an element within. */
  add(type: string, notes?: ElementNotes): StructureElement {
    const kid = new StructureElement(type, notes);
    this.kids.push(kid);
    return kid;
  }
}

/** Where things stand in the file, and where marked content and annotations lead back to by their keys in the parent tree. */
export interface StructurePlaces {
  readonly pageId: (page: PageKey) => number;
  readonly annotationId: (annotation: number) => number;
  /** By key: the elements of a page in the order of their marks, or the one element of an annotation. */
  readonly parents: readonly (readonly [number, StructureElement | readonly StructureElement[]])[];
}

/** Writes the structure tree and returns its number. */
export function writeStructure(file: PdfFile, document: StructureElement, places: StructurePlaces): number {
  const ids = new Map<StructureElement, number>();
  const root = file.reserve();
  const number = (element: StructureElement): void => {
    ids.set(element, file.reserve());
    for (const kid of element.kids) if (kid instanceof StructureElement) number(kid);
  };
  number(document);
  const idOf = (element: StructureElement): string => reference(ids.get(element) ?? 0);
  const write = (element: StructureElement, parent: string): void => {
    file.set(ids.get(element) ?? 0, elementValue(element, parent, idOf, places));
    for (const kid of element.kids) if (kid instanceof StructureElement) write(kid, idOf(element));
  };
  write(document, reference(root));
  const numbers = [...places.parents].sort(([a], [b]) => a - b);
  const tree = numbers.map(([key, owner]) => `${key} ${owner instanceof StructureElement ? idOf(owner) : array(owner.map(idOf))}`);
  const entries = { Type: '/StructTreeRoot', K: array([idOf(document)]), ParentTree: dictionary({ Nums: array(tree) }) };
  file.set(root, dictionary({ ...entries, ParentTreeNextKey: String((numbers.at(-1)?.[0] ?? -1) + 1) }));
  return root;
}

/** One element. Written without a detour, because a report has tens of thousands. */
function elementValue(element: StructureElement, parent: string, idOf: (element: StructureElement) => string, places: StructurePlaces): string {
  const { notes, kids } = element;
  let home: PageKey | undefined;
  let written = '';
  for (const kid of kids) {
    if (kid instanceof StructureElement) written += `${idOf(kid)} `;
    else if ('annotation' in kid) written += `<</Type/OBJR/Obj ${reference(places.annotationId(kid.annotation))}/Pg ${reference(places.pageId(kid.page))}>> `;
    else {
      home ??= kid.page;
      written += kid.page === home ? `${kid.mark} ` : `<</Type/MCR/Pg ${reference(places.pageId(kid.page))}/MCID ${kid.mark}>> `;
    }
  }
  let value = `<</S${name(element.type)}/P ${parent}`;
  if (home !== undefined) value += `/Pg ${reference(places.pageId(home))}`;
  if (written !== '') value += `/K[${written.trimEnd()}]`;
  if (notes.table !== undefined) value += `/A<</O/Table ${notes.table}>>`;
  if (notes.layout !== undefined) value += `/A<</O/Layout ${notes.layout}>>`;
  if (notes.alt !== undefined) value += `/Alt ${textString(notes.alt)}`;
  if (notes.actual !== undefined) value += `/ActualText ${textString(notes.actual)}`;
  if (notes.lang !== undefined) value += `/Lang ${plainString(notes.lang)}`;
  return `${value}>>`;
}
