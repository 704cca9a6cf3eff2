import { openDocument } from '../input/open-document.ts';
import { wholeNumberOf } from '../input/whole-number.ts';
import type { ExitCode, Io } from '../io.ts';
import type { PlanRequest } from '../jobs/jobs.ts';
import { runJob } from '../jobs/run-job.ts';
import { Failure } from '../output/failure.ts';
import { namesIn } from '../output/judgement/names.ts';
import { planLines } from '../output/judgement/plan-lines.ts';
import { printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';
import { type JudgementFlags, judgementOptions } from './paths.ts';

/** What `anshin plan` can be told. */
export interface PlanFlags extends JudgementFlags {
  /** Whole yen. */
  readonly budget?: string;
  /** `party=yen`, separated by commas. */
  readonly partyBudget?: string;
  readonly generate?: boolean;
  /** Ids of measures, separated by commas. */
  readonly require?: string;
  readonly forbid?: string;
  readonly skipAccepted?: boolean;
  readonly seconds?: string;
}

/** Longest time that a plan may be given, in seconds: an hour. */
const LONGEST = 3_600;

/** `anshin plan`: the cheapest measures that bring everyone inside the target, or the best within a budget. Exit 1 when someone stays outside. */
export async function plan(name: string, flags: PlanFlags, io: Io): Promise<ExitCode> {
  const options = judgementOptions(flags, io);
  const request = requestOf(flags);
  const opened = await openDocument(name, flags, io);
  if (opened === undefined) return 2;
  checkIds([...(request.require ?? []), ...(request.forbid ?? [])], Object.keys(opened.document.measures ?? {}), request.generate === true);
  const result = await runJob('plan', { document: opened.document, options, plan: request }, flags, io);
  const language = languageOf(flags.lang, io);
  if (flags.json === true) printJson(result, io);
  else io.write(planLines(result, namesIn(opened.document, language), language, io.hasColour.write));
  return opened.findings.length > 0 || result.positions.some(({ after }) => !after) ? 1 : 0;
}

function requestOf(flags: PlanFlags): PlanRequest {
  const ids = (list: string): readonly string[] =>
    list
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  return {
    ...(flags.budget === undefined ? {} : { budget: wholeNumberOf('--budget', flags.budget, 0, 10_000_000_000_000) }),
    ...(flags.partyBudget === undefined ? {} : { partyBudgets: budgetsOf(flags.partyBudget) }),
    ...(flags.generate === true ? { generate: true } : {}),
    ...(flags.skipAccepted === true ? { skipAccepted: true } : {}),
    ...(flags.require === undefined ? {} : { require: ids(flags.require) }),
    ...(flags.forbid === undefined ? {} : { forbid: ids(flags.forbid) }),
    ...(flags.seconds === undefined ? {} : { limits: { seconds: wholeNumberOf('--seconds', flags.seconds, 1, LONGEST) } }),
  };
}

/** Budgets of single parties: `resident=0,house-maker=500000`. */
function budgetsOf(list: string): Readonly<Record<string, number>> {
  const entries = list.split(',').map((item) => {
    const [party = '', yen = ''] = item.split('=').map((part) => part.trim());
    return [party, wholeNumberOf('--party-budget', yen, 0, 10_000_000_000_000)] as const;
  });
  return Object.fromEntries(entries);
}

/** Ids that no measure bears are a slip of the pen; those of generated measures are not known before the plan. */
function checkIds(asked: readonly string[], known: readonly string[], isGenerating: boolean): void {
  const unknown = isGenerating ? undefined : asked.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new Failure('cli.unknown-measure', {
    ja: `「${plainLine(unknown)}」という対策は、この文書にありません。`,
    en: `The document has no measure "${plainLine(unknown)}".`,
  });
}
