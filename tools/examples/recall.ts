import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { PUBLISHED_THREATS } from '../../examples/published-threats.data.ts';

/**
 * Compares the threats that rules derive with those that the publications list, per system, as (class, component). Agreement with
 * published analyses, not the share of all threats found; whoever wrote the rules had seen the publications.
 */
process.stdout.write(`${builtinCatalog().rules.length} rules\nsystem | published | found | recall | derived | precision | missed\n`);
for (const [id, published] of Object.entries(PUBLISHED_THREATS)) {
  const document = JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
  const components = new Set(published.map(([component]) => component));
  const { threats } = assess(document, builtinCatalog(), { now: '2026-04-01', only: 'threats' });
  const derived = new Set(threats.filter((threat) => threat.origin === 'rule' && components.has(threat.at)).map((threat) => `${threat.at} ${threat.class}`));
  const wanted = published.map(([component, threatClass]) => `${component} ${threatClass}`);
  const missed = wanted.filter((pair) => !derived.has(pair));
  const found = wanted.length - missed.length;
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
  process.stdout.write(`${[id, wanted.length, found, share(found, wanted.length), derived.size, share(found, derived.size), missed.join(', ')].join(' | ')}\n`);
}
