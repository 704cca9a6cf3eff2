import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample, Side } from './job.ts';
import { processSide } from './process-side.ts';
import type { Tools } from './tools.ts';

/**
 * The solvers of Debian on a programme in CPLEX LP format, as whole processes: `instance` names it, `seconds` is their time limit.
 * `found` is the cost where it is proven, so that the row says when results differ; `cost` is the best cost found.
 */
export function solverSides(tools: Tools, instance: string, lpText: string, seconds?: number): Side[] {
  const input = tools.input(`${instance}.lp`, () => lpText);
  // Written into the folder of the run: glpsol replaces whatever stands where its answer goes.
  const answer = join(tools.folder, `${instance}.answer`);
  const limit = seconds === undefined ? [] : [String(Math.ceil(seconds))];
  const glpsol = tools.find('glpsol');
  const cbc = tools.find('cbc');
  return [
    ...(glpsol === undefined
      ? []
      : [
          processSide(tools, {
            ...glpsol,
            args: ['--cuts', '--lp', input, '-o', answer, ...limit.flatMap((value) => ['--tmlim', value])],
            read: (stdout) => glpsolFigures(stdout, readFileSync(answer, 'utf8')),
          }),
        ]),
    ...(cbc === undefined
      ? []
      : [processSide(tools, { ...cbc, args: [input, ...limit.flatMap((value) => ['-sec', value]), '-solve', '-quit'], read: (stdout) => cbcFigures(stdout) })]),
  ];
}

/** glpsol writes `Objective:  cost = 929 (MINimum)` and a status into its answer. */
function glpsolFigures(stdout: string, answer: string): Sample {
  const cost = Number(/Objective:\s+cost = ([-\d.e+]+)/.exec(answer)?.[1] ?? Number.NaN);
  const bound = /mip = +[-\d.e+]+ >= +([-\d.e+]+)/g;
  const bounds = [...stdout.matchAll(bound)].map((match) => Number(match[1]));
  const isProven = /Status:\s+INTEGER OPTIMAL/.test(answer);
  return { cost, ...(isProven ? { found: cost, bound: cost } : bounds.length === 0 ? {} : { bound: bounds.at(-1) as number }) };
}

/** cbc prints `Objective value: 929.0` after its search, and `Lower bound:` where it was stopped. */
function cbcFigures(stdout: string): Sample {
  const cost = Number(/Objective value:\s+([-\d.e+]+)/.exec(stdout)?.[1] ?? Number.NaN);
  const isProven = /Result - Optimal solution found/.test(stdout);
  const bound = /Lower bound:\s+([-\d.e+]+)/.exec(stdout)?.[1];
  return { cost, ...(isProven ? { found: cost, bound: cost } : bound === undefined ? {} : { bound: Number(bound) }) };
}
