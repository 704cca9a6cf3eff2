import type { AnshinDocument, Asset, Incident } from '@anshin/model';
import { isCriticalForSafety, isLifeOrProperty } from '../stages/service-level/propose-service-level.ts';
import type { Edit } from './edit.ts';

/** Watches what the service level and the column Whom rest on, so that an edit need not look through the whole document. */
export class LevelWatch {
  private readonly document: AnshinDocument;
  private assets = 0;
  private incidents = 0;
  private readonly opening: string;

  constructor(document: AnshinDocument) {
    this.document = document;
    for (const asset of Object.values(document.assets ?? {})) if (isLifeOrProperty(asset)) this.assets += 1;
    for (const incident of Object.values(document.incidents ?? {})) if (isCriticalForSafety(incident)) this.incidents += 1;
    this.opening = this.state();
  }

  /** Follows an edit; whether the level, or whom threats strike, is another than when the watch began. */
  isChangedBy(edit: Edit, before: unknown): boolean {
    if ('part' in edit) return edit.part === 'serviceLevel';
    if (edit.collection === 'assets') this.assets += weight(edit.entity, isLifeOrProperty) - weight(before as Asset | undefined, isLifeOrProperty);
    if (edit.collection === 'incidents')
      this.incidents += weight(edit.entity, isCriticalForSafety) - weight(before as Incident | undefined, isCriticalForSafety);
    return this.state() !== this.opening;
  }

  private state(): string {
    const effective = this.document.serviceLevel?.decided ?? (this.assets + this.incidents > 0 ? 3 : 2);
    return `${effective} ${effective === 3 && this.assets > 0}`;
  }
}

function weight<T>(entity: T | undefined, test: (entity: T) => boolean): number {
  return entity !== undefined && test(entity) ? 1 : 0;
}
