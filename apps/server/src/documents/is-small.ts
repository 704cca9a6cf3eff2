import type { AnshinDocument } from '@anshin/model';

/** Most entities of a document that is worked on without a worker. ASSUMPTION: 300 are assessed within 50 ms, in which nobody notices a pause. */
const MOST = 300;

/** Whether assessing a document holds up nobody. */
export function isSmall({ components, channels, incidents, measures, threats, foreign }: AnshinDocument): boolean {
  const entities = [components, channels, incidents, measures, threats].reduce((sum, entries) => sum + Object.keys(entries ?? {}).length, 0);
  return entities <= MOST && foreign === undefined;
}
