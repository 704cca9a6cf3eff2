import type { TextLook } from '../layout/page.ts';

/** A text that fits into a width: beginning and end stay, because titles often begin alike; an ellipsis stands for what is between. */
export function elidedMiddle(text: string, width: number, look: TextLook): string {
  const fits = (value: string): boolean => look.face.width(value) * look.size <= width;
  if (fits(text)) return text;
  const letters = [...text];
  for (let kept = letters.length - 1; kept > 2; kept--) {
    const start = Math.ceil(kept * 0.4);
    const short = `${letters.slice(0, start).join('')}…${letters.slice(letters.length - (kept - start)).join('')}`;
    if (fits(short)) return short;
  }
  return '…';
}

/** A text that fits into a width: an ellipsis stands for its end. */
export function elidedEnd(text: string, width: number, look: TextLook): string {
  const fits = (value: string): boolean => look.face.width(value) * look.size <= width;
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
