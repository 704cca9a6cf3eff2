import type { Language, Text } from '@anshin/model';
import { EN } from '../locales/en.ts';
import { JA } from '../locales/ja.ts';

/** Reasons for which a threat is often not applicable. */
const TYPICAL = ['no-interface', 'no-value', 'no-access', 'elsewhere', 'out-of-scope'] as const;

/** The typical reasons in one language. */
export function typicalReasons(language: Language): readonly string[] {
  return TYPICAL.map((reason) => ({ ja: JA, en: EN })[language][`reason.${reason}`]);
}

/** A reason as the document keeps it: a typical one, left as it was offered, in both languages. */
export function reasonText(written: string, language: Language): Text {
  const typical = typicalReasons(language).indexOf(written);
  const reason = TYPICAL[typical];
  return reason === undefined ? written : { ja: JA[`reason.${reason}`], en: EN[`reason.${reason}`] };
}
