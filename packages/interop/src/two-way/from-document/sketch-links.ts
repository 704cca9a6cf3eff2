import type { AnshinDocument, Channel, FlowStep } from '@anshin/model';
import { FACT_FIELDS } from '../fact-fields.ts';
import { noteMeant } from '../meant.ts';
import type { Facts, SketchLink } from '../sketch.ts';
import { stepPart } from '../step-part.ts';
import { exclusionOf } from './exclusions-of.ts';
import { pick, type Sketching, shownText, shownTexts, some } from './sketching.ts';

/** The links of a sketch, and the link that stands for each channel. */
export interface SketchedLinks {
  readonly links: readonly SketchLink[];
  readonly linkOf: ReadonlyMap<string, string>;
}

/** One link for each step of a flow (one for a step there and back), and one for each channel that no step runs directly over. */
export function sketchLinks(sketching: Sketching): SketchedLinks {
  const { document } = sketching;
  const channels = channelsByPair(document);
  const linkOf = new Map<string, string>();
  const links: SketchLink[] = [];
  const used = new Set<string>();
  for (const [flow, { steps }] of Object.entries(document.flows ?? {})) {
    let isFirst = true;
    for (const { step, id, back } of arrowsOf(steps, sketching.style.hasReceived)) {
      if (!hasComponents(document, [step.from, step.to]) || step.from === step.to) continue;
      const isWhole = isFirst && Object.hasOwn(sketching.ids, `flows/${flow}`);
      const link = isWhole ? sketching.idOf('flows', flow) : sketching.idOf('flows', flow, stepPart(flow, id));
      isFirst = false;
      used.add(link);
      const over = (step.via ?? []).length === 0 ? channels.get(pairOf(step.from, step.to)) : undefined;
      const isKept = over !== undefined && sketching.ids[`channels/${over.id}`] === link;
      const rides =
        over !== undefined && !linkOf.has(over.id) && (isKept || (sketching.style.channelsRide && sketching.ids[`channels/${over.id}`] === undefined));
      if (over !== undefined && rides) linkOf.set(over.id, link);
      links.push(stepLink(sketching, { flow, id, step, back, link, over, rides }));
    }
  }
  for (const [id, channel] of Object.entries(document.channels ?? {})) {
    if (linkOf.has(id) || !hasComponents(document, channel.between) || channel.between[0] === channel.between[1]) continue;
    const link = channelLink(sketching, id, channel, used);
    linkOf.set(id, link.id);
    links.push(link);
  }
  return { links, linkOf };
}

interface Over {
  readonly id: string;
  readonly channel: Channel;
}

