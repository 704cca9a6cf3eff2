import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, BilingualText, Cause, Incident, Text, ThreatClass } from '@anshin/model';
import { EN } from '../locales/en.ts';
import { JA } from '../locales/ja.ts';

/** An incident that the system as it is drawn suggests, not yet in the assessment. */
export interface IncidentSuggestion {
  readonly id: string;
  readonly sort: 'hazard' | 'wrong' | 'stop' | 'leak';
  readonly incident: Incident & { readonly title: BilingualText };
}

type Known = Pick<AnshinDocument, 'components' | 'assets' | 'hazards' | 'incidents'>;

/** Kinds of assets that harm someone when they become known. */
const SECRETS: ReadonlySet<string> = new Set(['personalInformation', 'businessInformation']);
const STOPS: ReadonlySet<ThreatClass> = new Set<ThreatClass>([
  'denialOfService',
  'hardwareFailure',
  'softwareDefect',
  'disaster',
  'providerWithdrawal',
  'physicalDestruction',
]);
const LEAKS: ReadonlySet<ThreatClass> = new Set<ThreatClass>(['informationDisclosure']);

/**
 * What a complete list would hold: an incident for each hazard, wrong action and stopping of each component that acts on the world, a leak of each
 * personal or business information. What is there already is left out; nothing is judged beforehand.
 */
export function suggestIncidents(document: Known, kinds: Catalog['kinds']): readonly IncidentSuggestion[] {
  return [...fromHazards(document), ...fromActing(document, kinds), ...fromSecrets(document)];
}

function fromHazards({ hazards, incidents }: Known): IncidentSuggestion[] {
  const named = new Set(Object.values(incidents ?? {}).flatMap((incident) => incident.hazards ?? []));
  return Object.entries(hazards ?? {})
    .filter(([id]) => !named.has(id))
    .map(([id, { title, at }]) => ({
      id: `hazard/${id}`,
      sort: 'hazard',
      incident: { title: titled('draft.hazard', title), hazards: [id], ...causes((at ?? []).map((place): Cause => ({ at: place, class: 'tampering' }))) },
    }));
}

function fromActing({ components, incidents }: Known, kinds: Catalog['kinds']): IncidentSuggestion[] {
  const acting = new Set(kinds.filter(({ traits }) => traits.includes('actsOnWorld')).map(({ kind }) => kind));
  const stated = Object.values(incidents ?? {}).flatMap((incident) => incident.causes ?? []);
  const has = (at: string, isOf: (threatClass: ThreatClass) => boolean): boolean => stated.some((cause) => cause.at === at && isOf(cause.class));
  return Object.entries(components ?? {}).flatMap(([id, { kind, name }]): IncidentSuggestion[] => {
    if (!acting.has(kind)) return [];
    const wrong: IncidentSuggestion = {
      id: `wrong/${id}`,
      sort: 'wrong',
      incident: {
        title: titled('draft.wrong', name ?? id),
        ...causes([
          { at: id, class: 'tampering' },
          { at: id, class: 'unauthorisedAccess' },
        ]),
      },
    };
    const stop: IncidentSuggestion = {
      id: `stop/${id}`,
      sort: 'stop',
      incident: {
        title: titled('draft.stop', name ?? id),
        ...causes([
          { at: id, class: 'denialOfService' },
          { at: id, class: 'hardwareFailure' },
        ]),
      },
    };
    return [...(has(id, (of) => !STOPS.has(of) && !LEAKS.has(of)) ? [] : [wrong]), ...(has(id, (of) => STOPS.has(of)) ? [] : [stop])];
  });
}

function fromSecrets({ assets, incidents }: Known): IncidentSuggestion[] {
  const leaked = new Set(
    Object.values(incidents ?? {}).flatMap((incident) => (incident.causes?.some((cause) => LEAKS.has(cause.class)) ? (incident.assets ?? []) : [])),
  );
  return Object.entries(assets ?? {})
    .filter(([id, { kind, personal }]) => (SECRETS.has(kind) || personal === true) && !leaked.has(id))
    .map(([id, { name, heldBy }]) => ({
      id: `leak/${id}`,
      sort: 'leak',
      incident: {
        title: titled('draft.leak', name ?? id),
        assets: [id],
        ...causes((heldBy ?? []).map((at): Cause => ({ at, class: 'informationDisclosure' }))),
      },
    }));
}

function causes(list: Cause[]): { readonly causes?: Cause[] } {
  return list.length === 0 ? {} : { causes: list };
}

function titled(key: 'draft.hazard' | 'draft.wrong' | 'draft.stop' | 'draft.leak', name: Text): BilingualText {
  const of = (language: 'ja' | 'en'): string => (typeof name === 'string' ? name : name[language]);
  return { ja: JA[key].replace('{{name}}', of('ja')), en: EN[key].replace('{{name}}', of('en')) };
}
