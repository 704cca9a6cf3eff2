import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { type Assessment, assess, prioritise } from '@anshin/engine';
import { type AnshinDocument, rankOf } from '@anshin/model';
import { PUBLISHED_INSIDE, PUBLISHED_POSITIONS } from '../../examples/published-positions.data.ts';
import { type Published, publishedFor } from './published.ts';
import { structureOf } from './structure-of.ts';

/** The day for which the evaluation is made. */
const NOW = '2026-04-01';

/** How one system compares with its publication. Precision is counted over the elements that the publication analysed. */
export interface SystemRow {
  readonly id: string;
  readonly threats: { readonly published: number; readonly found: number; readonly missed: readonly string[]; readonly worstRank: number | null };
  readonly shown: { readonly all: number; readonly analysed: number; readonly published: number };
  readonly requirements: { readonly published: number; readonly found: number; readonly missed: readonly string[] };
  readonly functions: { readonly published: number; readonly found: number; readonly missed: readonly number[] };
  readonly positions: { readonly published: number; readonly agreed: number };
}

/** Evaluates every example from its structure alone, and its positions from its incidents. */
export async function evaluate(): Promise<SystemRow[]> {
  const rows: SystemRow[] = [];
  for (const { id } of builtinExamples()) rows.push(evaluateSystem(id, JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument));
  return rows;
}

/** One system; exported so that tests can rename and reshape it first. */
export function evaluateSystem(id: string, document: AnshinDocument): SystemRow {
  const result = assess(structureOf(document), builtinCatalog(), { now: NOW });
  const published = publishedFor(id, document, elementsByEntryPoint(result));
  return {
    id,
    ...threatFigures(result, published),
    ...treatmentFigures(result, published),
    positions: positionFigures(id, assess(document, builtinCatalog(), { now: NOW })),
  };
}

function elementsByEntryPoint(result: Assessment): Map<string, string[]> {
  const elements = new Map<string, string[]>();
  for (const entry of result.entryPoints) for (const entryPoint of entry.entryPoints) elements.set(entryPoint, [...(elements.get(entryPoint) ?? []), entry.at]);
  return elements;
}

function threatFigures(result: Assessment, published: Published): Pick<SystemRow, 'threats' | 'shown'> {
  const items = prioritise(result);
  const rankOfItem = new Map(items.map((item) => [item.id, item.rank]));
  const ranks = published.threats.map((threat) =>
    Math.min(...threat.elements.map((element) => rankOfItem.get(`${threat.class}@${element}`) ?? Number.POSITIVE_INFINITY)),
  );
  const missed = published.threats.filter((_, index) => ranks[index] === Number.POSITIVE_INFINITY).map((threat) => threat.label);
  const found = ranks.filter((rank) => rank !== Number.POSITIVE_INFINITY);
  const analysed = new Set(published.threats.flatMap((threat) => threat.elements));
  const wanted = new Set(published.threats.flatMap((threat) => threat.elements.map((element) => `${threat.class}@${element}`)));
  const shown = items.filter((item) => item.isInDefaultView);
  return {
    threats: { published: published.threats.length, found: found.length, missed, worstRank: found.length === 0 ? null : Math.max(...found) },
    shown: { all: shown.length, analysed: shown.filter((item) => analysed.has(item.at)).length, published: shown.filter((item) => wanted.has(item.id)).length },
  };
}

function treatmentFigures(result: Assessment, published: Published): Pick<SystemRow, 'requirements' | 'functions'> {
  const proposed = new Set(
    result.requirements.filter((requirement) => requirement.addresses.length > 0 || requirement.forWholeSystem).map((requirement) => requirement.id),
  );
  const placed = new Set(result.functions.map((entry) => entry.number));
  const missedRequirements = published.requirements.filter((requirement) => !proposed.has(requirement));
  const missedFunctions = published.functions.filter((number) => !placed.has(number));
  return {
    requirements: { published: published.requirements.length, found: published.requirements.length - missedRequirements.length, missed: missedRequirements },
    functions: { published: published.functions.length, found: published.functions.length - missedFunctions.length, missed: missedFunctions },
  };
}

function positionFigures(id: string, result: Assessment): SystemRow['positions'] {
  const place = (party: string) => result.positions.find((position) => position.stakeholder === party);
  const levels = PUBLISHED_POSITIONS.filter(([example]) => example === id).map(([, party, recovery, economic]) => {
    const before = place(party)?.before;
    return before !== null && before !== undefined && rankOf(before.recoveryDifficulty) === recovery && rankOf(before.economicImpact) === economic;
  });
  const inside = PUBLISHED_INSIDE.filter(([example]) => example === id).map(([, party, isInside]) => place(party)?.withinTarget?.before === isInside);
  const all = [...levels, ...inside];
  return { published: all.length, agreed: all.filter(Boolean).length };
}

/** The figures over all systems, 0–1. */
export function totalsOf(rows: readonly SystemRow[]): {
  readonly threatRecall: number;
  readonly requirementRecall: number;
  readonly functionRecall: number;
  readonly precision: number;
  readonly positions: string;
} {
  const sum = (of: (row: SystemRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);
  return {
    threatRecall: share(
      sum((row) => row.threats.found),
      sum((row) => row.threats.published),
    ),
    requirementRecall: share(
      sum((row) => row.requirements.found),
      sum((row) => row.requirements.published),
    ),
    functionRecall: share(
      sum((row) => row.functions.found),
      sum((row) => row.functions.published),
    ),
    precision: share(
      sum((row) => row.shown.published),
      sum((row) => row.shown.analysed),
    ),
    positions: `${sum((row) => row.positions.agreed)}/${sum((row) => row.positions.published)}`,
  };
}
