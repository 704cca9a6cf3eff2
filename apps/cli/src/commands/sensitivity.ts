import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { runJob } from '../jobs/run-job.ts';
import { namesIn } from '../output/judgement/names.ts';
import { tornadoLines } from '../output/judgement/tornado-lines.ts';
import { printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { type JudgementFlags, judgementOptions } from './paths.ts';

/** `anshin sensitivity`: which uncertain judgements move a position, by changing each of them by itself. */
export async function sensitivity(name: string, flags: JudgementFlags, io: Io): Promise<ExitCode> {
  const options = judgementOptions(flags, io);
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  const result = await runJob('sensitivity', { document: opened.document, options }, flags, io);
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson(result, io);
  else io.write(tornadoLines(result, namesIn(opened.document, language), language, io.hasColour.write));
  return opened.findings.length > 0 ? 1 : 0;
}
