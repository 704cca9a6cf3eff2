import { methodOf, scoreVector, severityWord, vectorProblemText } from '@anshin/engine';
import type { ExitCode, Io } from '../io.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** `anshin score`: `score severity vector` a line, from arguments or standard input; a bad vector's line says why. */
export async function score(vectors: readonly string[], options: { readonly json?: boolean; readonly compat?: boolean; readonly lang?: string }, io: Io): Promise<ExitCode> {
  const given = vectors.length > 0 ? vectors : (await io.readInput()).split(/\r?\n/).filter((line) => line.trim() !== '');
  const language = languageOf(options.lang, io);
  let exit: ExitCode = 0;
  const rows: object[] = [];
  const assumptions = new Map<string, object>();
  for (const input of given) {
    const outcome = scoreVector(input, { compat: options.compat === true });
    for (const assumption of methodOf(input)?.assumptions ?? []) assumptions.set(assumption.id, assumption);
    if (outcome.ok) {
      const { score: value, severity, vector, parts } = outcome.value;
      rows.push({ input, method: methodOf(input)?.id ?? '', score: value, severity, vector, parts });
      if (options.json !== true) io.write(`${shown(value, methodOf(input)?.id)} ${severityWord(severity, 'en')} ${vector}\n`);
    } else {
      exit = 2;
      const { problem } = outcome;
      const message = { ja: vectorProblemText(problem, 'ja'), en: vectorProblemText(problem, 'en') };
      rows.push({ input, error: { ...problem, message } });
      if (options.json !== true) io.write(`error ${input} (${problem.at + 1}): ${message[language]}\n`);
    }
  }
  if (options.json === true) printJson({ version: OUTPUT_VERSION, scores: rows, assumptions: [...assumptions.values()] }, io);
  return exit;
}

/** CVSS and CCDS print one decimal, CRSS two, the others as they are. */
function shown(value: number, method: string | undefined): string {
  if (method === undefined) return String(value);
  if (method.startsWith('method.cvss') || method === 'method.ccds-smart-home') return value.toFixed(1);
  return method === 'method.crss' ? value.toFixed(2) : String(value);
}
