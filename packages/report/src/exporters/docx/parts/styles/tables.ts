import type { ColourName } from '../../../../drawing/looks/colours.ts';

/** Letters of a style: size in points, weight, colour. */
interface Letters {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: ColourName;
  readonly isCode?: boolean;
  readonly isUpper?: boolean;
}

/** A style of the document: companies may bring their own by the same name. Room is in points. */
export interface DocumentStyle extends Letters {
  /** As Word knows it; built-in names are Word's own. */
  readonly name: string;
  readonly id: string;
  readonly type: 'paragraph' | 'character' | 'table';
  readonly basedOn?: StyleKey;
  readonly next?: StyleKey;
  readonly before?: number;
  readonly after?: number;
  /** Line height as a multiple. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly outline?: number;
  readonly align?: 'center' | 'right';
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly fill?: ColourName;
  /** A bar at the left. */
  readonly bar?: ColourName;
  readonly numbering?: 'headings' | 'bullets';
  readonly level?: number;
  /** Right tab stop with dots, as lists of contents have. */
  readonly hasLeader?: boolean;
}

const heading = (level: number, size: number, before: number): DocumentStyle => ({
  name: `heading ${level}`,
  id: `Heading${level}`,
  type: 'paragraph',
  basedOn: 'normal',
  next: 'normal',
  size,
  isBold: true,
  colour: level === 1 ? 'accent' : 'ink',
  before,
  after: 5,
  keepNext: true,
  outline: level - 1,
  ...(level <= 2 ? { numbering: 'headings', level: level - 1 } : {}),
});

const contents = (level: number): DocumentStyle => ({
  name: `toc ${level}`,
  id: `TOC${level}`,
  type: 'paragraph',
  basedOn: 'normal',
  next: 'normal',
  after: 2,
  ...(level === 1 ? { before: 6, isBold: true } : { indent: { left: 11 * (level - 1), hanging: 0 } }),
  hasLeader: true,
});

