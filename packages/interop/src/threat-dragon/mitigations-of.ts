import type { MeasureStatus } from '@anshin/model';
import { fieldOf, isRecord, listOf, recordOf, textOf } from '../two-way/json.ts';
import { mitigationFromText, mitigationText } from '../two-way/mitigation-text.ts';
import type { SketchMitigation } from '../two-way/sketch.ts';

/** The mitigations of a file by their ids, in the order in which they are met. */
export type MitigationNotes = Map<string, SketchMitigation>;

/** A mitigation as it travels beside that text. */
export function noteOf({ id, name, description, status, facts }: SketchMitigation): unknown {
  return { id, name, description, status, facts };
}

/** The mitigations of a threat: those that travelled along while the text still names just them, else one made of the text. */
export function mitigationsOf(
  threat: { readonly text: string | undefined; readonly noted: unknown; readonly id: string; readonly isDone: boolean },
  notes: MitigationNotes,
): string[] {
  const travelled = listOf(threat.noted).filter(isRecord).map(readNote);
  if (travelled.length > 0 && mitigationText(travelled) === (threat.text ?? '')) {
    for (const mitigation of travelled) if (!notes.has(mitigation.id)) notes.set(mitigation.id, mitigation);
    return travelled.map(({ id }) => id);
  }
  if (threat.text === undefined || threat.text.trim() === '') return [];
  notes.set(threat.id, mitigationFromText(threat.id, threat.text, threat.isDone));
  return [threat.id];
}

function readNote(note: Readonly<Record<string, unknown>>): SketchMitigation {
  const status = textOf(note['status']);
  const known: MeasureStatus = status === 'implemented' || status === 'verified' ? 'implemented' : 'planned';
  return {
    id: textOf(note['id']) ?? '',
    name: typeof note['name'] === 'string' ? note['name'] : '',
    description: typeof note['description'] === 'string' ? note['description'] : '',
    status: known,
    facts: recordOf(fieldOf(note, 'facts')),
  };
}
