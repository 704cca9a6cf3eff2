import type { Change, FilePlace } from '@anshin/model';

/** One change that a workbook proposes to a document. */
export interface WorksheetChange extends Change {
  /** The cell or row that says so. */
  readonly place: FilePlace;
  /**
   * Why it is not applied yet: someone else changed the same value since the export (`conflict`), or a row is gone and with it perhaps an
   * entity (`removal`). A person decides; `applyWorksheetChanges` then does it.
   */
  readonly hold?: 'conflict' | 'removal';
}
