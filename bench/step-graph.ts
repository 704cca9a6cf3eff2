import { builtinCatalog } from '@anshin/catalog';
import { generated, generatedFile, isQuickSize, SIZES } from './generated.ts';
import type { BenchJob, Budget, Recorded } from './job.ts';
import { lastLine, processSide } from './process-side.ts';
import { stepGraph } from './programs/step-graph-of.ts';
import { scriptSide } from './script-side.ts';

/** Performance facts B8: 15 times mal-toolbox's 2.7 s, 30 times its 29.6 s, 400 MiB. */
const BUDGETS: Readonly<Record<number, readonly Budget[]>> = {
  1_000: [{ figure: 'seconds', limit: 0.18 }],
  10_000: [
    { figure: 'seconds', limit: 0.98 },
    { figure: 'peakMiB', limit: 400 },
  ],
};

const RECORDED: Readonly<Record<number, readonly Recorded[]>> = {
  100: [{ name: 'mal-toolbox, 16,150 nodes', figure: 'seconds', value: 0.239 }],
  1_000: [{ name: 'mal-toolbox, 159,932 nodes', figure: 'seconds', value: 2.71 }],
  10_000: [{ name: 'mal-toolbox, 1,600,804 nodes', figure: 'seconds', value: 29.6 }],
};

/** B8: from a document to the graph of attack steps and of ways between components. */
export function stepGraphJobs(): readonly BenchJob[] {
  return SIZES.map((size) => ({
    id: 'B8',
    title: 'attack graph from a document, whole process',
    size,
    isQuick: isQuickSize(size),
    figure: 'seconds',
    ...(BUDGETS[size] === undefined ? {} : { budgets: BUDGETS[size] }),
    growth: { name: 'attack graph from a document, in process', figure: 'milliseconds' },
    compares:
      'ours reads and checks a document, derives its attack steps (a rule on an element) and lays out steps and ways; networkx only lays out the same steps and ways as a graph, which it reads ready-made; "ms" leaves out start and reading; found: steps and ways',
    prepare: (tools) => {
      const graph = tools.input(`steps-${size}.json`, () => JSON.stringify(stepGraph(generated(size), builtinCatalog())));
      const networkx = scriptSide(tools, 'networkx', 'networkx_step_graph.py', [graph]);
      const ours = processSide(tools, {
        name: 'anshin',
        command: process.execPath,
        args: [tools.program('step-graph'), generatedFile(tools, size)],
        read: lastLine,
      });
      return { ours, comparators: networkx === undefined ? [] : [networkx], recorded: RECORDED[size] ?? [] };
    },
  }));
}
