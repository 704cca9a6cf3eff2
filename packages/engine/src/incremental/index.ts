/** Editing a document while its threats, incidents and positions follow. Start at `openSession`. */
export type { Edit, EntityEdit, MapChanges, PartEdit, PartName, SessionUpdate, ThreatChanges } from './edit.ts';
export { openSession, type Session } from './session.ts';
