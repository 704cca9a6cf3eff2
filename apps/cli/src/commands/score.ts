import { methodOf, type Score, type ScoringMethod, scoreVector, severityWord, type VectorProblem, vectorProblemText } from '@anshin/engine';
import { type Language, MAX_BYTES } from '@anshin/model';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { paint } from '../output/paint.ts';
import { plainLine } from '../output/plain-line.ts';
import { shownScore } from '../output/shown-score.ts';

/** What `anshin score` can be told. */
export interface ScoreFlags {
  readonly json?: boolean;
  readonly compat?: boolean;
  readonly lang?: string;
}

/** `anshin score`: `score severity vector` a line, from arguments or standard input; a bad vector's line says why. */
export async function score(vectors: readonly string[], flags: ScoreFlags, io: Io): Promise<ExitCode> {
  const language = languageOf(flags.lang, io);
  const given = vectors.length > 0 ? vectors : await vectorsFromInput(language, io);
  const outcomes = given.map((input) => ({ input, method: methodOf(input), outcome: scoreVector(input, { compat: flags.compat === true }) }));
  if (flags.json === true) {
    const assumptions = new Map(outcomes.flatMap(({ method }) => (method?.assumptions ?? []).map((assumption) => [assumption.id, assumption] as const)));
    const scores = outcomes.map(({ input, method, outcome }) => (outcome.ok ? scored(input, method, outcome.value) : failed(input, outcome.problem)));
    printJson({ version: OUTPUT_VERSION, scores, assumptions: [...assumptions.values()] }, io);
  } else if (outcomes.length > 0) {
    const lines = outcomes.map(({ input, method, outcome }) =>
      outcome.ok ? scoreLine(method, outcome.value) : problemLine(input, outcome.problem, language, io.hasColour.write),
    );
    io.write(lines.join(''));
  }
  return outcomes.every(({ outcome }) => outcome.ok) ? 0 : 2;
}

async function vectorsFromInput(language: Language, io: Io): Promise<readonly string[]> {
  if (io.isInputTerminal)
    io.note(language === 'ja' ? 'ベクタを1行に1つずつ入力し、Ctrl-D で終えてください。\n' : 'Type vectors, one a line, and end with Ctrl-D.\n');
  const text = await io.readInput(MAX_BYTES);
  if (text === undefined) {
    const limit = MAX_BYTES / 1_000_000;
    throw new Failure('cli.input-too-large', {
      ja: `標準入力が上限の ${limit} MB を超えています。分けて渡してください。`,
      en: `Standard input holds more than the limit of ${limit} MB. Divide it.`,
    });
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function scored(input: string, method: ScoringMethod | undefined, { score: value, severity, vector, parts }: Score): object {
  return { input, method: method?.id ?? '', score: value, severity, vector, parts };
}

function failed(input: string, problem: VectorProblem): object {
  return { input, error: { ...problem, message: { ja: vectorProblemText(problem, 'ja'), en: vectorProblemText(problem, 'en') } } };
}

function scoreLine(method: ScoringMethod | undefined, { score: value, severity, vector }: Score): string {
  return `${shownScore(value, method?.id)} ${severityWord(severity, 'en')} ${vector}\n`;
}

/** Longest vector that a line repeats, in characters. ASSUMPTION: the longest real one, CVSS 4.0 with every metric, has about 240. */
const LONGEST_VECTOR = 300;

function problemLine(input: string, problem: VectorProblem, language: Language, mayColour: boolean): string {
  const plain = plainLine(input);
  const shown = plain.length > LONGEST_VECTOR ? `${plain.slice(0, LONGEST_VECTOR)}…` : plain;
  return `${paint('error', 'red', mayColour)} ${shown} (${problem.at + 1}): ${plainLine(vectorProblemText(problem, language))} [${problem.code}]\n`;
}
