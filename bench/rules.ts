import { builtinCatalog } from '@anshin/catalog';
import { prepareRun } from '@anshin/engine';
import { fileURLToPath } from 'node:url';
import { generated, generatedFile, isQuickSize, NOW, SIZES } from './generated.ts';
import type { BenchJob, Side } from './job.ts';
import { lastLine, processSide } from './process-side.ts';
import { logicOf } from './rule-logic.ts';
import type { Tools } from './tools.ts';

/** B3: all rules over all elements, first run of a fresh process; nanoseconds for each rule on each element of its type. */
export function ruleJobs(): readonly BenchJob[] {
  return SIZES.filter((size) => size >= 1_000).map((size) => ({
    id: 'B3',
    title: 'rules, cold, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'nanosecondsEach',
    // Below, most of a first run is compilation by the machine's just-in-time compiler.
    ...(size === 10_000 ? { budgets: [{ figure: 'nanosecondsEach', limit: 25 } as const] } : {}),
    growth: { name: 'rules, cold, in process', figure: 'milliseconds' },
    compares:
      'the same conditions over the same facts of the same elements, facts made beforehand; json-logic-js interprets them, and its first run is measured too',
    prepare: (tools) => ({
      ours: processSide(tools, { name: 'anshin', command: process.execPath, args: [tools.program('rules'), generatedFile(tools, size)], read: lastLine }),
      // A million evaluations take it over a second: at 10,000 components it is left out.
      comparators: size <= 1_000 ? jsonLogic(tools, size) : [],
      recorded: [{ name: 'pytm 1.4, its own rules', figure: 'nanosecondsEach', value: 4_100 }],
    }),
  }));
}

function jsonLogic(tools: Tools, size: number): Side[] {
  const found = tools.find('json-logic-js');
  if (found === undefined) return [];
  const script = fileURLToPath(new URL('comparators/json_logic.mjs', import.meta.url));
  const input = tools.input(`logic-${size}.json`, () => logicInput(size));
  return [processSide(tools, { name: found.name, version: found.version, command: process.execPath, args: [script, found.module, input], read: lastLine })];
}

/** Rules as json-logic, and for each element the numbers of the facts that hold for it. */
function logicInput(size: number): string {
  const run = prepareRun(generated(size), builtinCatalog(), { now: NOW });
  const { words, bits } = run.features;
  const factsOf = (element: number): number[] =>
    Array.from({ length: words * 32 }, (_, bit) => bit).filter((bit) => ((bits[element * words + (bit >>> 5)] as number) & (1 << (bit & 31))) !== 0);
  const rulesOf = (rules: typeof run.compiled.componentRules) =>
    rules.map(({ entry }) => ({ logic: logicOf(entry.when, run.compiled.atoms), class: entry.class, fallback: entry.fallback === true }));
  return JSON.stringify({
    components: run.topology.components.length,
    facts: Array.from({ length: bits.length / words }, (_, element) => factsOf(element)),
    componentRules: rulesOf(run.compiled.componentRules),
    channelRules: rulesOf(run.compiled.channelRules),
  });
}
