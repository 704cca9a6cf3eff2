import { builtinCatalog } from '@anshin/catalog';
import type { SessionEdit } from '@anshin/collab';
import { openSession, type Session } from '@anshin/engine';
import { SessionChanges } from './session-changes.ts';
import type { FromSession, ToWorker } from './protocol.ts';

/** Keeps the results of the open document alive: each edit touches what depends on it, and only that goes back to the page. */
let session: Session | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.type === 'open') {
      session = openSession(data.document, builtinCatalog(), { now: data.now, inForce: data.inForce });
      tellAll(session, data.version);
    } else if (session !== undefined) follow(session, data.version, data.edits);
  } catch (cause) {
    session = undefined;
    tell({ type: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});

function follow(live: Session, version: number, edits: readonly SessionEdit[]): void {
  const changes = new SessionChanges();
  for (const edit of edits) changes.add(live.apply(edit));
  if (changes.isFull) return tellAll(live, version);
  const set = changes.threats().flatMap((id) => live.threat(id) ?? []);
  tell({ type: 'threats', version, isWhole: false, set, removed: changes.threats().filter((id) => live.threat(id) === undefined) });
  changes.addMap(live.affectedPaths());
  const incidents = changes.incidents().flatMap((id) => live.incident(id) ?? []);
  const removedIncidents = changes.incidents().filter((id) => live.incident(id) === undefined);
  tell({ type: 'map', version, isWhole: false, incidents, removedIncidents, positions: live.positions() });
}

function tellAll(live: Session, version: number): void {
  tell({ type: 'threats', version, isWhole: true, set: live.threats(), removed: [] });
  tell({ type: 'map', version, isWhole: true, incidents: live.incidents(), removedIncidents: [], positions: live.positions() });
}

function tell(message: FromSession): void {
  self.postMessage(message);
}
