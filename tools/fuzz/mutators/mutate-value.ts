import { HOSTILE_NUMBERS, HOSTILE_TEXTS } from '../hostile.data.ts';
import type { Random } from '../random.ts';

type Holder = Record<string, unknown> | unknown[];

interface Node {
  readonly holder: Holder;
  readonly key: string;
}

/** Changes the structure of a JSON value: other types, missing and repeated parts, stolen ids, deep nesting, names of built-in members. */
export function mutateValue(random: Random, value: unknown): unknown {
  const root: unknown[] = [structuredClone(value)];
  for (let left = 1 + random.below(5); left > 0; left -= 1) {
    const nodes = nodesOf(root);
    if (nodes.length === 0) break;
    once(random, random.pick(nodes), nodes);
  }
  return root[0];
}

/** Every place in a value; of large ones the first. */
function nodesOf(root: Holder): Node[] {
  const nodes: Node[] = [];
  const waiting: Holder[] = [root];
  for (let holder = waiting.pop(); holder !== undefined && nodes.length < 20_000; holder = waiting.pop()) {
    for (const key of Object.keys(holder)) {
      nodes.push({ holder, key });
      const inner = at({ holder, key });
      if (typeof inner === 'object' && inner !== null) waiting.push(inner as Holder);
    }
  }
  return nodes;
}

function at({ holder, key }: Node): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function put({ holder, key }: Node, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function once(random: Random, node: Node, nodes: readonly Node[]): void {
  const { holder, key } = node;
  const value = at(node);
  switch (random.below(8)) {
    case 0:
      return put(node, hostileValue(random));
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 2:
      return repeat(random, node, value);
    case 3:
      return put(node, nested(random, value));
    case 4:
      if (!Array.isArray(holder)) put({ holder, key: random.pick([...HOSTILE_TEXTS, key.toUpperCase(), `${key}s`]) }, value);
      return;
    case 5: {
      // A text of another place: ids that point at themselves, at each other, at nothing of their sort.
      const texts = nodes.filter((other) => typeof at(other) === 'string');
      return put(node, texts.length === 0 ? value : at(random.pick(texts)));
    }
    case 6:
      return put(node, structuredClone(at(random.pick(nodes))));
    default:
      if (typeof value === 'string') put(node, random.chance(0.5) ? `${value}${random.pick(HOSTILE_TEXTS)}` : random.pick(HOSTILE_TEXTS));
      else put(node, random.pick(HOSTILE_NUMBERS));
  }
}

function repeat(random: Random, { holder, key }: Node, value: unknown): void {
  const size = JSON.stringify(value)?.length ?? 1;
  const count = Math.min(1 + random.below(random.chance(0.1) ? 5_000 : 30), Math.max(1, Math.floor(1_000_000 / size)));
  const copies = Array.from({ length: count }, () => structuredClone(value));
  if (Array.isArray(holder)) holder.splice(Number(key), 0, ...copies);
  else put({ holder, key }, copies);
}

function nested(random: Random, value: unknown): unknown {
  let deep = value;
  const isList = random.chance(0.5);
  for (let left = random.pick([1, 2, 50, 210, 1_000]); left > 0; left -= 1) deep = isList ? [deep] : { a: deep };
  return deep;
}

function hostileValue(random: Random): unknown {
  const text = random.pick(HOSTILE_TEXTS);
  return random.pick<unknown>([null, true, false, [], {}, [null], [[]], { id: null }, text, [text], { [text]: text }, random.pick(HOSTILE_NUMBERS)]);
}
