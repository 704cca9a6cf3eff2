import type { BilingualText } from '@anshin/model';
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

/** Tells how many parts of a job are done, of how many; 0 where the whole is not known. */
export interface PartsTeller {
  readonly tell: (done: number, total: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const COMPUTING: BilingualText = { ja: '計算しています…', en: 'Computing …' };

/** Shows on one line of a terminal how much of a job is done, in percent, or how many pieces where the whole is not known. */
export function percentTeller(flags: { readonly json?: boolean; readonly lang?: string }, io: Io, doing: BilingualText = COMPUTING): PartsTeller {
  if (!io.isTerminal || flags.json === true) return { tell: () => {}, end: () => {} };
  const language = languageOf(flags.lang, io);
  let shown = '';
  const show = (text: string): void => {
    if (text !== shown) io.note(`\r\u001b[K${text}`);
    shown = text;
  };
  return {
    tell: (done, total) => {
      const amount = total > 0 ? `${Math.floor((done * 100) / total)} %` : String(done);
      show(language === 'ja' ? `${doing.ja} ${amount}（Ctrl-C で終了）` : `${doing.en} ${amount} (Ctrl-C ends it)`);
    },
    end: () => show(''),
  };
}
