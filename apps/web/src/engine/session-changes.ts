import type { MapChanges, SessionUpdate } from '@anshin/engine';

/** What several edits did together. */
export class SessionChanges {
  isFull = false;
  private readonly touchedThreats = new Set<string>();
  private readonly touchedIncidents = new Set<string>();

  add(update: SessionUpdate): void {
    if (update.full) this.isFull = true;
    for (const id of [...update.threats.added, ...update.threats.changed, ...update.threats.removed]) this.touchedThreats.add(id);
    this.addMap(update);
  }

  addMap(changes: MapChanges): void {
    for (const id of changes.incidents) this.touchedIncidents.add(id);
  }

  threats(): readonly string[] {
    return [...this.touchedThreats];
  }

  incidents(): readonly string[] {
    return [...this.touchedIncidents];
  }
}
