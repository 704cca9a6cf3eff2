import type { AnshinDocument, CollectionName, FlowStep, Language, Measure, StatedThreat, Text } from '@anshin/model';
import { outerZone } from './from-document/arrange.ts';
import { arrowsOf } from './from-document/sketch-links.ts';
import { shownText } from './from-document/sketching.ts';
import { NEAREST_STRIDE } from './guesses/tables.ts';
import { isSame } from './json.ts';
import type { Holds, TwoWayFormat } from './two-way-format.ts';

/** What decides, besides the document, what a format holds of it. */
export interface ComparableOptions {
  /** The language of the export. */
  readonly language: Language;
  /** Ids of the derived threats that are written. */
  readonly derived: ReadonlySet<string>;
}

interface Scope extends ComparableOptions {
  readonly document: AnshinDocument;
  readonly hasReceived: boolean;
  readonly holds: Holds;
}

/**
 * The document without what a format cannot hold: what comes back after an export and an import. Everything that is missing here is listed as a loss.
 * References to things that are not there fall away, sets come in a fixed order, and a measure that was verified comes back as implemented.
 */
export function comparable(document: AnshinDocument, format: TwoWayFormat, options: ComparableOptions): AnshinDocument {
  const { holds } = format;
  const scope: Scope = { ...options, document, holds, hasReceived: format.style.hasReceived };
  const zones = entries(document.zones).map(([id, zone]) => [id, kept(scope, 'zones', { ...zone, within: outerZone(document, id) }, id)] as const);
  const components = entries(document.components).map(
    ([id, component]) => [id, kept(scope, 'components', { ...component, zone: known(document.zones, component.zone) }, id)] as const,
  );
  const channels = entries(document.channels)
    .filter(([, { between }]) => between[0] !== between[1] && between.every((end) => known(document.components, end) !== undefined))
    .map(([id, channel]) => [id, kept(scope, 'channels', channel, id)] as const);
  const elements = new Set([...components, ...channels].map(([id]) => id));
  const threats = entries(document.threats).flatMap(([id, threat]) => heldThreat(scope, elements, id, threat));
  const treatable = new Set([...threats.map(([id]) => id), ...derivedAt(options.derived, elements)]);
  const held: { readonly [C in CollectionName]?: readonly (readonly [string, unknown])[] } = {
    zones,
    components,
    channels,
    flows: entries(document.flows).flatMap(([id, flow]) => heldFlow(scope, id, flow)),
    assets: entries(document.assets).map(([id, asset]) => {
      const holders = holds.assetsOnChannels ? elements : new Set(components.map(([component]) => component));
      return [id, kept(scope, 'assets', { ...asset, heldBy: among(asset.heldBy, holders) }, id)] as const;
    }),
    threats,
    threatDispositions: entries(document.threatDispositions)
      .filter(([id]) => options.derived.has(id) && treatable.has(id))
      .map(([id, disposition]) => [id, kept(scope, 'threatDispositions', disposition, id)] as const),
    measures: entries(document.measures).flatMap(([id, measure]) => heldMeasure(scope, { elements, treatable }, id, measure)),
  };
  const collections = Object.entries(held).filter(([name, of]) => of.length > 0 && holds.fields[name as CollectionName] !== undefined);
  const description = document.description === undefined ? undefined : text(scope, document.description);
  return {
    anshin: document.anshin,
    id: holds.notes ? document.id : 'document',
    title: text(scope, document.title),
    ...(description === undefined ? {} : { description }),
    ...exclusionsHeld(scope, new Set(channels.map(([id]) => id))),
    ...Object.fromEntries(collections.map(([name, of]) => [name, Object.fromEntries(of)])),
    ...positionsHeld(scope),
  };
}

function entries<T>(record: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(record ?? {});
}

function known(record: object | undefined, id: string | undefined): string | undefined {
  return id !== undefined && record !== undefined && Object.hasOwn(record, id) ? id : undefined;
}

/** A list without what is not there; absent when only such things stood in it. */
function among(list: readonly string[] | undefined, ids: ReadonlySet<string>): string[] | undefined {
  const left = [...new Set((list ?? []).filter((id) => ids.has(id)))];
  return left.length > 0 || list?.length === 0 ? left : undefined;
}

function text({ holds, language }: Scope, value: Text): Text {
  return holds.notes ? value : shownText(value, language);
}

/** The held fields of an entity that have a value. Where no notes travel along, texts stand in one language and a missing name is the shown one. */
function kept(scope: Scope, collection: CollectionName, entity: object, id: string): Record<string, unknown> {
  const fields = scope.holds.fields[collection] ?? [];
  const all = entity as Readonly<Record<string, unknown>>;
  const left = fields.flatMap((field) => {
    const value = all[field];
    if (value === undefined && !(field === 'name' && !scope.holds.notes)) return [];
    const isText = ['name', 'title', 'description', 'because'].includes(field);
    return [[field, isText ? text(scope, (value as Text | undefined) ?? id) : value] as const];
  });
  return Object.fromEntries(left);
}

