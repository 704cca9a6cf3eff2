import { pageContents } from './page-contents.contract.ts';
import { type PdfDictionary, PdfReader, type PdfReference, type PdfValue } from './pdf-reader.contract.ts';

/** Types of elements that ISO 32000-1, 14.8.4 knows. */
const STANDARD = new Set('Document Part Sect H1 H2 H3 H4 P L LI Lbl LBody Caption Table THead TBody TR TH TD Figure Link Span TOC TOCI Reference'.split(' '));

/** An element as the checker walks it. */
interface Element {
  readonly id: number;
  readonly type: string;
  readonly value: PdfDictionary;
  readonly kids: readonly Element[];
}

/**
 * What keeps a file from being accessible, as far as a program can tell. Source: ISO 14289-1 (PDF/UA-1), clause 7, the
 * parts that concern files of this kind; empty where nothing was found.
 */
export function structureFaults(bytes: Uint8Array): string[] {
  const reader = new PdfReader(bytes);
  const faults = new Set<string>(documentFaults(reader));
  const root = reader.dictionary(reader.root.entries.get('StructTreeRoot'));
  const elements: Element[] = [];
  const owners = new Map<string, number>();
  const walk = (value: PdfValue | undefined, parent: number): Element => {
    const { id } = value as PdfReference;
    const own = reader.dictionary(value);
    if ((own.entries.get('P') as PdfReference).id !== parent) faults.add(`element ${id} names another parent`);
    const page = own.entries.get('Pg') as PdfReference | undefined;
    const kids: Element[] = [];
    for (const kid of reader.list(own, 'K')) {
      if (typeof kid === 'number') owners.set(`${page?.id}.${kid}`, id);
      else if (typeof kid === 'object' && kid !== null && 'id' in kid) kids.push(walk(kid, id));
      else {
        const entries = (kid as PdfDictionary).entries;
        const place = entries.get('Pg') as PdfReference;
        if (entries.has('MCID')) owners.set(`${place.id}.${String(entries.get('MCID'))}`, id);
        else owners.set(`annotation.${(entries.get('Obj') as PdfReference).id}`, id);
      }
    }
    const element = { id, type: reader.name(own, 'S') ?? '', value: own, kids };
    elements.push(element);
    return element;
  };
  const document = walk(reader.list(root, 'K')[0], (reader.root.entries.get('StructTreeRoot') as PdfReference).id);
  for (const fault of [...pageFaults(reader, root, owners), ...elements.flatMap((element) => elementFaults(reader, element)), ...headingFaults(document)])
    faults.add(fault);
  return [...faults];
}

function documentFaults(reader: PdfReader): string[] {
  const { root } = reader;
  const information = reader.dictionary(reader.trailer.entries.get('Info'));
  const metadata = new TextDecoder().decode(reader.data(reader.dictionary(root.entries.get('Metadata'))));
  const checks: [boolean, string][] = [
    [reader.dictionary(root.entries.get('MarkInfo')).entries.get('Marked') === true, 'is not marked as tagged'],
    [/^[a-z]{2}-[A-Z]{2}$/.test(reader.text(root, 'Lang') ?? ''), 'names no language'],
    [reader.dictionary(root.entries.get('ViewerPreferences')).entries.get('DisplayDocTitle') === true, 'shows its file name, not its title'],
    [(reader.text(information, 'Title') ?? '') !== '', 'has no title'],
    [/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(metadata), 'has no title in its metadata'],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

/** Every mark and link belongs to an element that the parent tree names too, and nothing is painted outside. */
function pageFaults(reader: PdfReader, root: PdfDictionary, owners: ReadonlyMap<string, number>): string[] {
  const faults: string[] = [];
  const numbers = reader.list(reader.dictionary(root.entries.get('ParentTree')), 'Nums');
  const parents = new Map(numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), numbers[at + 1]] as const] : [])));
  const contents = pageContents(reader);
  for (const [index, { id, page }] of reader.pages.entries()) {
    const own = contents[index];
    if (own === undefined) continue;
    if (own.stray.length > 0) faults.push(`page ${index + 1} paints outside of any element: ${[...new Set(own.stray)].join(' ')}`);
    if (own.unknownCodes > 0) faults.push(`page ${index + 1} shows characters that cannot be read back`);
    if (reader.name(page, 'Tabs') !== 'S') faults.push(`page ${index + 1} has no order of tabs`);
    const list = parents.get(Number(page.entries.get('StructParents')));
    for (const mark of own.marks.keys()) {
      const owner = owners.get(`${id}.${mark}`);
      if (owner === undefined) faults.push(`page ${index + 1} has marked content without an element`);
      if (!Array.isArray(list) || (list[mark] as PdfReference | undefined)?.id !== owner) faults.push(`page ${index + 1}: the parent tree leads elsewhere`);
    }
    for (const annotation of reader.list(page, 'Annots')) {
      const value = reader.dictionary(annotation);
      const owner = owners.get(`annotation.${(annotation as PdfReference).id}`);
      const named = parents.get(Number(value.entries.get('StructParent')));
      if (owner === undefined || (named as PdfReference | undefined)?.id !== owner) faults.push(`page ${index + 1} has a link without an element`);
      if ((reader.text(value, 'Contents') ?? '') === '') faults.push(`page ${index + 1} has a link without words`);
      if (!value.entries.has('Dest')) faults.push(`page ${index + 1} has a link that leads nowhere`);
    }
  }
  return faults;
}

