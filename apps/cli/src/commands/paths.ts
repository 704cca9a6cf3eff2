import { dayOf, inForceOf } from '../input/flag-values.ts';
import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { runJob } from '../jobs/run-job.ts';
import { namesIn } from '../output/judgement/names.ts';
import { pathLines } from '../output/judgement/path-lines.ts';
import { printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** What commands that look closer at an assessment can be told. */
export interface JudgementFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly inForce?: string;
  readonly now?: string;
}

/** The options of the engine that flags stand for. */
export function judgementOptions(flags: JudgementFlags, io: Io): { readonly now: string; readonly inForce: ReturnType<typeof inForceOf> } {
  return { now: dayOf(flags.now ?? io.today()), inForce: inForceOf(flags.inForce) };
}

/** `anshin paths`: ranked ways of attackers to incidents, their weakest links, and what cuts most of them. */
export async function paths(name: string, flags: JudgementFlags, io: Io): Promise<ExitCode> {
  const options = judgementOptions(flags, io);
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  const report = await runJob('paths', { document: opened.document, options }, flags, io);
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson(report, io);
  else io.write(pathLines(report, namesIn(opened.document, language), language, io.hasColour.write));
  return opened.findings.length > 0 ? 1 : 0;
}
