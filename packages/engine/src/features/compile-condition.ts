import type { Condition, Leaf } from '@anshin/catalog';
import { type AtomTable, isLeaf } from './atoms.ts';
import { BranchProgram, FAILS, HOLDS } from './branch-program.ts';

/** Tests a compiled condition against the facts of the element whose words start at `at`. */
export type Test = (words: Uint32Array, at: number) => boolean;

/** Compiles a condition to a test over bits; every atom it names gets its bit in the table. */
export function compileCondition(condition: Condition, atoms: AtomTable): Test {
  const program = new BranchProgram();
  return program.test(emit(condition, { atoms, program }, HOLDS, FAILS));
}

interface Target {
  readonly atoms: AtomTable;
  readonly program: BranchProgram;
}

/** Emits the branches of a condition; gives its first step. */
function emit(condition: Condition, target: Target, onHolds: number, onFails: number): number {
  if (isLeaf(condition)) return emitLeaf(condition, target, onHolds, onFails);
  if ('all' in condition) return condition.all.reduceRight((next, part) => emit(part, target, next, onFails), onHolds);
  if ('any' in condition) return condition.any.reduceRight((next, part) => emit(part, target, onHolds, next), onFails);
  return emit(condition.not, target, onFails, onHolds);
}

/** Leaf keys whose values are lists of which any suffices, and the prefix of their atoms. */
const ANY_KEYS = [
  ['kind', 'kind'],
  ['anyTrait', 'trait'],
  ['zone', 'zone'],
  ['layer', 'layer'],
  ['medium', 'medium'],
  ['handles', 'handles'],
  ['crosses', 'crosses'],
  ['lacks', 'lacks'],
  ['accountableRole', 'role'],
  ['entryPoint', 'entryPoint'],
  ['level', 'level'],
  ['framework', 'framework'],
] as const satisfies readonly (readonly [keyof Leaf, string])[];

/** One thing that a leaf asks for: one of these bits is set, or none is. */
interface Demand {
  readonly bits: readonly number[];
  readonly isSet: boolean;
}

function emitLeaf(leaf: Leaf, { atoms, program }: Target, onHolds: number, onFails: number): number {
  return demandsOf(leaf, atoms).reduceRight((next, { bits, isSet }) => (isSet ? program.any(bits, next, onFails) : program.any(bits, onFails, next)), onHolds);
}

function demandsOf(leaf: Leaf, atoms: AtomTable): Demand[] {
  const demands: Demand[] = [];
  const demand = (bits: readonly number[], isSet = true): void => void demands.push({ bits, isSet });
  for (const [key, topic] of ANY_KEYS) {
    const values = leaf[key];
    if (values !== undefined) demand(values.map((value) => atoms.bit(`${topic}:${value}`)));
  }
  for (const trait of leaf.traits ?? []) demand([atoms.bit(`trait:${trait}`)]);
  if (leaf.personal !== undefined) demand([atoms.bit('personal')], leaf.personal);
  if (leaf.maintenance !== undefined) demand([atoms.bit('maintenance')], leaf.maintenance);
  if (leaf.neighbour !== undefined) demand([atoms.neighbourBit(leaf.neighbour)]);
  if (leaf.ends !== undefined) demand([atoms.endsBit(leaf.ends)]);
  return demands;
}
