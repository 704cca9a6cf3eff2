import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, MeasureStatus, Text } from '@anshin/model';
import { newId } from '../../../places/new-id.ts';
import { EN } from '../locales/en.ts';
import { JA } from '../locales/ja.ts';

/** A measure that is to be filled in, under a free id; `more` is what is known of it already. */
export function newMeasure(
  document: Pick<AnshinDocument, 'measures'>,
  more: Readonly<Record<string, unknown>> = {},
): { readonly id: string; readonly edit: LiveEdit } {
  const id = newId('measure', document.measures, 'measure');
  return { id, edit: { op: 'set', path: ['measures', id], value: { title: { ja: JA['new-title'], en: EN['new-title'] }, status: 'planned', ...more } } };
}

/** The edits that take measures away with everything that refers to them. */
export function editsToDelete(document: Pick<AnshinDocument, 'measures' | 'decisions'>, ids: readonly string[]): LiveEdit[] {
  const gone = new Set(ids);
  const links = Object.entries(document.measures ?? {})
    .filter(([id]) => !gone.has(id))
    .flatMap(([id, measure]) =>
      (['dependsOn', 'excludes'] as const).flatMap((list) =>
        (measure[list] ?? []).filter((other) => gone.has(other)).map((other): LiveEdit => ({ op: 'remove', path: ['measures', id, list], value: other })),
      ),
    );
  const decisions = Object.entries(document.decisions ?? {})
    .filter(([, { about }]) => 'measure' in about && gone.has(about.measure))
    .map(([id]): LiveEdit => ({ op: 'unset', path: ['decisions', id] }));
  return [...links, ...decisions, ...ids.map((id): LiveEdit => ({ op: 'unset', path: ['measures', id] }))];
}

/** The edits that bring measures to a status; those that are there already are left alone. */
export function editsToSetStatus(document: Pick<AnshinDocument, 'measures'>, ids: readonly string[], status: MeasureStatus): LiveEdit[] {
  return ids
    .filter((id) => document.measures?.[id] !== undefined && document.measures[id].status !== status)
    .map((id) => ({ op: 'set', path: ['measures', id, 'status'], value: status }));
}

/** The edit that gives a measure's cost an amount; nothing where what was typed is no amount. */
export function editsToSetCost(id: string, field: 'effort' | 'currency', typed: string): LiveEdit[] {
  const plain = typed.normalize('NFKC').replace(/[,\s¥円]/g, '');
  if (plain === '') return [{ op: 'unset', path: ['measures', id, 'cost', field] }];
  const amount = Number(plain);
  if (!Number.isFinite(amount) || amount < 0) return [];
  return [{ op: 'set', path: ['measures', id, 'cost', field], value: field === 'currency' ? Math.round(amount) : amount }];
}

/** The edit that gives a required text another wording in one language; an empty one is not written. */
export function editsToSetTitle(id: string, before: Text, language: 'ja' | 'en', typed: string): LiveEdit[] {
  const title = typed.trim();
  if (title === '') return [];
  return [{ op: 'set', path: typeof before === 'string' ? ['measures', id, 'title'] : ['measures', id, 'title', language], value: title }];
}
