import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSource } from '../fonts/font-source.ts';

const FACES = { regular: '400Regular/NotoSansJP_400Regular.ttf', bold: '700Bold/NotoSansJP_700Bold.ttf' } as const;

/** The fonts that the command bundles, for tests. */
export const testFonts: FontSource = async (weight) =>
  new Uint8Array(await readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-jp/${FACES[weight]}`)));
