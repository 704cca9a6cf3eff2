import { builtinExamples } from '@anshin/catalog';
import type { ExitCode, Io } from '../io.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** `anshin examples`: lists the built-in systems. */
export async function examples(options: { readonly json?: boolean; readonly lang?: string }, io: Io): Promise<ExitCode> {
  const list = builtinExamples();
  if (options.json === true) printJson({ version: OUTPUT_VERSION, examples: list }, io);
  else {
    const language = languageOf(options.lang, io);
    const width = Math.max(...list.map((example) => example.id.length));
    for (const example of list) io.write(`${example.id.padEnd(width)}  ${example.title[language]} — ${example.source}\n`);
  }
  return 0;
}
