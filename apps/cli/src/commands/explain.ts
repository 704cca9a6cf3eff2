import { builtinCatalog } from '@anshin/catalog';
import { nearest } from '@anshin/model';
import { explainableIds, explainId } from '../explain/explain-id.ts';
import { explanationLines } from '../explain/explanation-lines.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';

/** What `anshin explain` can be told. */
export interface ExplainFlags {
  readonly json?: boolean;
  readonly lang?: string;
}

/** `anshin explain <id>`: what a rule, requirement, function, finding, term or score means, its source, and where it is used. */
export async function explain(id: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const catalog = builtinCatalog();
  const found = explainId(id, catalog);
  if (found === undefined) {
    const shown = plainLine(id).slice(0, 200);
    const near = nearest(id, explainableIds(catalog));
    throw new Failure('cli.unknown-id', {
      ja: `「${shown}」の説明はありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}規則、要件、機能、種類、分類、所見、評価手法の識別子やベクタを説明できます。`,
      en: `Nothing is known of "${shown}".${near === undefined ? '' : ` Did you mean "${near}"?`} Ids of rules, requirements, functions, kinds, classes, findings and scoring methods, and vectors, can be explained.`,
    });
  }
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, ...found }, io);
  else io.write(explanationLines(found, catalog, languageOf(flags.lang, io), io.hasColour.write));
  return 0;
}
