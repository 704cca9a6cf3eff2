import { fileURLToPath } from 'node:url';
import { attackGraph } from '../packages/engine/src/paths/attack-graph.ts';
import { reachIfFallen } from '../packages/engine/src/paths/reach-if-fallen.ts';
import { computeReach } from '../packages/engine/src/stages/spread/reach.ts';
import { isQuickSize, SIZES } from './generated.ts';
import type { BenchJob, Side } from './job.ts';
import { lastLine, processSide } from './process-side.ts';
import { logicFacts, spreadFacts, spreadInput } from './spread-facts.ts';
import { timed } from './timed.ts';
import type { Tools } from './tools.ts';

/** Exit code of clingo when it has found the one model there is. */
const ALL_MODELS = 30;

/** B9: how far an attacker gets while measures are in force, as a fixpoint of rules. */
export function spreadJobs(): readonly BenchJob[] {
  return SIZES.flatMap((size) => [wholeProcess(size), inProcess(size), falls(size)]);
}

function wholeProcess(size: number): BenchJob {
  return {
    id: 'B9',
    title: 'spread of an attacker by rules, whole process',
    size,
    isQuick: isQuickSize(size),
    figure: 'seconds',
    growth: { name: 'spread of an attacker from facts, in process', figure: 'milliseconds' },
    compares: 'start, reading the same facts (steps that give control, measures, channels, entries) and the fixpoint; found: components reached',
    prepare: (tools) => {
      const facts = spreadFacts(spreadInput(size));
      const input = tools.input(`spread-${size}.json`, () => JSON.stringify(facts));
      const ours = processSide(tools, { name: 'anshin', command: process.execPath, args: [tools.program('spread'), input], read: lastLine });
      const { text, count } = logicFacts(facts);
      const counted: Side = { ...ours, run: async () => ({ ...(await ours.run()), work: count }) };
      const recorded = size === 10_000 ? [{ name: 'rules of MulVAL on SWI-Prolog', figure: 'seconds' as const, value: 3.93 }] : [];
      return { ours: counted, comparators: clingo(tools, size, text), recorded };
    },
  };
}

function clingo(tools: Tools, size: number, text: string): Side[] {
  const found = tools.find('clingo');
  if (found === undefined) return [];
  const rules = fileURLToPath(new URL('comparators/spread.lp', import.meta.url));
  const facts = tools.input(`spread-${size}.lp`, () => text);
  const read = (stdout: string) => ({ found: Number(/count\((\d+)\)/.exec(stdout)?.[1] ?? Number.NaN) });
  return [processSide(tools, { name: found.name, version: found.version, command: found.command, args: [rules, facts], exits: [ALL_MODELS], read })];
}

function inProcess(size: number): BenchJob {
  return {
    id: 'B9',
    title: 'spread of an attacker, stage of the engine, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'milliseconds',
    ...(size === 10_000 ? { budgets: [{ figure: 'milliseconds', limit: 60 } as const] } : {}),
    growth: { name: 'spread of an attacker, stage of the engine', figure: 'milliseconds' },
    compares: 'the stage of the engine at one state of the switch, after the stages before it; nothing kept from an earlier run',
    prepare: () => {
      const { run, entries, threats } = spreadInput(size);
      const ours = () => {
        // A copy, because the engine keeps what it made of the entry points.
        const { milliseconds, result } = timed(() => computeReach(run, { ...entries }, threats, run.inForce));
        return { milliseconds, found: run.topology.components.filter(({ index }) => result.reaches(index)).length };
      };
      return { ours: { name: 'anshin', run: ours }, comparators: [] };
    },
  };
}

function falls(size: number): BenchJob {
  return {
    id: 'B9',
    title: 'what falls with each component, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'milliseconds',
    growth: { name: 'what falls with each component', figure: 'milliseconds' },
    compares: 'for every component, how many others an attacker on it arrives at; a fixpoint for each of them would be quadratic for a rule engine',
    prepare: () => {
      const { run, entries, threats } = spreadInput(size);
      const { graph } = attackGraph(run, entries, threats);
      const ours = () => {
        const { milliseconds, result } = timed(() => {
          const reach = reachIfFallen(graph);
          let sum = 0;
          for (let component = 0; component < graph.components; component++) sum += reach.countFrom(component);
          return sum;
        });
        return { milliseconds, found: result };
      };
      return { ours: { name: 'anshin', run: ours }, comparators: [] };
    },
  };
}