function elementFaults(reader: PdfReader, element: Element): string[] {
  const { type, value, kids } = element;
  const attributes = reader.get(value, 'A') as PdfDictionary | null;
  const types = kids.map((kid) => kid.type);
  const within = (...allowed: string[]): boolean => types.every((own) => allowed.includes(own));
  if (!STANDARD.has(type)) return [`unknown element ${type}`];
  switch (type) {
    case 'Figure':
      return [
        ...((reader.text(value, 'Alt') ?? '').trim() === '' ? ['a figure without a description'] : []),
        ...(attributes?.entries.has('BBox') === true ? [] : ['a figure without its box']),
      ];
    case 'TH':
      return attributes?.entries.has('Scope') === true ? [] : ['a head without its scope'];
    case 'Table':
      return [...(within('Caption', 'THead', 'TBody') ? [] : [`a table that holds ${types.join(' ')}`]), ...tableFaults(reader, element)];
    case 'THead':
    case 'TBody':
      return within('TR') ? [] : [`rows among ${types.join(' ')}`];
    case 'TR':
      return within('TH', 'TD') ? [] : [`a row that holds ${types.join(' ')}`];
    case 'L':
      return within('Caption', 'LI') ? [] : [`a list that holds ${types.join(' ')}`];
    case 'LI':
      return within('Lbl', 'LBody') && types.includes('LBody') ? [] : [`an item that holds ${types.join(' ')}`];
    case 'TOC':
      return within('TOCI') ? [] : [`contents that hold ${types.join(' ')}`];
    default:
      return [];
  }
}

/** All rows of a table cover the same number of columns, with cells that reach over several. */
function tableFaults(reader: PdfReader, table: Element): string[] {
  const rows = table.kids.filter((kid) => kid.type !== 'Caption').flatMap((part) => part.kids);
  const heads = table.kids.find((kid) => kid.type === 'THead')?.kids[0]?.kids ?? [];
  if (heads.length === 0 || heads.some((cell) => cell.type !== 'TH')) return ['a table without heads'];
  const reaching: number[] = [];
  const widths = rows.map((row) => {
    let width = reaching.filter((left) => left > 0).length;
    for (const [index, left] of reaching.entries()) reaching[index] = left - 1;
    for (const cell of row.kids) {
      const attributes = reader.get(cell.value, 'A') as PdfDictionary | null;
      width += Number(attributes?.entries.get('ColSpan') ?? 1);
      const reach = Number(attributes?.entries.get('RowSpan') ?? 1);
      if (reach > 1) reaching.push(reach - 1);
    }
    return width;
  });
  return widths.every((width) => width === widths[0]) ? [] : [`a table whose rows differ in breadth: ${[...new Set(widths)].join(' ')}`];
}

/** Headings begin at the first level and skip none on the way down. */
function headingFaults(document: Element): string[] {
  const levels: number[] = [];
  const walk = (element: Element): void => {
    if (/^H\d$/.test(element.type)) levels.push(Number(element.type.slice(1)));
    for (const kid of element.kids) walk(kid);
  };
  walk(document);
  return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1) ? [`headings skip a level: ${levels.join(' ').slice(0, 80)}`] : [];
}
