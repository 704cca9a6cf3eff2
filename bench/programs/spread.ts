import { readFileSync } from 'node:fs';
import type { Channel } from '@anshin/model';
import { linkTable } from '../../packages/engine/src/topology/link-table.ts';
import { spread } from '../../packages/engine/src/stages/spread/spread.ts';
import type { ComponentNode } from '../../packages/engine/src/topology/topology.ts';
import type { SpreadFacts } from '../spread-facts.ts';
import { timed } from '../timed.ts';

/** What a channel is does not matter here, only between what it lies. */
const LINK: Channel = { between: ['', ''], medium: 'ethernet' };

/** Reads facts and spreads an attacker with the engine's own walk; prints how many components are reached. */
const facts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as SpreadFacts;
const { milliseconds, result } = timed(() => {
  const marked = (indexes: readonly number[]): Uint8Array => {
    const marks = new Uint8Array(facts.components);
    for (const index of indexes) marks[index] = 1;
    return marks;
  };
  const [persons, carriers] = [marked(facts.persons), marked(facts.carriers)];
  const controlled = marked(facts.steps.map(([component]) => component));
  const possible = marked(facts.steps.filter(([, isPrevented]) => !isPrevented).map(([component]) => component));
  const passes = carriers.map((isCarrier, c) => (persons[c] === 0 && (possible[c] === 1 || (controlled[c] === 0 && isCarrier === 1)) ? 1 : 0));
  const channels = facts.channels.map(([a, b], index) => ({ id: '', index, channel: LINK, a, b }));
  const links = linkTable({ components: Array.from<ComponentNode>({ length: facts.components }), channels });
  return spread(links, { starts: marked(facts.starts), isPublic: marked(facts.publicNetworks), openings: Uint8Array.from(facts.openings), passes });
});
process.stdout.write(`${JSON.stringify({ milliseconds, found: result.length })}\n`);
