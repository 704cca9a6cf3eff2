import type { FlowStep, Text } from '@anshin/model';
import { fieldOf, recordOf, textOf, textsOf } from '../json.ts';
import { isBilingual, readText } from '../meant.ts';
import { stepPart } from '../step-part.ts';
import type { DraftedLink } from './draft-channels.ts';
import { type Drafting, type EntityIn, factsOf, unchecked } from './drafting.ts';

interface DraftedFlow {
  title?: Text;
  readonly inferred: unknown;
  readonly steps: Map<string, FlowStep>;
  /** The link that each step was read from. */
  readonly linkOf: Map<string, string>;
}

/** Adds the flows: steps that travelled along return to theirs, any other link becomes a flow of its own with a step there and, where it says so, one back. */
export function draftFlows(drafting: Drafting, links: readonly DraftedLink[]): void {
  const flows = new Map<string, DraftedFlow>();
  for (const drafted of links) {
    const { facts } = drafted.link;
    if (facts['bare'] === true) continue;
    const flow = textOf(fieldOf(facts, 'flow'));
    if (flow === undefined) addOwnFlow(drafting, drafted);
    else addStep(drafting, drafted, flows.get(flow) ?? newFlow(flows, flow, facts));
  }
  for (const [id, { title, inferred, steps, linkOf }] of flows) {
    const known = [...steps].map(([key, step]) => [key, step.after === undefined ? step : { ...step, after: step.after.filter((other) => steps.has(other)) }]);
    const entity = { ...(title === undefined ? {} : { title }), steps: Object.fromEntries(known), ...(inferred === undefined ? {} : { inferred }) };
    const added = drafting.draft.add('flows', id, unchecked<EntityIn<'flows'>>(entity), undefined, id);
    for (const [step, link] of linkOf) drafting.draft.note('flows', added, stepPart(added, step), link);
  }
}

function newFlow(flows: Map<string, DraftedFlow>, id: string, facts: DraftedLink['link']['facts']): DraftedFlow {
  const title = facts['flowTitle'];
  const flow: DraftedFlow = {
    ...(isBilingual(title) || (typeof title === 'string' && title !== '') ? { title } : {}),
    inferred: fieldOf(facts, 'flowInferred'),
    steps: new Map(),
    linkOf: new Map(),
  };
  flows.set(id, flow);
  return flow;
}

function addStep(drafting: Drafting, { link, from, to }: DraftedLink, flow: DraftedFlow): void {
  const { facts } = link;
  const name = readText(link.name, facts['name']);
  const isFlowName = facts['named'] === 'flow';
  if (isFlowName && name !== undefined) flow.title = name;
  const title = isFlowName ? undefined : name;
  const via = textsOf(facts['via']).filter((id) => drafting.draft.get('components', id) !== undefined);
  const step = {
    from,
    to,
    ...(facts['after'] === undefined ? {} : { after: textsOf(facts['after']) }),
    ...(facts['via'] === undefined ? {} : { via }),
    ...carriesOf(drafting, link.assets, facts['carries'] === 'none'),
    ...factsOf(facts, ['label', 'inferred']),
    ...(title === undefined ? {} : { title }),
  };
  const id = textOf(fieldOf(facts, 'step')) ?? `s${flow.steps.size + 1}`;
  flow.steps.set(id, unchecked<FlowStep>(step));
  flow.linkOf.set(id, link.id);
  const back = textOf(fieldOf(facts, 'back'));
  if (back !== undefined && link.isBidirectional)
    flow.steps.set(back, unchecked<FlowStep>({ from: to, to: from, ...carriesOf(drafting, link.back, facts['backCarries'] === 'none') }));
}

function addOwnFlow(drafting: Drafting, { link, from, to }: DraftedLink): void {
  const title = readText(link.name, recordOf(link.facts)['name']);
  const there: FlowStep = { from, to, ...carriesOf(drafting, link.assets, false) };
  const back: FlowStep = { from: to, to: from, ...carriesOf(drafting, link.back, false) };
  const steps = link.isBidirectional ? { s1: there, s2: back } : { s1: there };
  drafting.draft.add('flows', link.name === '' ? `${from}-to-${to}` : link.name, { ...(title === undefined ? {} : { title }), steps }, link.id);
}

/** What a step carries; an empty list where the document had one. */
function carriesOf({ draft }: Drafting, assets: readonly string[], isEmptyList: boolean): { carries?: string[] } {
  const carries = [...new Set(assets.map((id) => draft.idOf('assets', id)).filter((id) => id !== undefined))];
  return carries.length > 0 || isEmptyList ? { carries } : {};
}
