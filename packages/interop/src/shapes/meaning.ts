import type { ZoneKind } from '@anshin/model';
import { guessKind } from '../drafting/guess-kind.ts';
import type { DrawnShape } from './drawing.ts';
import { FRAME_STENCILS, ORNAMENT_STENCILS, PLAIN_STENCILS, STENCILS } from './stencils/tables.ts';

/** What a shape stands for. */
export type Meaning =
  | { readonly as: 'component'; readonly kind: string; readonly isStated: boolean }
  | { readonly as: 'zone'; readonly kind?: ZoneKind }
  | { readonly as: 'nothing' };

/** What is known of a shape from the rest of the drawing. */
export interface Surroundings {
  /** Other shapes lie in it. */
  readonly holds: boolean;
  /** A line ends at it. */
  readonly isEnd: boolean;
}

/** The kind of a shape that neither its stencil nor its text tells. */
const FALLBACK = 'applicationServer';

/** What a shape stands for by the default mapping: its stencil, what lies in it, and its text. */
export function meaningOf(shape: DrawnShape, { holds, isEnd }: Surroundings): Meaning {
  const { stencil, text, isContainer, isText } = shape;
  const isPlain = PLAIN_STENCILS.has(stencil.toLowerCase());
  const row = isPlain ? undefined : STENCILS.find(({ pattern }) => pattern.test(wordsOf(stencil)) || pattern.test(stencil));
  if (isText && !isEnd) return { as: 'nothing' };
  if (holds && row?.weight !== 'sure') return { as: 'zone' };
  if ((isContainer || FRAME_STENCILS.test(stencil)) && !isEnd) return { as: 'zone' };
  if (row?.weight === 'sure') return { as: 'component', kind: row.means, isStated: false };
  if (ORNAMENT_STENCILS.test(stencil) && !isEnd && !(text !== '' && /^(image|triangle|step)$/i.test(stencil))) return { as: 'nothing' };
  if (text === '' && !isEnd && row === undefined) return { as: 'nothing' };
  const words = [text, ...(row === undefined && !isPlain ? [wordsOf(stencil)] : [])];
  return { as: 'component', kind: guessKind(words, row?.means ?? FALLBACK).kind, isStated: false };
}

/** The name of a stencil as words: `mxgraph.aws4.mobile_client` says what its last part says. */
export function wordsOf(stencil: string): string {
  const parts = stencil.split(/[./]/);
  return (parts[parts.length - 1] ?? '').replace(/[_-]+/g, ' ');
}
