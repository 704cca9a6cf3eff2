import { describe, expect, it } from 'vitest';
import { LeftBecause, PlanStatus } from '../plan/treatment-plan.ts';
import { ASSUMPTION_WORDS, LEFT_WORDS, PLAN_FINDING_WORDS, STATUS_WORDS, STEP_WORDS } from './plan-words.ts';

const tables = { ASSUMPTION_WORDS, LEFT_WORDS, PLAN_FINDING_WORDS, STATUS_WORDS, STEP_WORDS };
const all = Object.entries(tables).flatMap(([table, words]) => Object.entries(words).map(([code, text]) => ({ name: `${table} ${code}`, text })));

describe('the words of a plan', () => {
  it('exist for every status and every reason', () => {
    expect(Object.keys(STATUS_WORDS).sort()).toEqual([...PlanStatus.options].sort());
    expect(Object.keys(LEFT_WORDS).sort()).toEqual([...LeftBecause.options].sort());
  });

  it.each(all)('$name: whole sentences in both languages, with the same values', ({ text: { ja, en } }) => {
    expect(ja).toMatch(/(です|ます|ません|ました|ください)。$/);
    expect(ja.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]{4,}|[.,!?]$/);
    expect(en).toMatch(/^["A-Z].*\.$/s);
    const values = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    expect(values(ja)).toEqual(values(en));
  });
});
