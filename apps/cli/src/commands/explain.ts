import { builtinCatalog } from '@anshin/catalog';
import { nearest } from '@anshin/model';
import { explainEntry, explainableIds } from '../output/explanation.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** `anshin explain <id>`: what a rule, requirement, function, finding, term or score means, its source, and where it is used. */
export async function explain(id: string, options: { readonly json?: boolean; readonly lang?: string }, io: Io): Promise<ExitCode> {
  const catalog = builtinCatalog();
  const found = explainEntry(id, catalog);
  if (found === undefined) {
    const near = nearest(id, explainableIds(catalog));
    throw new Failure('cli.unknown-id', {
      ja: `「${id}」は見つかりません。${near === undefined ? '' : `「${near}」のことでしょうか。`}規則、対策要件、機能、所見の符号、ベクタを説明できます。`,
      en: `"${id}" is not known.${near === undefined ? '' : ` Did you mean "${near}"?`} Rules, requirements, functions, finding codes and vectors can be explained.`,
    });
  }
  if (options.json === true) printJson({ version: OUTPUT_VERSION, ...found }, io);
  else {
    const language = languageOf(options.lang, io);
    const words = language === 'ja' ? { source: '出典', used: '使われている所' } : { source: 'Source', used: 'Used by' };
    io.write(`${found.id} — ${found.title[language]}\n${found.meaning[language]}\n${words.source}: ${found.source}\n`);
    for (const [name, value] of Object.entries(found.facts)) io.write(`  ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}\n`);
    if (found.usedBy.length > 0) io.write(`${words.used}: ${found.usedBy.join(', ')}\n`);
  }
  return 0;
}
