import type { Programme } from './programme.ts';

/** ASSUMPTION: terms on one line; readers of the format stop at long lines (CPLEX: 560 characters). */
const TERMS = 20;

/** A programme in CPLEX LP format; column j is written `xj`. */
export function lpText(programme: Programme): string {
  const whole = programme.costs.flatMap((_, j) => (programme.isWhole[j] === true ? [`x${j}`] : []));
  const parts = programme.costs.flatMap((_, j) => (programme.isWhole[j] === true ? [] : [` 0 <= x${j} <= 1`]));
  const used = programme.costs.map((cost, j) => [j, cost] as const);
  return [
    'Minimize',
    ` cost: ${sum(
      used.map(([j]) => j),
      used.map(([, cost]) => cost),
    )}`,
    'Subject To',
    ...programme.rows.map((row, i) => ` r${i}: ${sum(row.columns, row.coefficients)} >= ${row.atLeast}`),
    ...(parts.length === 0 ? [] : ['Bounds', ...parts]),
    ...(whole.length === 0 ? [] : ['Binary', ...lines(whole)]),
    'End',
    '',
  ].join('\n');
}

function sum(columns: readonly number[], coefficients: readonly number[]): string {
  if (columns.length === 0) return '0 x0';
  return lines(columns.map((j, k) => `${(coefficients[k] as number) < 0 ? '-' : '+'} ${Math.abs(coefficients[k] as number)} x${j}`)).join('\n');
}

function lines(terms: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(terms.length / TERMS) }, (_, i) => ` ${terms.slice(i * TERMS, (i + 1) * TERMS).join(' ')}`);
}
