import { builtinExamples } from '@anshin/catalog';
import type { ExitCode, Io } from '../io.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { paint } from '../output/paint.ts';

/** What `anshin examples` can be told. */
export interface ExamplesFlags {
  readonly json?: boolean;
  readonly lang?: string;
}

/** `anshin examples`: lists the built-in systems. */
export async function examples(flags: ExamplesFlags, io: Io): Promise<ExitCode> {
  const list = builtinExamples();
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, examples: list }, io);
  else {
    const language = languageOf(flags.lang, io);
    const width = Math.max(...list.map((example) => example.id.length));
    for (const { id, title, source } of list)
      io.write(
        `${paint(id.padEnd(width), 'bold', io.hasColour.write)}  ${title[language]}${source === '' ? '' : paint(` — ${source}`, 'dim', io.hasColour.write)}\n`,
      );
  }
  return 0;
}
