import { createColors } from 'picocolors';
import type { Io } from '../io.ts';

/** Colours a text on a terminal; leaves it plain elsewhere. */
export function paint(text: string, colour: 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim', io: Io): string {
  return createColors(io.hasColour)[colour](text);
}
