/** A colour in the light and in the dark. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of figures and pages: neutral greys, one accent, and the three levels. Text reaches a contrast of 4.5 : 1 on `sheet`, shapes 3 : 1
 * (a test computes it). ASSUMPTION: the shades are Anshin's own.
 */
export const COLOURS = {
  page: { light: '#f4f6f6', dark: '#12181a' },
  sheet: { light: '#ffffff', dark: '#1a2224' },
  raised: { light: '#f7f9f9', dark: '#222b2e' },
  ink: { light: '#1c2527', dark: '#e7eded' },
  muted: { light: '#56666a', dark: '#a3b2b5' },
  faint: { light: '#8b999c', dark: '#75868a' },
  rule: { light: '#d9e0e1', dark: '#344144' },
  accent: { light: '#0c5c63', dark: '#74c7cd' },
  accentSoft: { light: '#dfeeef', dark: '#1d3a3d' },
  limited: { light: '#5d7478', dark: '#9fb4b8' },
  limitedSoft: { light: '#ffffff', dark: '#1a2224' },
  serious: { light: '#8f5600', dark: '#f0b23c' },
  seriousFill: { light: '#e39a13', dark: '#e0a12c' },
  seriousSoft: { light: '#fdf5e3', dark: '#3a2f17' },
  critical: { light: '#9d1c1c', dark: '#ff8f86' },
  criticalFill: { light: '#a81f1f', dark: '#c8403a' },
  criticalSoft: { light: '#fbebe8', dark: '#43211f' },
  onFill: { light: '#ffffff', dark: '#ffffff' },
  onAccent: { light: '#ffffff', dark: '#12181a' },
  done: { light: '#0c5c63', dark: '#74c7cd' },
} as const satisfies Readonly<Record<string, Colour>>;
export type ColourName = keyof typeof COLOURS;

/** The three shades of one party: `ink` for edges and letters, `fill` for its tag, `ground` for what it answers for. */
export interface PartyColour {
  readonly ink: Colour;
  readonly fill: Colour;
  readonly ground: Colour;
}

const party = (ink: string, fill: string, ground: string, darkInk: string, darkFill: string, darkGround: string): PartyColour => ({
  ink: { light: ink, dark: darkInk },
  fill: { light: fill, dark: darkFill },
  ground: { light: ground, dark: darkGround },
});

/** Twelve hues, told apart by tags as well; a thirteenth party takes the first again. */
export const PARTY_COLOURS: readonly PartyColour[] = [
  party('#0b656b', '#d3ecee', '#eaf6f6', '#84d3d8', '#17454a', '#18302f'),
  party('#3a4fa3', '#dde3f8', '#eef1fb', '#aab8f5', '#2b3768', '#1f2740'),
  party('#835400', '#f7e6c0', '#fcf5e3', '#eec375', '#4c3910', '#30291a'),
  party('#86397f', '#f4dcf1', '#fbf0f9', '#e7a8e0', '#4e2749', '#34213a'),
  party('#3b6d1f', '#dfefd2', '#f0f8ea', '#abd68e', '#2c4a1b', '#212f1b'),
  party('#a03c26', '#f9ddd5', '#fdf1ed', '#f4a996', '#5a2a1e', '#38231e'),
  party('#475a6b', '#dfe6ec', '#f1f4f7', '#b4c5d3', '#33434f', '#232e35'),
  party('#a0275c', '#f9d9e6', '#fdeff5', '#f3a0c2', '#5a1f3a', '#391f2b'),
  party('#5f5d08', '#ecebc1', '#f7f6e2', '#d2cf74', '#403f10', '#2b2b18'),
  party('#0f6396', '#d3e8f7', '#ebf5fc', '#8cc9f0', '#173f5b', '#1a2f3d'),
  party('#74503a', '#efe1d6', '#f8f2ed', '#d9b79f', '#4a3526', '#30271f'),
  party('#6140a8', '#e5dcf8', '#f4effc', '#c4aef3', '#3f2d69', '#2b2440'),
];

/** The colour of a party by its index. */
export function partyColour(index: number): PartyColour {
  const found = PARTY_COLOURS[index % PARTY_COLOURS.length];
  if (found === undefined) throw new RangeError('a party index is a whole number from 0');
  return found;
}
