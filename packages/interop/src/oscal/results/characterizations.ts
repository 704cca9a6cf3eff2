import type { IncidentResult } from '@anshin/engine';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { ANSHIN_NAMESPACE } from '../base/tables.ts';
import { TOOL_ORIGIN } from './tool.ts';

const DIMENSIONS = ['privacy', 'safety', 'trust', 'direct', 'indirect'] as const;

/** How heavy an incident is: for each party its consequences by dimension, and the highest score of the threats behind it by method. */
export function characterizationsOf(scribe: Scribe, incident: IncidentResult, threats: readonly string[]): unknown[] {
  const consequences = Object.entries(scribe.document.incidents?.[incident.id]?.consequences ?? {});
  const rated = consequences.map(([party, consequence]) => ({
    props: propsOf({ stakeholder: party, inferred: consequence.inferred }),
    origin: TOOL_ORIGIN,
    facets: DIMENSIONS.flatMap((name) => {
      const remarks = consequence.because === undefined ? undefined : scribe.prose(consequence.because);
      return consequence[name] === undefined ? [] : [{ name, system: `${ANSHIN_NAMESPACE}:iot-ssf`, value: consequence[name], remarks }];
    }),
  }));
  const scored = { origin: TOOL_ORIGIN, facets: highestScores(scribe, threats) };
  return [...rated, scored].filter(({ facets }) => facets.length > 0);
}

function highestScores({ assessment }: Scribe, threats: readonly string[]): unknown[] {
  const wanted = new Set(threats);
  const highest = new Map<string, { readonly score: number; readonly vector: string; readonly threat: string }>();
  for (const { id, scores } of assessment.threats) {
    if (!wanted.has(id)) continue;
    for (const [method, { score, vector }] of Object.entries(scores)) {
      if (score > (highest.get(method)?.score ?? -1)) highest.set(method, { score, vector, threat: id });
    }
  }
  return [...highest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([method, { score, vector, threat }]) => ({
      name: 'highest-score',
      system: `${ANSHIN_NAMESPACE}:${method}`,
      value: String(score),
      props: propsOf({ vector, threat }),
    }));
}
