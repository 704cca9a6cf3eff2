import { builtinCatalog } from '@anshin/catalog';
import { type Assessment, assess as assessDocument, type AssessOptions, assessThreatsAsText } from '@anshin/engine';
import { type AnshinDocument, locateFindings } from '@anshin/model';
import { dayOf, inForceOf, isThreatsOnly } from '../input/flag-values.ts';
import { type LoadedDocument, loadDocument } from '../input/load-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { exitOf } from '../output/exit-of.ts';
import { findingLine, findingWithWords } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson, printJsonAround } from '../output/json-output.ts';
import type { ReportFlags } from '../input/report-choices.ts';
import { languageOf } from '../output/language.ts';
import { percentTeller, progressTeller } from '../output/progress.ts';
import { summaryLines } from '../output/summary.ts';
import { threatLines } from '../output/threat-lines.ts';

const WRITING = { ja: '書いています…', en: 'Writing …' } as const;

/** What `anshin assess` can be told. */
export interface AssessFlags extends ReportFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly inForce?: string;
  readonly only?: string;
  readonly now?: string;
  readonly compat?: boolean;
}

/**
 * `anshin assess`: the assessment as JSON, as files, or as a summary on the terminal. Files come first: when one cannot be written, nothing
 * but that failure is printed.
 */
export async function assess(name: string, flags: AssessFlags, io: Io): Promise<ExitCode> {
  const threatsOnly = isThreatsOnly(flags.only);
  const options = {
    now: dayOf(flags.now ?? io.today()),
    inForce: inForceOf(flags.inForce),
    compat: flags.compat === true,
    ...(threatsOnly ? { only: 'threats' as const } : {}),
  };
  const formats = await formatsOf(flags, threatsOnly);
  const choose = flags.out === undefined ? undefined : await (await import('../input/report-choices.ts')).reportChoices(flags, options);
  const loaded = await loadDocument(name);
  if (loaded.document === undefined) return tellUnreadable(loaded, flags, io);
  const progress = progressTeller(flags, io);
  progress('評価しています…', 'Assessing …');
  if (threatsOnly && flags.json === true && flags.out === undefined) return printThreats(loaded.document, options, loaded, io);
  const assessment = located(assessDocument(loaded.document, builtinCatalog(), options, loaded.findings), loaded);
  if (flags.out !== undefined && choose !== undefined) {
    const { writeReports } = await import('../output/write-reports.ts');
    await writeReports(
      { document: loaded.document, assessment },
      { folder: flags.out, formats, lang: flags.lang, choose },
      { format: progress, parts: percentTeller(flags, io, WRITING) },
      io,
    );
  }
  if (flags.json === true) printJson(assessment, io);
  else tellOnTerminal(assessment, loaded.document, loaded.file, flags, io);
  return exitOf(false, assessment.findings);
}

/** Threats alone, as JSON: they go out as text while they are derived, so that a large system never stands in memory as objects. */
function printThreats(document: AnshinDocument, options: AssessOptions, loaded: LoadedDocument, io: Io): ExitCode {
  const { assessment, threats } = assessThreatsAsText(document, builtinCatalog(), options, loaded.findings);
  const placed = located(assessment, loaded);
  printJsonAround(placed, 'threats', threats, io);
  return exitOf(false, placed.findings);
}

/** The formats to write, known before anything is read. */
async function formatsOf(flags: AssessFlags, threatsOnly: boolean): Promise<readonly string[]> {
  const isReport = [flags.format, flags.profile, flags.about, flags.since, flags.sections, flags.cover, flags.docxTemplate].some((flag) => flag !== undefined);
  if (flags.out === undefined && !isReport) return [];
  return (await import('../input/report-formats.ts')).reportFormats(flags, threatsOnly);
}

/** The assessment with each finding's place in the file. */
function located(assessment: Assessment, loaded: LoadedDocument): Assessment {
  const { findings } = assessment;
  return findings.length === 0 ? assessment : { ...assessment, findings: locateFindings(findings, loaded.text(), loaded.file) as Assessment['findings'] };
}

function tellOnTerminal(assessment: Assessment, document: AnshinDocument, file: string, flags: AssessFlags, io: Io): void {
  const language = languageOf(flags.lang, io);
  const errors = assessment.findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) io.note(errors.map((finding) => findingLine(finding, file, language, io.hasColour.note)).join(''));
  const colour = io.hasColour.write;
  io.write(isThreatsOnly(flags.only) ? threatLines(assessment, language, colour) : summaryLines(assessment, document, language, colour));
}

function tellUnreadable({ file, unreadable, findings }: LoadedDocument, flags: AssessFlags, io: Io): ExitCode {
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, files: [{ file, unreadable, findings: findings.map(findingWithWords) }] }, io);
  io.note(findings.map((finding) => findingLine(finding, file, language, io.hasColour.note)).join(''));
  return 2;
}
