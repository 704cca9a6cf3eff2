import { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { scoreVector } from '@anshin/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../workbook/cell-address.ts';
import { baseLetters, SHEET_METHODS, type SheetMethod } from './score-formulas.ts';

beforeAll(() => installFormulaEngine());

/** Every vector of a method's base metrics, or each n-th. */
function vectorsOf(method: SheetMethod, step: number): string[] {
  const all = method.metrics.reduce<string[]>(
    (pieces, { name, values }) => pieces.flatMap((piece) => values.map((value) => `${piece}/${name}:${value}`)),
    [''],
  );
  return all.filter((_, index) => index % step === 0).map((pieces) => method.prefix + pieces.slice(1));
}

/** Scores and sub-scores as a spreadsheet computes them from the letters. */
function computed(method: SheetMethod, vectors: readonly string[]): readonly (readonly unknown[])[] {
  const book = new Workbook();
  const sheet = book.addWorksheet('Scores');
  const width = method.metrics.length;
  for (const [index, vector] of vectors.entries()) {
    const letters = baseLetters(method, vector) ?? expect.unreachable();
    const row = sheet.addRow(method.metrics.map(({ name }) => letters[name]));
    const at = Object.fromEntries(method.metrics.map(({ name }, column) => [name, cellAddress(index + 1, column + 1)]));
    const [impact, exploitability] = [cellAddress(index + 1, width + 1), cellAddress(index + 1, width + 2)];
    row.getCell(width + 1).value = { formula: method.impact(at) };
    row.getCell(width + 2).value = { formula: method.exploitability(at) };
    row.getCell(width + 3).value = { formula: method.score(at, impact, exploitability) };
  }
  book.calculateFormulas();
  return vectors.map((_, index) => [1, 2, 3].map((offset) => (sheet.getCell(index + 1, width + offset).value as { result?: unknown }).result));
}

describe.each(SHEET_METHODS.map((method) => [method.key, method, method.key === 'ccds-smart-home' ? 11 : 1] as const))('formulas of %s', (_, method, step) => {
  it('give the scores of the engine for the vectors of its base metrics', () => {
    const vectors = vectorsOf(method, step);
    const results = computed(method, vectors);
    const wrong = vectors.flatMap((vector, index) => {
      const outcome = scoreVector(vector);
      const [impact, exploitability, score] = results[index] ?? [];
      if (!outcome.ok) return [vector];
      const { parts } = outcome.value;
      const isNear = (one: unknown, other: number | undefined): boolean => Math.abs(Number(one) - (other ?? Number.NaN)) < 0.006;
      return score === outcome.value.score && isNear(impact, parts[method.parts.impact]) && isNear(exploitability, parts[method.parts.exploitability])
        ? []
        : [`${vector}: ${String(score)} ${String(impact)} for ${outcome.value.score} ${String(parts[method.parts.impact])}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('name the severity of each score as the engine does', () => {
    const wrong = vectorsOf(method, 37).filter((vector) => {
      const outcome = scoreVector(vector);
      return !outcome.ok || method.bands.find(([from]) => outcome.value.score >= from)?.[1] !== outcome.value.severity;
    });
    expect(wrong).toEqual([]);
  });

  it('are only for vectors that hold base metrics and nothing else', () => {
    const [vector = ''] = vectorsOf(method, 1);
    expect(baseLetters(method, vector)).toBeDefined();
    expect(baseLetters(method, `${vector}/E:P`)).toBeUndefined();
    expect(baseLetters(method, vector.replace(/\/[^/]*$/, ''))).toBeUndefined();
    expect(baseLetters(method, `X${vector}`)).toBeUndefined();
  });
});
