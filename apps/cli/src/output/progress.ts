import type { Io } from '../io.ts';
import { languageOf } from './language.ts';

/** Tells what goes on, in one language. */
export type Progress = (ja: string, en: string) => void;

/** Progress is told only to a person who watches, and never beside JSON. */
export function progressTeller(flags: { readonly json?: boolean; readonly lang?: string }, io: Io): Progress {
  if (!io.isTerminal || flags.json === true) return () => {};
  const language = languageOf(flags.lang, io);
  return (ja, en) => io.note(`${language === 'ja' ? ja : en}\n`);
}
