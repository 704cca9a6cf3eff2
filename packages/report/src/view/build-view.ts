import { type BilingualText, type Component, entityOf, type Text } from '@anshin/model';
import type { ReportInput } from '../report-input.ts';
import { cleanText, NAME_LIMIT } from '../text/clean-text.ts';
import { term } from '../terms/term.ts';
import { cleanBilingual } from './clean-bilingual.ts';
import { partyTags } from './party-tags.ts';
import type { ChannelView, ComponentView, NameKind, PartyView, ReportView } from './report-view.ts';

/** Indexes document, assessment and catalog for sections and figures. */
export function buildView(input: ReportInput): ReportView {
  const { document, assessment } = input;
  const components = componentViews(input);
  const channels = channelViews(input, components);
  const zones = namesOf(document.zones, (zone) => zone.name ?? term('zone', zone.kind));
  const assets = namesOf(document.assets, (asset) => asset.name ?? term('asset', asset.kind));
  const parties = partyViews(input);
  const incidents = byKey(assessment.incidents);
  const measures = byKey(assessment.measures);
  const requirements = byKey(assessment.requirements);
  const threats = byKey(assessment.threats);
  return {
    ...input,
    parties,
    components,
    channels,
    zones,
    assets,
    incidents,
    threats,
    measures,
    requirements,
    threatsAt: grouped(assessment.threats, (threat) => threat.at),
    positions: assessment.positions,
    nameOf: namer({ input, parties, components, channels, zones, assets, incidents, measures, threats }),
  };
}

type Indexes = Pick<ReportView, 'parties' | 'components' | 'channels' | 'zones' | 'assets' | 'incidents' | 'measures' | 'threats'> & {
  readonly input: ReportInput;
};

function namer(indexes: Indexes): ReportView['nameOf'] {
  const { input, parties, components, channels, zones, assets, incidents, measures, threats } = indexes;
  const { document, catalog } = input;
  const entries = new Map<string, BilingualText>(
    [
      ...catalog.requirements,
      ...catalog.reliability,
      ...catalog.lifecycle,
      ...catalog.obligations,
      ...catalog.measures,
      ...catalog.rules,
      ...catalog.entryPoints,
    ].map((entry) => [entry.id, entry.title]),
  );
  const titles = new Map<NameKind, (id: string) => Text | undefined>([
    ['party', (id) => parties.get(id)?.name],
    ['element', (id) => components.get(id)?.name ?? channels.get(id)?.name],
    ['zone', (id) => zones.get(id)],
    ['asset', (id) => assets.get(id)],
    ['incident', (id) => incidents.get(id)?.title],
    ['measure', (id) => measures.get(id)?.title],
    ['threat', (id) => threats.get(id)?.title],
    ['entry', (id) => entries.get(id)],
    ['flow', (id) => entityOf(document, 'flows', id)?.title],
    ['usage', (id) => entityOf(document, 'usages', id)?.title],
    ['hazard', (id) => entityOf(document, 'hazards', id)?.title],
    ['policy', (id) => entityOf(document, 'policies', id)?.title],
    ['evidence', (id) => entityOf(document, 'evidence', id)?.title],
  ]);
  const known = new Map<string, BilingualText>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const name = known.get(key) ?? cleanBilingual(titles.get(kind)?.(id) ?? id, NAME_LIMIT);
    known.set(key, name);
    return name;
  };
}

function partyViews({ document }: ReportInput): Map<string, PartyView> {
  const stakeholders = Object.entries(document.stakeholders ?? {});
  const authorities = Object.entries(document.authorities ?? {});
  const tags = partyTags([...stakeholders, ...authorities].map(([id]) => id));
  const all = [
    ...stakeholders.map(([id, party]) => ({ id, name: party.name, role: party.role })),
    ...authorities.map(([id, party]) => ({ id, name: party.name, role: 'authority' as const })),
  ];
  return new Map(all.map(({ id, name, role }, colour) => [id, { id, name: cleanBilingual(name, NAME_LIMIT), tag: tags.get(id) ?? '', colour, role }]));
}

function componentViews({ document, catalog }: ReportInput): Map<string, ComponentView> {
  const kinds = new Map(catalog.kinds.map((kind) => [kind.kind, kind]));
  return new Map(
    Object.entries(document.components ?? {}).map(([id, component]) => {
      const kind = kinds.get(component.kind);
      const acts = component.traits?.actsOnWorld ?? kind?.traits.includes('actsOnWorld') ?? false;
      return [id, { id, name: nameOfComponent(id, component, kind?.title), component, kind, acts }];
    }),
  );
}

function nameOfComponent(id: string, component: Component, kindTitle: BilingualText | undefined): BilingualText {
  return cleanBilingual(component.name ?? kindTitle ?? id, NAME_LIMIT);
}

function channelViews({ document }: ReportInput, components: ReadonlyMap<string, ComponentView>): Map<string, ChannelView> {
  const views = new Map<string, ChannelView>();
  for (const [id, channel] of Object.entries(document.channels ?? {})) {
    const a = components.get(channel.between[0]);
    const b = components.get(channel.between[1]);
    if (a === undefined || b === undefined) continue;
    const between = { ja: `${a.name.ja} – ${b.name.ja}`, en: `${a.name.en} – ${b.name.en}` };
    views.set(id, { id, name: channel.name === undefined ? between : cleanBilingual(channel.name, NAME_LIMIT), channel });
  }
  return views;
}

function namesOf<T>(map: Readonly<Record<string, T>> | undefined, name: (entity: T) => string | BilingualText): Map<string, BilingualText> {
  return new Map(Object.entries(map ?? {}).map(([id, entity]) => [id, cleanBilingual(name(entity), NAME_LIMIT)]));
}

function byKey<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** An id as it is printed: clean and short. */
export function printedId(id: string): string {
  return cleanText(id, 90);
}
