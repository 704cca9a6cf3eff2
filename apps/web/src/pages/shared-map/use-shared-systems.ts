import type { AnshinDocument } from '@anshin/model';
import { useQueries } from '@tanstack/react-query';
import type { AssessmentRow } from '../../api/assessments.ts';
import { request } from '../../api/request.ts';
import type { SharedSystem, SystemNames } from './shared-tokens.ts';

/** A chosen system as far as it has come. */
export interface ChosenSystem {
  readonly id: string;
  readonly number: number;
  readonly system: SharedSystem | undefined;
  readonly error: unknown;
}

/** Rows and party names of the chosen systems; a row is shown before the names have come. */
export function useSharedSystems(ids: readonly string[]): readonly ChosenSystem[] {
  const rows = useQueries({
    queries: ids.map((id) => ({ queryKey: ['assessment', id], queryFn: () => request<AssessmentRow>(`/assessments/${encodeURIComponent(id)}`) })),
  });
  const documents = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['names-of', id],
      queryFn: async (): Promise<SystemNames> => {
        const { stakeholders, usages } = await request<AnshinDocument>(`/assessments/${encodeURIComponent(id)}/document`);
        return { stakeholders, usages };
      },
    })),
  });
  return ids.map((id, index) => {
    const row = rows[index]?.data;
    const system = row === undefined ? undefined : { row, names: documents[index]?.data, number: index + 1 };
    return { id, number: index + 1, system, error: rows[index]?.error ?? null };
  });
}
