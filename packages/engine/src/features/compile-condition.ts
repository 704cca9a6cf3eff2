import type { Condition, Leaf } from '@anshin/catalog';
import { type AtomTable, isLeaf } from './atoms.ts';

/** Tests a compiled condition against the facts of the element whose words start at `at`. */
export type Test = (words: Uint32Array, at: number) => boolean;

/** Compiles a condition to a test over bits; every atom it names gets its bit in the table. */
export function compileCondition(condition: Condition, atoms: AtomTable): Test {
  if (isLeaf(condition)) return allOf(leafTests(condition, atoms));
  if ('all' in condition) return allOf(condition.all.map((part) => compileCondition(part, atoms)));
  if ('any' in condition) return anyOf(condition.any.map((part) => compileCondition(part, atoms)));
  const inner = compileCondition(condition.not, atoms);
  return (words, at) => !inner(words, at);
}

/** Leaf keys whose values are lists of which any suffices, and the prefix of their atoms. */
const ANY_KEYS = [
  ['kind', 'kind'], ['anyTrait', 'trait'], ['zone', 'zone'], ['layer', 'layer'], ['medium', 'medium'], ['handles', 'handles'],
  ['crosses', 'crosses'], ['lacks', 'lacks'], ['accountableRole', 'role'], ['entryPoint', 'entryPoint'], ['level', 'level'], ['framework', 'framework'],
] as const satisfies readonly (readonly [keyof Leaf, string])[];

function leafTests(leaf: Leaf, atoms: AtomTable): Test[] {
  const tests: Test[] = [];
  for (const [key, prefix] of ANY_KEYS) {
    const values = leaf[key];
    if (values !== undefined) tests.push(anyBit(values.map((value) => atoms.bit(`${prefix}:${value}`))));
  }
  for (const trait of leaf.traits ?? []) tests.push(anyBit([atoms.bit(`trait:${trait}`)]));
  if (leaf.personal !== undefined) tests.push(flag(atoms.bit('personal'), leaf.personal));
  if (leaf.maintenance !== undefined) tests.push(flag(atoms.bit('maintenance'), leaf.maintenance));
  if (leaf.neighbour !== undefined) tests.push(anyBit([atoms.neighbourBit(leaf.neighbour)]));
  if (leaf.ends !== undefined) tests.push(anyBit([atoms.endsBit(leaf.ends)]));
  return tests;
}

function flag(bit: number, wanted: boolean): Test {
  const test = anyBit([bit]);
  return wanted ? test : (words, at) => !test(words, at);
}

/** True when any of the bits is set; specialised for bits in one word, which nearly all are. */
function anyBit(bits: readonly number[]): Test {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >>> 5, (masks.get(bit >>> 5) ?? 0) | (1 << (bit & 31)));
  const pairs = [...masks];
  const [only] = pairs;
  if (pairs.length === 1 && only !== undefined) {
    const [word, mask] = only;
    return (words, at) => ((words[at + word] as number) & mask) !== 0;
  }
  return (words, at) => pairs.some(([word, mask]) => ((words[at + word] as number) & mask) !== 0);
}

function allOf(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (third === undefined) return (words, at) => first(words, at) && second(words, at);
  if (tests.length === 3) return (words, at) => first(words, at) && second(words, at) && third(words, at);
  return (words, at) => {
    for (const test of tests) if (!test(words, at)) return false;
    return true;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (words, at) => {
    for (const test of tests) if (test(words, at)) return true;
    return false;
  };
}
