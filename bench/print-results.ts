import { FIGURES, type FigureName } from './job.ts';
import type { BenchResult, JobResult } from './result.ts';
import { isWithin } from './run-job.ts';

type Figures = JobResult['ours']['figures'];

/** The lines of one job: ours with its budgets, then a line for each comparator with the ratio. */
export function jobLines(job: JobResult): string[] {
  const { figure, ours, comparators, recorded, budgets, slowness } = job;
  const stretched = slowness > 1 ? ` (machine ${number(slowness)}× slower now)` : '';
  return [
    `${job.id} ${job.title}, ${job.size.toLocaleString('en')}`,
    `    ${pad(ours.name)} ${figuresText(ours.figures, figure)}`,
    ...budgets.map(
      ({ figure: of, limit, value, isKept }) =>
        `    ${pad(isKept ? (value === null || isWithin(of, value, limit) ? 'within budget' : 'within budget if stretched') : 'BUDGET MISSED')} ${FIGURES[of].better === 'more' ? '≥' : '≤'} ${figureText(of, limit)}${FIGURES[of].isTime ? stretched : ''}`,
    ),
    ...comparators.map(
      ({ name, version, figures, ratio, isSameResult }) =>
        `    ${pad(version === null ? name : `${name} ${version}`)} ${figuresText(figures, figure)}${ratioText(ratio)}${isSameResult === false ? ' — RESULTS DIFFER' : ''}`,
    ),
    ...recorded.map(({ name, figure: of, value, ratio }) => `    ${pad(name)} ${figureText(of, value)}, recorded on another day${ratioText(ratio)}`),
  ];
}

/** What is said once at the end. */
export function closingLines(result: BenchResult): string[] {
  const { growth, missing, failed, environment, jobs } = result;
  const kept = jobs.flatMap(({ budgets }) => budgets);
  return [
    ...(growth.length === 0 ? [] : ['B19 growth of ours from 1,000 to 10,000 (below 14×)']),
    ...growth.map(({ name, figure, ratio, isKept }) => `    ${pad(name)} ${number(ratio)}× in ${FIGURES[figure].unit}${isKept ? '' : ' — MISSED'}`),
    ...missing.map(({ what, remedy }) => `not installed: ${what} — ${remedy}`),
    ...failed.map(({ id, title, size, why }) => `FAILED: ${id} ${title}, ${size}: ${why}`),
    `budgets: ${kept.filter(({ isKept }) => isKept).length} of ${kept.length} kept; load ${number(environment.loadBefore)} before, ${number(environment.loadAfter)} after; slowness ${number(environment.slowness)}; ${number(environment.seconds)} s; ${environment.cpu}, ${environment.cores} cores, Node ${environment.node}`,
  ];
}

/** The figure that ratios are made of first. */
function figuresText(figures: Figures, first: FigureName): string {
  const names = [first, ...(Object.keys(FIGURES) as FigureName[]).filter((name) => name !== first)];
  return names.flatMap((name) => (figures[name] === undefined ? [] : [figureText(name, figures[name])])).join(', ');
}

function figureText(name: FigureName, value: number): string {
  return `${number(value)} ${FIGURES[name].unit}`;
}

function ratioText(ratio: number | null): string {
  return ratio === null ? '' : ` → ours ${number(ratio)}×`;
}

/** Three significant digits; whole numbers from a thousand on. */
function number(value: number): string {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function pad(text: string): string {
  return `${text}:`.padEnd(34);
}
