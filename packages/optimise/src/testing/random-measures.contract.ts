import type { Assessment } from '@anshin/engine';
import { type AnshinDocument, AXIS_OF, type Decision, DIMENSIONS, type Effect, type Incident, type Measure, type Reference, ThreatClass } from '@anshin/model';
import { seeded } from './instances.contract.ts';

/** Measures of every kind that the engine tells apart, by chance from a seed: what they treat, where, how, and in which state. */
export function randomMeasures(document: AnshinDocument, assessment: Assessment, seed: number, count: number): Record<string, Measure> {
  const random = seeded(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const threats = assessment.threats.filter(({ grants }) => random() < 0.2 || grants === 'control');
  const parties = Object.keys(document.stakeholders ?? {}).sort();
  const components = Object.keys(document.components ?? {}).sort();
  const reference = (): Reference => {
    const incident = pick(assessment.incidents);
    const kind = below(3);
    if (kind === 0 || threats.length === 0) return { incident: incident.id };
    return kind === 1 && incident.causes.length > 0 ? { cause: pick(incident.causes).id } : { threat: pick(threats).id };
  };
  const limits = (): Effect => ({
    limits: Array.from({ length: 1 + below(2) }, () => {
      const dimension = pick(DIMENSIONS);
      return { dimension, to: pick(['limited', 'serious'] as const), ...(random() < 0.3 ? { for: [pick(parties)] } : {}) };
    }),
  });
  const measure = (): Measure => {
    const base = { title: 'x', status: random() < 0.15 ? ('implemented' as const) : ('planned' as const), cost: { currency: below(9) * 10_000 } };
    const on = random() < 0.6 ? { on: [pick(components)] } : {};
    if (random() < 0.3 && threats.length > 0) {
      const threat = pick(threats);
      const meets = threat.requirements.slice(0, 1 + below(2));
      return { ...base, meets, effect: { prevents: true }, ...(random() < 0.5 ? { on: [threat.at] } : {}) };
    }
    const treats = Array.from({ length: 1 + below(4) }, reference);
    if (random() < 0.4) return { ...base, ...on, treats, effect: { prevents: true } };
    if (random() < 0.3) {
      // A safety function that helps everywhere, but only where no attack arrives at it.
      const everywhere = assessment.incidents.map(({ id }) => ({ incident: id }));
      return { ...base, on: [pick(components)], treats: everywhere, effect: { limits: [{ dimension: 'safety', to: 'limited' }] } };
    }
    const from = assessment.incidents.flatMap(({ causes }) => causes.flatMap(({ at }) => (at === undefined ? [] : [at])));
    const independence = { from: random() < 0.5 ? from : from.slice(0, 1), because: 'x' };
    return { ...base, ...on, treats, effect: limits(), ...(random() < 0.5 ? { independence } : {}) };
  };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`chance-${index}`, measure()]));
}

/** The document with further incidents by chance: one cause or none, at a component, a channel or nowhere, striking one party; with decisions on some of them, and a target for all. */
export function withRandomIncidents(document: AnshinDocument, seed: number, count: number): AnshinDocument {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parties = Object.keys(document.stakeholders ?? {}).sort();
  const places = [...Object.keys(document.components ?? {}), ...Object.keys(document.channels ?? {}), ...Object.keys(document.channels ?? {})].sort();
  const incident = (): Incident => {
    const dimension = pick(DIMENSIONS);
    const level = random() < 0.5 ? 'serious' : AXIS_OF[dimension] === 'recoveryDifficulty' ? 'critical' : 'catastrophic';
    const cause = { class: pick(ThreatClass.options), ...(random() < 0.9 ? { at: pick(places) } : {}) };
    return { title: 'x', ...(random() < 0.95 ? { causes: [cause] } : {}), consequences: { [pick(parties)]: { [dimension]: level } } };
  };
  const incidents = Object.fromEntries(Array.from({ length: count }, (_, index) => [`chance-${index}`, incident()]));
  const decision = (id: string): Decision => {
    const by = pick(parties);
    const [about, base] = [{ incident: id }, { by, because: 'x' }];
    if (random() < 0.3) return { ...base, about: random() < 0.5 ? about : { cause: `${id}/0` }, treatment: 'avoid' };
    const dimension = pick(['direct', 'indirect'] as const);
    const until = random() < 0.3 ? { until: '2026-01-31' } : {};
    return {
      ...base,
      ...until,
      about,
      treatment: 'share',
      shares: parties.map((party) => ({ dimension, to: pick(['limited', 'serious'] as const), for: party })),
    };
  };
  const decisions = Object.fromEntries(Object.keys(incidents).flatMap((id) => (random() < 0.4 ? [[id, decision(id)] as const] : [])));
  return {
    ...document,
    incidents: { ...document.incidents, ...incidents },
    decisions: { ...document.decisions, ...decisions },
    target: { ...document.target, default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } },
  };
}
