import { createColors } from 'picocolors';

const PLAIN = createColors(false);
const COLOURED = createColors(true);

/** The few colours that lines use. */
export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim';

/** Colours a text where colours may be used; leaves it plain elsewhere. */
export function paint(text: string, colour: Colour, mayColour: boolean): string {
  return (mayColour ? COLOURED : PLAIN)[colour](text);
}
