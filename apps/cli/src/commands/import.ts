import { builtinCatalog } from '@anshin/catalog';
import { applyWorksheetChanges, type ImportResult, type Importer, IMPORTERS } from '@anshin/interop';
import { type AnshinDocument, type Change, checkDocument, diffDocuments, nearest, writeJson, writeYaml } from '@anshin/model';
import { bytesOf, importSource } from '../input/import-source.ts';
import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { findingWithWords } from '../output/finding-lines.ts';
import { importLines, lossLinesOf, worded } from '../output/import-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';
import { writeFailure } from '../output/write-failure.ts';

/** What `anshin import` can be told. */
export interface ImportFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly from?: string;
  /** Where to write; without it nothing is written and the result is only shown. */
  readonly output?: string;
  /** The document that the file is read into. */
  readonly into?: string;
  /** A file of the user that says which shape or column means what. */
  readonly mapping?: string;
  /** Also do changes that wait for a decision. */
  readonly applyHeld?: boolean;
  /** Print a mapping file to change, and import nothing. */
  readonly mappingTemplate?: boolean;
}

/**
 * `anshin import`: another tool's file, or our own worksheets, becomes a model, or a reviewed set of changes to one. A file that exists is
 * overwritten only where it is the one that was read into.
 */
export async function importFile(file: string, flags: ImportFlags, io: Io): Promise<ExitCode> {
  const language = languageOf(flags.lang, io);
  const source = importSource(file);
  const importer = importerFor(flags.from, source, file);
  if (flags.mappingTemplate === true) return tellTemplate(importer, source, file, io);
  const into = flags.into === undefined ? undefined : await openDocument(flags.into, flags, io);
  if (flags.into !== undefined && into === undefined) return 2;
  const mapping = flags.mapping === undefined ? {} : { mapping: new TextDecoder().decode(bytesOf(flags.mapping)) };
  const result = await importer.read(source, { catalog: builtinCatalog(), ...(into === undefined ? {} : { into: into.document }), ...mapping });
  io.note(lossLinesOf(result.findings, file, language, io.hasColour.note));
  const document = result.document === undefined || flags.applyHeld !== true ? result.document : withHeld(result.document, result.held ?? []);
  const held = flags.applyHeld === true ? [] : (result.held ?? []);
  const changes = into === undefined || document === undefined ? undefined : diffDocuments(into.document, document);
  const written = document === undefined ? undefined : save(document, flags, io);
  if (flags.json === true)
    printJson(
      {
        ...outputOf(importer, { ...result, document }),
        ...(held.length === 0 ? {} : { held }),
        ...(changes === undefined ? {} : { changes }),
        ...(written === undefined ? {} : { written }),
      },
      io,
    );
  if (document === undefined) return 2;
  if (flags.json !== true) {
    const { assumptions } = result;
    io.write(importLines({ title: importer.title[language], document, assumptions, changes, held, written }, language, io.hasColour.write));
  }
  return 0;
}

async function tellTemplate(importer: Importer, source: ReturnType<typeof importSource>, file: string, io: Io): Promise<ExitCode> {
  const template = await importer.mappingTemplate?.(source, { catalog: builtinCatalog() });
  if (template === undefined) {
    throw new Failure('cli.no-mapping-template', {
      ja: `「${plainLine(file)}」（${importer.title.ja}）には、対応表のひな形がありません。`,
      en: `There is no mapping file to begin with for "${plainLine(file)}" (${importer.title.en}).`,
    });
  }
  io.write(template);
  return 0;
}

function outputOf(importer: Importer, { document, findings, assumptions }: ImportResult): Readonly<Record<string, unknown>> {
  return {
    version: OUTPUT_VERSION,
    format: importer.id,
    ...(document === undefined ? {} : { document }),
    findings: findings.map((found) => findingWithWords(worded(found))),
    assumptions: assumptions.map((found) => findingWithWords(worded(found))),
  };
}

function importerFor(asked: string | undefined, source: ReturnType<typeof importSource>, file: string): Importer {
  const importers: readonly Importer[] = IMPORTERS;
  const ids = importers.map(({ id }) => id);
  if (asked !== undefined) {
    const found = importers.find(({ id }) => id === asked);
    if (found !== undefined) return found;
    const near = nearest(asked, ids);
    throw new Failure('cli.unknown-import-format', {
      ja: `--from に「${plainLine(asked)}」は使えません。${near === undefined ? '' : `「${near}」のことでしょうか。`}使えるのは ${ids.join('、')} です。`,
      en: `--from cannot be "${plainLine(asked)}".${near === undefined ? '' : ` Did you mean "${near}"?`} It knows ${ids.join(', ')}.`,
    });
  }
  const recognised = importers.find((importer) => importer.recognises(source));
  if (recognised !== undefined) return recognised;
  throw new Failure('cli.unrecognised-file', {
    ja: `「${plainLine(file)}」の形式が分かりません。--from で指定してください。使えるのは ${ids.join('、')} です。`,
    en: `The format of "${plainLine(file)}" is not recognised. Name it with --from: ${ids.join(', ')}.`,
  });
}

/** The document with the held changes done, without what no longer holds to the schema then. */
function withHeld(document: AnshinDocument, held: readonly Change[]): AnshinDocument {
  return checkDocument(applyWorksheetChanges(document, held)).document ?? document;
}

/** Writes the document where it was asked for; gives the path. */
function save(document: AnshinDocument, { output, into }: ImportFlags, io: Io): string | undefined {
  if (output === undefined) return undefined;
  try {
    io.saveFile(output, output.endsWith('.json') ? writeJson(document) : writeYaml(document), output === into ? 'replace' : 'new');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeFailure(output, error);
    const shown = plainLine(output);
    throw new Failure('cli.file-exists', { ja: `「${shown}」は既にあるため、上書きしません。`, en: `"${shown}" exists and is not overwritten.` }, error);
  }
  return output;
}