function heldFlow(scope: Scope, id: string, flow: NonNullable<AnshinDocument['flows']>[string]): [string, unknown][] {
  const { components, assets } = scope.document;
  const isHeld = ({ from, to }: FlowStep): boolean => from !== to && known(components, from) !== undefined && known(components, to) !== undefined;
  const all = entries(flow.steps).filter(([, step]) => isHeld(step));
  if (all.length === 0) return [];
  const ids = new Set(all.map(([step]) => step));
  const goods = new Set(scope.holds.fields.assets === undefined ? [] : Object.keys(assets ?? {}));
  const drawn = new Set(arrowsOf(flow.steps, scope.hasReceived).map((arrow) => arrow.id));
  const steps = all.map(([stepId, step]) => {
    const via = step.via?.filter((passed) => known(components, passed) !== undefined);
    const changed = { ...step, via, after: step.after?.filter((other) => ids.has(other)), carries: among(step.carries, goods) };
    return [stepId, keptStep(scope, changed, drawn.has(stepId) && flow.title === undefined ? `${id} ${stepId}` : undefined)] as const;
  });
  const isShown = scope.holds.notes || all.some(([stepId, { title }]) => drawn.has(stepId) && title === undefined);
  const { title, ...rest } = flow;
  const whole = isShown && title !== undefined ? { ...rest, title } : rest;
  return [[id, { ...kept(scope, 'flows', { ...whole, steps: undefined }, id), steps: Object.fromEntries(steps) as unknown }]];
}

/** Where no notes travel along, a step without a name comes back with the one that was shown for it, and labels are not held. */
function keptStep({ holds, language }: Scope, step: FlowStep & { via?: unknown; after?: unknown; carries?: unknown }, shown: string | undefined): unknown {
  const { title, label, ...rest } = step;
  const own = holds.notes ? { title, label } : { title: title === undefined ? shown : shownText(title, language) };
  return Object.fromEntries(Object.entries({ ...rest, ...own }).filter(([, value]) => value !== undefined));
}

function heldThreat(scope: Scope, elements: ReadonlySet<string>, id: string, threat: StatedThreat): [string, unknown][] {
  const at = threat.at !== undefined && elements.has(threat.at) ? threat.at : undefined;
  if (at === undefined && !scope.holds.unplacedThreats) return [];
  const shownClass = scope.holds.onlyStride && threat.class !== undefined ? NEAREST_STRIDE[threat.class] : threat.class;
  return [[id, kept(scope, 'threats', { ...threat, at, class: shownClass }, id)]];
}

function derivedAt(derived: ReadonlySet<string>, elements: ReadonlySet<string>): string[] {
  return [...derived].filter((id) => elements.has(id.slice(id.lastIndexOf('@') + 1)));
}

function heldMeasure(
  scope: Scope,
  { elements, treatable }: { readonly elements: ReadonlySet<string>; readonly treatable: ReadonlySet<string> },
  id: string,
  measure: Measure,
): [string, unknown][] {
  const named = (measure.treats ?? []).filter((reference) => 'threat' in reference && treatable.has(reference.threat));
  const treats = named.filter((reference, at) => named.findIndex((other) => isSame(other, reference)) === at);
  if (treats.length === 0 && !scope.holds.looseMeasures) return [];
  const isListed = treats.length > 0 || measure.treats?.length === 0;
  const on = measure.on?.filter((element) => elements.has(element));
  const status = measure.status === 'verified' ? 'implemented' : measure.status;
  return [[id, kept(scope, 'measures', { ...measure, status, on, treats: isListed ? treats : undefined }, id)]];
}

function exclusionsHeld({ document, holds, language }: Scope, channels: ReadonlySet<string>): Pick<AnshinDocument, 'scope'> {
  const claimed = new Set<string>();
  const left = entries(document.scope?.exclusions).flatMap(([id, { what = [], because }]) => {
    const own = what.filter((element) => {
      const isHeld =
        (holds.exclusions.includes('components') && known(document.components, element) !== undefined) ||
        (holds.exclusions.includes('channels') && channels.has(element));
      return isHeld && !claimed.has(element);
    });
    for (const element of own) claimed.add(element);
    if (own.length === 0) return [];
    return [[id, { what: [...new Set(own)].sort(), because: holds.notes ? because : shownText(because, language) }] as const];
  });
  if (left.length === 0) return {};
  return { scope: { exclusions: Object.fromEntries(left) } };
}

function positionsHeld({ document, holds }: Scope): Pick<AnshinDocument, 'layout'> {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const left = entries(document.layout?.positions)
    .filter(([id]) => holds.positions && known(document.components, id) !== undefined)
    .map(([id, { x, y, w, h }]) => [
      id,
      { x: round(x), y: round(y), ...(w === undefined ? {} : { w: round(w) }), ...(h === undefined ? {} : { h: round(h) }) },
    ]);
  return left.length === 0 ? {} : { layout: { positions: Object.fromEntries(left) as NonNullable<NonNullable<AnshinDocument['layout']>['positions']> } };
}
