import { expect, test } from 'vitest';
import { bundledFonts } from './fonts.ts';

test('both weights of the typeface come with the command, as TrueType files, and are read once', async () => {
  for (const weight of ['regular', 'bold'] as const) {
    const bytes = await bundledFonts(weight);
    expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    expect(await bundledFonts(weight)).toBe(bytes);
  }
  expect(await bundledFonts('bold')).not.toEqual(await bundledFonts('regular'));
});
