import type { MapPlace } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';

/** How a sign of state is drawn: hollow, half, full, crossed out, or a gap that calls for attention. Each has its word beside it. */
export type MarkShape = 'none' | 'open' | 'part' | 'done' | 'off' | 'gap';

/** Running text. */
export interface TextInline {
  readonly kind: 'text';
  readonly text: BilingualText;
  readonly tone?: 'muted' | 'strong';
}

/** An id, a vector, a path: the same in every language, set in a fixed-width face. */
export interface CodeInline {
  readonly kind: 'code';
  readonly code: string;
}

/** A party: its tag in its colour, and its name. */
export interface PartyInline {
  readonly kind: 'party';
  readonly tag: string;
  readonly colour: number;
  readonly name: BilingualText;
  /** Leaves the name out where it stands nearby. */
  readonly tagOnly?: boolean;
}

/** A level of one axis: its sign by rank, and its word. */
export interface LevelInline {
  readonly kind: 'level';
  readonly rank: 1 | 2 | 3;
  readonly text: BilingualText;
}

/** A state: its sign and its word. */
export interface MarkInline {
  readonly kind: 'mark';
  readonly mark: MarkShape;
  readonly text: BilingualText;
}

/** A link to a place in the same report, by its anchor; `isCode` where its text is an id. */
export interface LinkInline {
  readonly kind: 'link';
  readonly to: string;
  readonly text: BilingualText;
  readonly isCode?: true;
}

/** A share from 0 to 1 as a small bar with its percentage. */
export interface ShareInline {
  readonly kind: 'share';
  readonly share: number;
}

/** A tiny risk map of one position; its words always stand nearby. */
export interface MiniMapInline {
  readonly kind: 'mini-map';
  readonly before: MapPlace | null;
  readonly after: MapPlace | null;
  readonly target: MapPlace | null;
  readonly colour: number;
}

/** The end of a line inside a cell or an item; `wide` leaves some room, as between paragraphs. */
export interface BreakInline {
  readonly kind: 'break';
  readonly wide?: true;
}

/** A piece of content inside a paragraph, an item or a cell. */
export type Inline = TextInline | CodeInline | PartyInline | LevelInline | MarkInline | LinkInline | ShareInline | MiniMapInline | BreakInline;

/** Content of a paragraph, an item or a cell. */
export type Rich = readonly Inline[];

/** Running text. */
export function text(value: BilingualText, tone?: 'muted' | 'strong'): TextInline {
  return { kind: 'text', text: value, ...(tone === undefined ? {} : { tone }) };
}

/** An id or a vector. */
export function code(value: string): CodeInline {
  return { kind: 'code', code: value };
}

/** A state with its word. */
export function mark(shape: MarkShape, word: BilingualText): MarkInline {
  return { kind: 'mark', mark: shape, text: word };
}

/** A link inside the report. */
export function link(to: string, word: BilingualText): LinkInline {
  return { kind: 'link', to, text: word };
}

/** The end of a line. */
export const BREAK: BreakInline = { kind: 'break' };

/** The end of a paragraph inside a cell. */
export const GAP: BreakInline = { kind: 'break', wide: true };

/** Contents one under the other with some room between them. */
export function paragraphs(parts: readonly Rich[]): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [GAP, ...part]));
}

/** Contents one under the other. */
export function lines(parts: readonly Rich[]): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [BREAK, ...part]));
}

/** Contents in one line, a small gap between them. */
export function row(parts: readonly Rich[], between: BilingualText = { ja: '、', en: ', ' }): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));
}
