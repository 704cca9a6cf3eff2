import type { Prepared, Side } from './job.ts';
import { lastLine, processSide } from './process-side.ts';
import { randomGraph } from './random-graph.ts';
import { scriptSide } from './script-side.ts';
import type { ComparatorName, Tools } from './tools.ts';

/** Ours and scripts of comparators on the same random attack graph, each in a process of its own. */
export function graphSides(
  tools: Tools,
  size: number,
  program: string,
  scripts: readonly { readonly module: ComparatorName; readonly script: string }[],
): Prepared {
  const input = tools.input(`graph-${size}.json`, () => JSON.stringify(randomGraph(size)));
  const comparators = scripts.map(({ module, script }) => scriptSide(tools, module, script, [input])).filter((side): side is Side => side !== undefined);
  return { ours: processSide(tools, { name: 'anshin', command: process.execPath, args: [tools.program(program), input], read: lastLine }), comparators };
}
