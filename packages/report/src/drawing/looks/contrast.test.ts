import { describe, expect, it } from 'vitest';
import { COLOURS, type Colour, PARTY_COLOURS } from './colours.ts';

/** Relative luminance and contrast. Source: WCAG 2.2, definitions of relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('colours in the %s', (brightness: keyof Colour) => {
  const of = (name: keyof typeof COLOURS): string => COLOURS[name][brightness];

  it.each(['ink', 'muted', 'accent', 'critical', 'serious', 'limited', 'done'] as const)('%s can be read on sheet, page and raised ground', (name) => {
    for (const ground of ['sheet', 'page', 'raised'] as const) expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('words on filled signs can be read', () => {
    expect(contrast(of('onFill'), of('criticalFill'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('onAccent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('critical'), of('criticalSoft'))).toBeGreaterThanOrEqual(4.5);
  });

  it('signs of levels stand out from the sheet', () => {
    for (const name of ['limited', 'serious', 'critical', 'criticalFill', 'faint'] as const)
      expect(contrast(of(name), of('sheet'))).toBeGreaterThanOrEqual(name === 'faint' ? 2.5 : 3);
  });

  it.each(PARTY_COLOURS.map((_, index) => index))('the tag of party %i can be read on its fill, its ground and the sheet', (index) => {
    const party = PARTY_COLOURS[index];
    for (const ground of [party?.fill[brightness], party?.ground[brightness], of('sheet')])
      expect(contrast(party?.ink[brightness] ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