/** Every style that the report uses. */
export const STYLES = {
  normal: { name: 'Normal', id: 'Normal', type: 'paragraph', size: 10.5, colour: 'ink', after: 5, line: 1.2 },
  defaultFont: { name: 'Default Paragraph Font', id: 'DefaultParagraphFont', type: 'character' },
  tableNormal: { name: 'Normal Table', id: 'TableNormal', type: 'table' },
  title: { name: 'Title', id: 'Title', type: 'paragraph', basedOn: 'normal', next: 'subtitle', size: 26, isBold: true, before: 160, after: 8, line: 1.1 },
  subtitle: { name: 'Subtitle', id: 'Subtitle', type: 'paragraph', basedOn: 'normal', next: 'normal', size: 12, colour: 'muted', after: 12 },
  heading1: heading(1, 18, 0),
  heading2: heading(2, 14, 14),
  heading3: heading(3, 11.5, 11),
  heading4: heading(4, 10.5, 8),
  contentsHeading: {
    name: 'TOC Heading',
    id: 'TOCHeading',
    type: 'paragraph',
    basedOn: 'normal',
    next: 'normal',
    size: 16,
    isBold: true,
    colour: 'accent',
    after: 8,
    keepNext: true,
  },
  contents1: contents(1),
  contents2: contents(2),
  caption: {
    name: 'caption',
    id: 'Caption',
    type: 'paragraph',
    basedOn: 'normal',
    next: 'normal',
    size: 9,
    isBold: true,
    colour: 'muted',
    before: 8,
    after: 3,
  },
  header: { name: 'header', id: 'Header', type: 'paragraph', basedOn: 'normal', size: 8, colour: 'muted', after: 0 },
  footer: { name: 'footer', id: 'Footer', type: 'paragraph', basedOn: 'normal', size: 8, colour: 'muted', after: 0 },
  bullet: { name: 'List Bullet', id: 'ListBullet', type: 'paragraph', basedOn: 'normal', after: 3, numbering: 'bullets', level: 0 },
  bulletMore: {
    name: 'List Continue',
    id: 'ListContinue',
    type: 'paragraph',
    basedOn: 'normal',
    size: 9,
    colour: 'muted',
    after: 3,
    indent: { left: 14, hanging: 0 },
  },
  lead: { name: 'Anshin Lead', id: 'AnshinLead', type: 'paragraph', basedOn: 'normal', next: 'normal', size: 12.5, isBold: true, after: 8 },
  second: { name: 'Anshin Second Language', id: 'AnshinSecond', type: 'paragraph', basedOn: 'normal', size: 9.5, colour: 'muted' },
  note: { name: 'Anshin Note', id: 'AnshinNote', type: 'paragraph', basedOn: 'normal', size: 9, colour: 'muted' },
  estimate: { name: 'Anshin Notice', id: 'AnshinNotice', type: 'paragraph', basedOn: 'normal', size: 9.5, fill: 'accentSoft', bar: 'accent', after: 0 },
  premise: { name: 'Anshin Premise', id: 'AnshinPremise', type: 'paragraph', basedOn: 'normal', size: 9.5, fill: 'raised', bar: 'limited', after: 0 },
  attention: {
    name: 'Anshin Attention',
    id: 'AnshinAttention',
    type: 'paragraph',
    basedOn: 'normal',
    size: 9.5,
    fill: 'seriousSoft',
    bar: 'seriousFill',
    after: 0,
  },
  figure: { name: 'Anshin Figure', id: 'AnshinFigure', type: 'paragraph', basedOn: 'normal', align: 'center', before: 4, after: 2, line: 1, keepNext: true },
  marking: { name: 'Anshin Marking', id: 'AnshinMarking', type: 'paragraph', basedOn: 'normal', size: 12, isBold: true, colour: 'critical', align: 'right' },
  table: { name: 'Anshin Table', id: 'AnshinTable', type: 'table', basedOn: 'tableNormal' },
  cell: { name: 'Anshin Table Text', id: 'AnshinTableText', type: 'paragraph', basedOn: 'normal', size: 9, after: 0, line: 1.12 },
  cellSecond: { name: 'Anshin Table Second Language', id: 'AnshinTableSecond', type: 'paragraph', basedOn: 'cell', size: 8.5, colour: 'muted' },
  cellHead: { name: 'Anshin Table Head', id: 'AnshinTableHead', type: 'paragraph', basedOn: 'cell', size: 8.5, isBold: true, keepNext: true },
  cellNumber: { name: 'Anshin Table Figure', id: 'AnshinTableFigure', type: 'paragraph', basedOn: 'cell', size: 16, isBold: true },
  code: { name: 'Anshin Code', id: 'AnshinCode', type: 'character', size: 8.5, isCode: true },
  strong: { name: 'Strong', id: 'Strong', type: 'character', isBold: true },
  link: { name: 'Hyperlink', id: 'Hyperlink', type: 'character', colour: 'accent' },
} as const satisfies Readonly<Record<string, Omit<DocumentStyle, 'basedOn' | 'next'> & { readonly basedOn?: string; readonly next?: string }>>;
export type StyleKey =
  | 'normal'
  | 'defaultFont'
  | 'tableNormal'
  | 'title'
  | 'subtitle'
  | `heading${1 | 2 | 3 | 4}`
  | 'contentsHeading'
  | `contents${1 | 2}`
  | 'caption'
  | 'header'
  | 'footer'
  | 'bullet'
  | 'bulletMore'
  | 'lead'
  | 'second'
  | 'note'
  | 'estimate'
  | 'premise'
  | 'attention'
  | 'figure'
  | 'marking'
  | 'table'
  | 'cell'
  | 'cellSecond'
  | 'cellHead'
  | 'cellNumber'
  | 'code'
  | 'strong'
  | 'link';
