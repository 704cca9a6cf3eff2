import { textWidth } from './measure-text.ts';

/** Pieces that stay together on a line: a Latin word with the space before it, or one other character with opening marks before and closing marks behind it. */
const PIECES = /\s*[\u0021-\u0027\u0029-\u024F\u2010-\u2027]+|\s*[(（「『【]*[\s\S][)、。，．・：；？！）」』】ー々ゃゅょっァィゥェォャュョッ]*/gu;

/** Breaks a text into at most `lines` lines of `width` pixels; an ellipsis stands where something was left off. */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, size)) {
    if (line === '' || textWidth(line + piece, size) <= width) {
      line = line === '' ? piece.trimStart() : line + piece;
      continue;
    }
    result.push(line);
    if (result.length === lines) return withEllipsis(result, width, size);
    line = piece.trimStart();
  }
  if (line !== '') result.push(line);
  return result;
}

function* pieces(text: string, width: number, size: number): Generator<string> {
  for (const [piece] of text.matchAll(PIECES)) {
    if (textWidth(piece.trim(), size) <= width) yield piece;
    else yield* piece;
  }
}

function withEllipsis(lines: string[], width: number, size: number): string[] {
  const last = [...(lines.pop() ?? '')];
  while (last.length > 0 && textWidth(`${last.join('')}…`, size) > width) last.pop();
  return [...lines, `${last.join('').trimEnd()}…`];
}
