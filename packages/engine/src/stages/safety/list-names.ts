import { byId } from '../../order.ts';
import type { Run } from '../../run.ts';
import { nameOf } from '../completeness/judge-preparation.ts';

/** ASSUMPTION: up to how many elements a sentence names one by one. */
const NAMED = 4;

/** The names of elements for a sentence; where they are many, their kinds with how many there are. In the order of the names, so that ids do not matter. */
export function listNames(run: Run, elements: readonly string[]): { ja: string; en: string } {
  if (elements.length <= NAMED) return joined(elements.map((id) => nameOf(run, id)));
  const counts = new Map<string, { readonly ja: string; readonly en: string; count: number }>();
  for (const id of elements) {
    const title = run.topology.componentById.get(id)?.kind?.title ?? { ja: '接続', en: 'connection' };
    const known = counts.get(title.en) ?? { ...title, count: 0 };
    known.count += 1;
    counts.set(title.en, known);
  }
  return joined([...counts.values()].map(({ ja, en, count }) => ({ ja: `${ja}（${count}）`, en: `${en} (${count})` })));
}

function joined(names: readonly { readonly ja: string; readonly en: string }[]): { ja: string; en: string } {
  const list = (language: 'ja' | 'en'): string[] => [...new Set(names.map((name) => name[language]))].sort(byId);
  return { ja: list('ja').join('、'), en: list('en').join(', ') };
}
