import { sortedEntries } from '../../order.ts';
import { decisionsInTime } from '../../stages/incidents/decisions-in-time.ts';
import type { Inquiry, SettledAsk } from './inquiry.ts';

/** What the document settles of steps 10 and 11: measures, requirements, functions, decisions, duties, the life cycle. */
export function settledTreatment(inquiry: Inquiry): SettledAsk[] {
  return [...settledMeasures(inquiry), ...answeredCauses(inquiry), ...settledRequirements(inquiry), ...settledRest(inquiry)];
}

function settledMeasures({ document: d, catalog }: Inquiry): SettledAsk[] {
  const settled: SettledAsk[] = [];
  const numbers = new Set(catalog.reliability.filter(({ facet }) => facet === 'function').map(({ number }) => number));
  const measures = sortedEntries(d.measures);
  if (measures.length > 0) settled.push(['measures.some', 'measures']);
  for (const [id, measure] of measures) {
    const path = `measures/${id}`;
    if ((measure.meets?.length ?? 0) + (measure.treats?.length ?? 0) > 0) settled.push(['measures.linked', path]);
    if (measure.performs !== undefined || (measure.asked?.length ?? 0) > 0)
      settled.push(['measures.assigned', 'measures'], ['measures.performer', `${path}/performs`]);
    if (measure.due !== undefined) settled.push(['measures.due', `${path}/due`]);
    if ((measure.evidence?.length ?? 0) > 0) settled.push(['measures.evidence', `${path}/evidence`]);
    for (const number of measure.functions ?? []) if (numbers.has(number)) settled.push(['functions.placed', String(number)]);
    for (const hazard of measure.safetyFunction?.protects ?? [])
      if (d.hazards !== undefined && Object.hasOwn(d.hazards, hazard)) settled.push(['hazards.function', `hazards/${hazard}`]);
  }
  return settled;
}

/** Causes that a measure or a decision names, by themselves or with their whole incident; keys `<incident>/<index>`. */
function answeredCauses({ document: d, assessment }: Inquiry): SettledAsk[] {
  const named = new Set<string>();
  const references = [
    ...sortedEntries(d.measures).flatMap(([, measure]) => measure.treats ?? []),
    ...decisionsInTime({ document: d, now: assessment.now }).map(([, decision]) => decision.about),
  ];
  for (const reference of references) {
    if ('cause' in reference) named.add(reference.cause);
    if ('incident' in reference) named.add(reference.incident);
  }
  return sortedEntries(d.incidents).flatMap(([id, incident]) =>
    (incident.causes ?? []).flatMap((cause, index): SettledAsk[] => {
      const isNamed = named.has(id) || named.has(`${id}/${index}`) || (cause.id !== undefined && named.has(`${id}/${cause.id}`));
      return isNamed ? [['causes.answered', `${id}/${index}`]] : [];
    }),
  );
}

/** Requirements of the catalog that a measure meets or whose state is stated. */
function settledRequirements({ document: d, catalog }: Inquiry): SettledAsk[] {
  const met = new Set(sortedEntries(d.measures).flatMap(([, measure]) => measure.meets ?? []));
  const states = new Map(sortedEntries(d.requirementStates));
  const settled: SettledAsk[] = [];
  for (const entry of catalog.requirements) {
    const state = states.get(entry.id);
    if (met.has(entry.id) || (state !== undefined && state.state !== 'open')) settled.push([askOfRequirement(entry), entry.id]);
  }
  for (const [id, { state, because, where }] of states)
    if (state === 'metElsewhere' ? where !== undefined : (state === 'waived' || state === 'notApplicable') && because !== undefined)
      settled.push(['requirements.reason', `requirementStates/${id}`]);
  return settled;
}

/** What asks for a requirement: the ○ of the IoT-SSF, the binding R or the guiding SR of CCDS. */
export function askOfRequirement({ framework, binding }: { readonly framework: string; readonly binding?: 'R' | 'SR' | undefined }) {
  if (framework === 'iot-ssf') return 'requirements.high-impact';
  return binding === 'R' ? 'requirements.binding' : 'requirements.guidance';
}

function settledRest({ document: d, catalog, assessment }: Inquiry): SettledAsk[] {
  const settled: SettledAsk[] = decisionsInTime({ document: d, now: assessment.now }).map(([id]) => ['decisions.taken', `decisions/${id}`]);
  const duties = new Set(catalog.obligations.map(({ id }) => id));
  for (const [id, { state }] of sortedEntries(d.obligations)) if (state !== 'open' && duties.has(id)) settled.push(['obligations.stated', `obligations/${id}`]);
  const met = new Set(sortedEntries(d.measures).flatMap(([, measure]) => measure.meets ?? []));
  for (const entry of catalog.lifecycle) {
    const stated = d.requirementStates?.[entry.id]?.state;
    const isMet = met.has(entry.id) || entry.related.some((id) => met.has(id));
    if (stated === undefined ? isMet : stated !== 'open') settled.push(['lifecycle.stated', entry.id]);
  }
  return settled;
}
