import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSource, FontWeight } from '@anshin/report';

/** Noto Sans JP (SIL Open Font License) with all Latin and Japanese characters, as a package that comes with the server. */
const FACES: Readonly<Record<FontWeight, string>> = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};

/** The fonts that reports embed, read only when a format asks for them. */
export const bundledFonts: FontSource = async (weight) => new Uint8Array(await readFile(createRequire(import.meta.url).resolve(FACES[weight])));
