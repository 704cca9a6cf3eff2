import type { AnshinDocument, Cause, Decision, Incident, Measure, Reference } from '@anshin/model';

/** A map without one of its entries. */
export function withoutEntry<T>(map: Readonly<Record<string, T>> | undefined, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([key]) => key !== id));
}

/** A document without a component: its channels go with it, and the causes and flow steps at it. */
export function withoutComponent(document: AnshinDocument, id: string): AnshinDocument {
  const gone = Object.entries(document.channels ?? {}).filter(([, channel]) => channel.between.includes(id));
  let rest: AnshinDocument = { ...document, components: withoutEntry(document.components, id) };
  for (const [channel] of gone) rest = withoutChannel(rest, channel);
  const flows = Object.entries(rest.flows ?? {}).map(([flow, stated]) => {
    const steps = Object.entries(stated.steps).filter(([, step]) => step.from !== id && step.to !== id);
    return [
      flow,
      {
        ...stated,
        steps: Object.fromEntries(steps.map(([name, step]) => [name, step.via === undefined ? step : { ...step, via: step.via.filter((via) => via !== id) }])),
      },
    ] as const;
  });
  return withoutCausesAt({ ...rest, flows: Object.fromEntries(flows) }, id);
}

/** A document without a channel and the causes at it. */
export function withoutChannel(document: AnshinDocument, id: string): AnshinDocument {
  return withoutCausesAt({ ...document, channels: withoutEntry(document.channels, id) }, id);
}

/** A document without one step of a flow. */
export function withoutStep(document: AnshinDocument, flow: string, step: string): AnshinDocument {
  const stated = document.flows?.[flow];
  return stated === undefined ? document : { ...document, flows: { ...document.flows, [flow]: { ...stated, steps: withoutEntry(stated.steps, step) } } };
}

function withoutCausesAt(document: AnshinDocument, at: string): AnshinDocument {
  let rest = document;
  for (const [incident, { causes }] of Object.entries(document.incidents ?? {})) {
    for (let index = (causes ?? []).length - 1; index >= 0; index--) if (causes?.[index]?.at === at) rest = withoutCause(rest, incident, index);
  }
  return rest;
}

/** A document without one cause of an incident. Measures and decisions name causes by index: they keep naming the ones they named, and what named this one names nothing. */
export function withoutCause(document: AnshinDocument, incident: string, index: number): AnshinDocument {
  const stated = document.incidents?.[incident];
  if (stated === undefined) return document;
  const causes = (stated.causes ?? []).filter((_, i) => i !== index);
  const renamed = (reference: Reference): Reference => moved(reference, incident, index, stated.causes ?? []);
  return {
    ...document,
    incidents: { ...document.incidents, [incident]: { ...stated, causes } satisfies Incident },
    measures: mapped(document.measures, (measure): Measure => (measure.treats === undefined ? measure : { ...measure, treats: measure.treats.map(renamed) })),
    decisions: mapped(document.decisions, (decision): Decision => ({ ...decision, about: renamed(decision.about) })),
  };
}

function moved(reference: Reference, incident: string, index: number, causes: readonly Cause[]): Reference {
  if (!('cause' in reference) || !reference.cause.startsWith(`${incident}/`)) return reference;
  const name = reference.cause.slice(incident.length + 1);
  if (!/^\d+$/.test(name) || causes.some((cause) => cause.id === name)) return reference;
  const at = Number(name);
  return { cause: `${incident}/${at === index ? 'absent' : at > index ? at - 1 : at}` };
}

function mapped<T>(map: Readonly<Record<string, T>> | undefined, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([id, value]) => [id, change(value)]));
}
