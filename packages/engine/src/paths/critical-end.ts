import { type AnshinDocument, rankOf } from '@anshin/model';
import { sortedEntries } from '../order.ts';
import type { CriticalEnd } from './attack-path-report.ts';

/** The mildest safety consequence that makes an incident a critical end: serious, that is an injury. Source: IoT-SSF 1.0, axis 1, as its trials read it. */
const CRITICAL_RANK = rankOf('serious');

/** What makes an incident a critical end: safety consequences of serious or worse, and the assets life and property that it names. */
export function criticalEnd(document: AnshinDocument, incident: string): CriticalEnd {
  const stated = document.incidents?.[incident];
  const safety = sortedEntries(stated?.consequences).flatMap(([party, { safety: level }]) =>
    level !== undefined && rankOf(level) >= CRITICAL_RANK ? [{ party, level }] : [],
  );
  const named = (kind: 'life' | 'property'): string[] => (stated?.assets ?? []).filter((asset) => document.assets?.[asset]?.kind === kind).sort();
  const life = named('life');
  const property = named('property');
  return { isCritical: safety.length + life.length + property.length > 0, safety, life, property };
}