/** The first channel between each two components. */
function channelsByPair(document: AnshinDocument): Map<string, Over> {
  const found = new Map<string, Over>();
  for (const [id, channel] of Object.entries(document.channels ?? {})) {
    const pair = pairOf(...channel.between);
    if (!found.has(pair)) found.set(pair, { id, channel });
  }
  return found;
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function hasComponents({ components = {} }: AnshinDocument, ids: readonly string[]): boolean {
  return ids.every((id) => Object.hasOwn(components, id));
}

/** A step that is drawn, with the step back where one arrow shows both. */
export interface Arrow {
  readonly id: string;
  readonly step: FlowStep;
  readonly back?: { readonly id: string; readonly step: FlowStep } | undefined;
}

/** The steps of a flow as arrows; a flow that only goes there and back is one arrow with two heads. */
export function arrowsOf(steps: Readonly<Record<string, FlowStep>>, hasReceived: boolean): Arrow[] {
  const all = Object.entries(steps).map(([id, step]) => ({ id, step }));
  const [first, second] = all;
  if (all.length !== 2 || first === undefined || second === undefined || !isPlain(second.step)) return all;
  const isMirrored = first.step.from === second.step.to && first.step.to === second.step.from && (first.step.via ?? []).length === 0;
  const isEven = hasReceived || JSON.stringify(first.step.carries) === JSON.stringify(second.step.carries);
  return isMirrored && isEven && first.step.after === undefined ? [{ ...first, back: second }] : all;
}

function isPlain({ after, via, label, title, inferred }: FlowStep): boolean {
  return [after, via, label, title, inferred].every((value) => value === undefined);
}

interface StepLink extends Arrow {
  readonly flow: string;
  readonly link: string;
  readonly over: Over | undefined;
  readonly rides: boolean;
}

function stepLink(sketching: Sketching, { flow, id, step, back, link, over, rides }: StepLink): SketchLink {
  const { document, language } = sketching;
  const { title: flowTitle, inferred: flowInferred } = document.flows?.[flow] ?? {};
  const own = step.title ?? flowTitle;
  const name = shownText(own, language, `${flow} ${id}`);
  const description = rides ? shownText(over?.channel.description, language) : '';
  const exclusion = rides && over !== undefined ? exclusionOf(sketching, over.id) : undefined;
  return {
    id: link,
    from: sketching.idOf('components', step.from),
    to: sketching.idOf('components', step.to),
    isBidirectional: back !== undefined,
    name,
    description,
    ...shownChannel(over?.channel),
    assets: assetsOf(sketching, step),
    back: back === undefined ? [] : assetsOf(sketching, back.step),
    exclusion: exclusion?.reason,
    facts: some({
      flow,
      step: id,
      back: back?.id,
      named: step.title === undefined && flowTitle !== undefined ? 'flow' : undefined,
      name: noteMeant(name, own),
      description: rides ? noteMeant(description, over?.channel.description) : undefined,
      flowTitle: step.title === undefined ? undefined : flowTitle,
      flowInferred,
      via: step.via?.filter((passed) => hasComponents(document, [passed])),
      after: step.after?.filter((other) => Object.hasOwn(document.flows?.[flow]?.steps ?? {}, other)),
      ...pick(step, ['label', 'inferred']),
      carries: step.carries?.length === 0 ? 'none' : undefined,
      backCarries: back?.step.carries?.length === 0 ? 'none' : undefined,
      channel: rides && over !== undefined ? channelFacts(over, step.from, true) : undefined,
      ...exclusion?.facts,
    }),
  };
}

/** A channel as a link of its own; under a new id where a step went on with the link that it rode on. */
function channelLink(sketching: Sketching, id: string, channel: Channel, used: ReadonlySet<string>): SketchLink {
  const [from, to] = channel.between;
  const { name, description, notes } = shownTexts(sketching, channel, id);
  const exclusion = exclusionOf(sketching, id);
  return {
    id: used.has(sketching.idOf('channels', id)) ? sketching.idOf('channels', id, `channel-${id}-own`) : sketching.idOf('channels', id),
    from: sketching.idOf('components', from),
    to: sketching.idOf('components', to),
    isBidirectional: true,
    name,
    description,
    ...shownChannel(channel),
    assets: [],
    back: [],
    exclusion: exclusion?.reason,
    facts: some({ bare: true, channel: channelFacts({ id, channel }, from, false), ...notes, ...exclusion?.facts }),
  };
}

/** What the tool's own fields show of the channel under a link. */
function shownChannel(channel: Channel | undefined): Pick<SketchLink, 'protocol' | 'encrypted' | 'authenticated'> {
  return {
    protocol: channel === undefined ? [] : [channel.medium],
    encrypted: channel?.protection?.encrypted,
    authenticated: channel?.protection?.authenticated,
  };
}

function channelFacts({ id, channel }: Over, from: string, isNamed: boolean): Facts {
  return some({
    id,
    name: isNamed ? channel.name : undefined,
    reversed: channel.between[0] === from ? undefined : true,
    ...pick(channel, FACT_FIELDS.channels),
  });
}

function assetsOf({ document, idOf }: Sketching, step: FlowStep): string[] {
  return (step.carries ?? []).filter((asset) => Object.hasOwn(document.assets ?? {}, asset)).map((asset) => idOf('assets', asset));
}
