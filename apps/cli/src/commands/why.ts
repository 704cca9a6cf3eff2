import { builtinCatalog } from '@anshin/catalog';
import { explainPosition, type PositionExplanation, UnknownPositionError } from '@anshin/engine';
import type { AnshinDocument, Language } from '@anshin/model';
import { nearest } from '@anshin/model';
import { openDocument } from '../input/open-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { namesIn } from '../output/judgement/names.ts';
import { printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { paint } from '../output/paint.ts';
import { plainLine } from '../output/plain-line.ts';
import { type JudgementFlags, judgementOptions } from './paths.ts';

/** `anshin why`: what holds a party where it stands on the map, what would lower it by one level, and what would raise it. */
export async function why(name: string, party: string, flags: JudgementFlags, io: Io): Promise<ExitCode> {
  const options = judgementOptions(flags, io);
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  const explanation = explained(opened.document, options, party);
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson(explanation, io);
  else io.write(explanationLines(explanation, opened.document, language, io.hasColour.write));
  return opened.findings.length > 0 ? 1 : 0;
}

function explained(document: AnshinDocument, options: ReturnType<typeof judgementOptions>, party: string): PositionExplanation {
  try {
    return explainPosition(document, builtinCatalog(), options, party);
  } catch (error) {
    if (!(error instanceof UnknownPositionError)) throw error;
    const given = plainLine(party);
    const near = nearest(party, error.known);
    const known = error.known.slice(0, 20).map(plainLine).join(', ');
    throw new Failure('cli.unknown-position', {
      ja: `「${given}」という関係者の位置はありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}位置があるのは次のとおりです: ${known}`,
      en: `There is no position of "${given}".${near === undefined ? '' : ` Did you mean "${near}"?`} Positions exist for: ${known}`,
    });
  }
}

function explanationLines(explanation: PositionExplanation, document: AnshinDocument, language: Language, mayColour: boolean): string {
  const title = paint(namesIn(document, language).of(explanation.stakeholder), 'bold', mayColour);
  return `${[title, ...explanation.sentences.map(({ text }) => plainLine(text[language]))].join('\n')}\n`;
}
