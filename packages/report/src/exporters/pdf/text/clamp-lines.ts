import type { SetLine } from './atom.ts';

/** At most so many lines; an ellipsis stands at the end of the last where more followed. */
export function clampLines(lines: readonly SetLine[], most: number): readonly SetLine[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const end = last.segments.at(-1);
  if (end === undefined) return lines.slice(0, most);
  const letters = [...end.text.trimEnd()];
  const text = `${letters.slice(0, Math.max(1, letters.length - 1)).join('')}…`;
  return [...lines.slice(0, most - 1), { ...last, segments: [...last.segments.slice(0, -1), { ...end, text }] }];
}
