import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { FOREIGN_EXPORTERS, type ForeignExport, type ForeignExporter } from '@anshin/interop';
import { nearest } from '@anshin/model';
import { dayOf, inForceOf } from '../input/flag-values.ts';
import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { findingWithWords } from '../output/finding-lines.ts';
import { lossLinesOf, worded } from '../output/import-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';
import { writeFailure } from '../output/write-failure.ts';
import type { JudgementFlags } from './paths.ts';

/** What `anshin export` can be told. */
export interface ExportFlags extends JudgementFlags {
  readonly to?: string;
  readonly output?: string;
}

/** `anshin export`: the model in another tool's format, and what that format cannot hold. Several files go beside the first. */
export async function exportFile(name: string, flags: ExportFlags, io: Io): Promise<ExitCode> {
  const exporter = exporterFor(flags.to);
  const options = { now: dayOf(flags.now ?? io.today()), inForce: inForceOf(flags.inForce) };
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  const language = languageOf(flags.lang, io);
  const assessment = assess(opened.document, builtinCatalog(), options, opened.findings);
  const files = await exporter.write({ document: opened.document, assessment, catalog: builtinCatalog(), language });
  const paths = files.map((file, index) => pathOf(file, index, flags));
  for (const path of paths) if (existsSync(path)) throw fileExists(path);
  const written = files.map((file, index) => save(file, paths[index] ?? file.name, io));
  const losses = files.flatMap((file) => file.losses);
  io.note(lossLinesOf(losses, opened.file, language, io.hasColour.note));
  if (flags.json === true)
    printJson({ version: OUTPUT_VERSION, format: exporter.id, written, losses: losses.map((found) => findingWithWords(worded(found))) }, io);
  else io.write(written.map((path) => `${plainLine(path)}\n`).join(''));
  return opened.findings.length > 0 ? 1 : 0;
}

function exporterFor(asked: string | undefined): ForeignExporter {
  const exporters: readonly ForeignExporter[] = FOREIGN_EXPORTERS;
  const ids = exporters.map(({ id }) => id);
  const found = exporters.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  const near = asked === undefined ? undefined : nearest(asked, ids);
  const given = plainLine(asked ?? '');
  throw new Failure('cli.unknown-export-format', {
    ja: `--to に${asked === undefined ? '形式を指定してください' : `「${given}」は使えません`}。${near === undefined ? '' : `「${near}」のことでしょうか。`}使えるのは ${ids.join('、')} です。報告書（html、xlsx、pdf など）は anshin assess --out で書き出せます。`,
    en: `--to ${asked === undefined ? 'needs a format' : `cannot be "${given}"`}.${near === undefined ? '' : ` Did you mean "${near}"?`} It knows ${ids.join(', ')}. Reports (html, xlsx, pdf, …) come from "anshin assess --out".`,
  });
}

/** The first file goes where it was asked for, or under its own name; further ones beside it. */
function pathOf(file: ForeignExport, index: number, { output }: ExportFlags): string {
  const own = basename(file.name);
  return output === undefined ? own : index === 0 ? output : join(dirname(output), own);
}

/** A file that exists is not overwritten, whenever it came to be. */
function save({ content }: ForeignExport, path: string, io: Io): string {
  try {
    io.saveFile(path, content, 'new');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? fileExists(path, error) : writeFailure(path, error);
  }
  return path;
}

function fileExists(path: string, cause?: unknown): Failure {
  const shown = plainLine(path);
  return new Failure('cli.file-exists', { ja: `「${shown}」は既にあるため、上書きしません。`, en: `"${shown}" exists and is not overwritten.` }, cause);
}
