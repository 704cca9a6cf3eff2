import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { assess, judgeCompleteness, type KnownSystem } from '@anshin/engine';
import { type AnshinDocument, nearest } from '@anshin/model';
import { dayOf } from '../input/flag-values.ts';
import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { gapLines } from '../output/gap-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';

/** What `anshin gaps` can be told. */
export interface GapsFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly now?: string;
  /** Ids of examples to compare with, in place of those most alike. */
  readonly like?: readonly string[];
  /** Every open item and suggestion, and not the first few of each sort. */
  readonly all?: boolean;
}

/** `anshin gaps`: what is missing by comparison with the frameworks and with similar systems, per step. Exit 1 while a serious gap is left. */
export async function gaps(name: string, flags: GapsFlags, io: Io): Promise<ExitCode> {
  const now = dayOf(flags.now ?? io.today());
  for (const id of flags.like ?? []) checkExample(id);
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  const { document, findings } = opened;
  const catalog = builtinCatalog();
  const assessment = assess(document, catalog, { now }, findings);
  const result = judgeCompleteness(document, assessment, catalog, await knownSystems(name), flags.like === undefined ? {} : { like: flags.like });
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, assessment: assessment.assessment, now, ...result }, io);
  else
    io.write(gapLines(assessment.assessment.title, result, { language: languageOf(flags.lang, io), all: flags.all === true, mayColour: io.hasColour.write }));
  return result.overall.goodEnough ? 0 : 1;
}

/** The built-in examples; one that is itself looked at is no system to compare with. */
async function knownSystems(name: string): Promise<KnownSystem[]> {
  const others = builtinExamples().filter(({ id }) => id !== name);
  const texts = await Promise.all(others.map(({ id }) => builtinExampleJson(id)));
  return others.flatMap(({ id }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ id, document: JSON.parse(text) as AnshinDocument }];
  });
}

function checkExample(id: string): void {
  const known = builtinExamples().map((example) => example.id);
  if (known.includes(id)) return;
  const shown = plainLine(id);
  const near = nearest(id, known);
  throw new Failure('cli.no-such-example', {
    ja: `「${shown}」という例はありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}anshin examples で一覧を見られます。`,
    en: `There is no example "${shown}".${near === undefined ? '' : ` Did you mean "${near}"?`} "anshin examples" lists them.`,
  });
}
