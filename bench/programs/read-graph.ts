import { readFileSync } from 'node:fs';
import { type AttackGraph, buildGraph } from '../../packages/engine/src/paths/graph.ts';
import type { GraphInput } from '../random-graph.ts';

/** The graph in the file named first, laid out, with what is asked of it. */
export function readGraph(): { readonly graph: AttackGraph; readonly pairs: GraphInput['pairs'] } {
  const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as GraphInput;
  return { graph: buildGraph(input), pairs: input.pairs };
}
