import type { Condition, Leaf } from '@anshin/catalog';
import type { AtomTable } from '../packages/engine/src/features/atoms.ts';

/** A condition in the form of json-logic. */
export type Logic = { readonly var: string } | { readonly and: readonly Logic[] } | { readonly or: readonly Logic[] } | { readonly '!': Logic };

/** Keys of a leaf that list values of which any suffices, with the topic of their facts. */
const TOPICS = {
  kind: 'kind',
  anyTrait: 'trait',
  zone: 'zone',
  layer: 'layer',
  medium: 'medium',
  handles: 'handles',
  crosses: 'crosses',
  lacks: 'lacks',
  accountableRole: 'role',
  entryPoint: 'entryPoint',
  level: 'level',
  framework: 'framework',
} as const satisfies Partial<Record<keyof Leaf, string>>;

/** A rule's condition in json-logic over facts named by their number: written anew here, so that it also checks the engine's compiler. */
export function logicOf(condition: Condition, atoms: AtomTable): Logic {
  if ('all' in condition && Array.isArray(condition.all)) return { and: condition.all.map((part) => logicOf(part, atoms)) };
  if ('any' in condition && Array.isArray(condition.any)) return { or: condition.any.map((part) => logicOf(part, atoms)) };
  if ('not' in condition) return { '!': logicOf(condition.not as Condition, atoms) };
  return { and: demands(condition as Leaf, atoms) };
}

function demands(leaf: Leaf, atoms: AtomTable): Logic[] {
  const fact = (bit: number): Logic => ({ var: `f${bit}` });
  const flag = (name: string, isAsked: boolean): Logic => (isAsked ? fact(atoms.bit(name)) : { '!': fact(atoms.bit(name)) });
  const anyOf = (Object.keys(TOPICS) as (keyof typeof TOPICS)[]).flatMap((key) => {
    const values = leaf[key];
    return values === undefined ? [] : [{ or: values.map((value) => fact(atoms.bit(`${TOPICS[key]}:${value}`))) }];
  });
  return [
    ...anyOf,
    ...(leaf.traits ?? []).map((trait) => fact(atoms.bit(`trait:${trait}`))),
    ...(leaf.personal === undefined ? [] : [flag('personal', leaf.personal)]),
    ...(leaf.maintenance === undefined ? [] : [flag('maintenance', leaf.maintenance)]),
    ...(leaf.neighbour === undefined ? [] : [fact(atoms.neighbourBit(leaf.neighbour))]),
    ...(leaf.ends === undefined ? [] : [fact(atoms.endsBit(leaf.ends))]),
  ];
}
