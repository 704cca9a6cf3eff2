import type { LiveEdit } from '@anshin/collab';
import type { Medium } from '@anshin/model';
import { newId } from '../../places/new-id.ts';
import type { Part } from '../model/part.ts';

/** What a component can talk over: as it states, else as its kind usually does. */
function mediaOf({ component, kind }: Part): readonly Medium[] {
  return component.interfaces ?? kind?.usualInterfaces ?? [];
}

/** Media for a channel between two components: those that both have come first, then those of one, each once; at least one. */
export function likelyMedia(from: Part, to: Part): readonly Medium[] {
  if (from.shape === 'person' || to.shape === 'person') return ['human'];
  const [a, b] = [mediaOf(from), mediaOf(to)];
  const both = a.filter((medium) => b.includes(medium));
  const found = [...new Set([...both, ...a, ...b])];
  return found.length === 0 ? ['ethernet'] : found;
}

/** Makes a channel under a free readable id. */
export function connectEdit(
  from: string,
  to: string,
  medium: Medium,
  channels: Readonly<Record<string, unknown>> | undefined,
): { readonly id: string; readonly edit: LiveEdit } {
  const id = newId(`${from}-${to}`, channels, 'channel');
  return { id, edit: { op: 'set', path: ['channels', id], value: { between: [from, to], medium } } };
}
