import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSource, FontWeight } from '@anshin/report';
import { Failure } from './failure.ts';
import { systemReason } from './system-reason.ts';

/** Noto Sans JP (SIL Open Font License) with all Latin and Japanese characters, as a package that comes with the command. */
const FACES: Readonly<Record<FontWeight, string>> = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};

const read = new Map<FontWeight, Promise<Uint8Array>>();

/** The fonts that reports embed, read once and only when a format asks for them. Throws a Failure where the installation lacks them. */
export const bundledFonts: FontSource = (weight) => {
  const known = read.get(weight) ?? readFace(weight);
  read.set(weight, known);
  return known;
};

async function readFace(weight: FontWeight): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(FACES[weight])));
  } catch (error) {
    const reason = systemReason(error);
    throw new Failure(
      'cli.unreadable-file',
      {
        ja: `報告書に使う書体「Noto Sans JP」を読めません。${reason.ja}。anshin を入れ直してください。`,
        en: `The typeface of reports, Noto Sans JP, cannot be read: ${reason.en}. Please install anshin again.`,
      },
      error,
    );
  }
}
