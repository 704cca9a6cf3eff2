import type { ReportInput } from '../report-input.ts';
import type { ExtractScope } from './extract-scope.ts';

/** What concerns one party: what it answers for, owns or runs, what can befall it, and what it does or is asked to do. */
export function partyScope({ document, assessment }: ReportInput, party: string): ExtractScope {
  const components = Object.entries(document.components ?? {})
    .filter(([, { accountable, owner, operator }]) => [accountable, owner, operator].includes(party))
    .map(([id]) => id);
  const measures = assessment.measures.filter(({ performs, accountable, asked }) => performs === party || accountable === party || asked.includes(party));
  const incidents = assessment.incidents.filter(({ stakeholders }) => stakeholders.includes(party));
  const parties = new Set([party, ...relatedParties(document, party)]);
  return { ...around(document, components), incidents: idsOf(incidents), measures: idsOf(measures), parties };
}

/** What concerns one component: itself, its channels, what is done there, and what begins there. */
export function componentScope({ document, assessment }: ReportInput, component: string): ExtractScope {
  const scope = around(document, [component]);
  const touches = (at: string | undefined): boolean => at !== undefined && scope.elements.has(at);
  const incidents = assessment.incidents.filter(({ causes }) => causes.some(({ at }) => touches(at)));
  const measures = assessment.measures.filter(({ on }) => on.some(touches));
  const { accountable, owner, operator } = document.components?.[component] ?? {};
  const parties = new Set([accountable, owner, operator, ...measures.map(({ performs }) => performs)].filter((id) => id !== undefined));
  return { ...scope, incidents: idsOf(incidents), measures: idsOf(measures), parties };
}

function relatedParties(document: ReportInput['document'], party: string): string[] {
  return Object.values(document.relations ?? {}).flatMap(({ from, to }) => (from === party ? [to] : to === party ? [from] : []));
}

/** Components with their channels; the other ends are neighbours. */
function around(document: ReportInput['document'], components: readonly string[]): Pick<ExtractScope, 'elements' | 'neighbours'> {
  const inside = new Set(components);
  const channels = Object.entries(document.channels ?? {}).filter(([, { between }]) => between.some((end) => inside.has(end)));
  const neighbours = channels.flatMap(([, { between }]) => between.filter((end) => !inside.has(end)));
  return { elements: new Set([...components, ...channels.map(([id]) => id)]), neighbours: new Set(neighbours) };
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}
