import { builtinCatalog } from '@anshin/catalog';
import { assessLikelihood } from '@anshin/engine';
import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { namesIn } from '../output/judgement/names.ts';
import { workLines } from '../output/judgement/work-lines.ts';
import { printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { type JudgementFlags, judgementOptions } from './paths.ts';

/** `anshin likelihood`: how likely attacks are, and the order in which to deal with open causes; beside the framework. */
export async function likelihood(name: string, flags: JudgementFlags, io: Io): Promise<ExitCode> {
  const options = judgementOptions(flags, io);
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  const result = assessLikelihood(opened.document, builtinCatalog(), options);
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson(result, io);
  else io.write(workLines(result, namesIn(opened.document, language), language, io.hasColour.write));
  return opened.findings.length > 0 ? 1 : 0;
}
