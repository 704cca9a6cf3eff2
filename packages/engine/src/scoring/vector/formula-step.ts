/** One line of a method's formula with the numbers that a vector puts into it. */
export interface FormulaStep {
  /** What it yields, by the name that `parts` has for it (`impact`, `base`, …), or `score`. */
  readonly part: string;
  /** The formula; metrics and earlier parts stand in braces: `8.22 × {AV} × {AC}`. */
  readonly formula: string;
  /** The number of each name in braces. */
  readonly values: Readonly<Record<string, number>>;
  /** What it yields, as the method has it. */
  readonly value: number;
  /** The value is looked up in the source's table by the numbers, not computed from them. */
  readonly isLookup?: true;
}

/** The formula of a step with its numbers in place of the names. */
export function filledFormula({ formula, values }: FormulaStep, show: (value: number) => string): string {
  return formula.replace(/\{(\w+)\}/g, (whole, name: string) => (values[name] === undefined ? whole : show(values[name])));
}
