import type { ThreatChanges } from './edit.ts';

/** Notes what happens to threats until it is asked for; a threat that goes and comes back has changed. */
export class ThreatLog {
  private readonly added = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly changed = new Set<string>();

  add(id: string): void {
    if (this.removed.delete(id)) this.changed.add(id);
    else this.added.add(id);
  }

  remove(id: string): void {
    this.changed.delete(id);
    if (!this.added.delete(id)) this.removed.add(id);
  }

  change(id: string): void {
    if (!this.added.has(id)) this.changed.add(id);
  }

  /** What happened since it was last asked, in id order. */
  take(): ThreatChanges {
    const changes = { added: [...this.added].sort(), removed: [...this.removed].sort(), changed: [...this.changed].sort() };
    for (const set of [this.added, this.removed, this.changed]) set.clear();
    return changes;
  }
}
