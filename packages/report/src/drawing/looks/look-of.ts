import { COLOURS, type Colour, type ColourName, partyColour } from './colours.ts';
import { LOOKS, type Look, type LookName, type Paint } from './tables.ts';

/** How a kind of shape looks. */
export function lookOf(name: LookName): Look {
  return LOOKS[name];
}

/** The colour that a paint stands for; a party's shade needs the party's index. */
export function colourOf(paint: Paint, party = 0): Colour {
  if (paint === 'party.ink') return partyColour(party).ink;
  if (paint === 'party.fill') return partyColour(party).fill;
  if (paint === 'party.ground') return partyColour(party).ground;
  return COLOURS[paint satisfies ColourName];
}
