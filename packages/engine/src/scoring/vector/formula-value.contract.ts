/** Computes a filled formula by itself: numbers, + − × / ^, brackets, min, max and the roundings. */
export function formulaValue(text: string): number {
  const tokens = text.match(/\d+(\.\d+)?(e-?\d+)?|[a-zA-Z]+2?|[-+−×/^(),]/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('−') || take('-')) value -= product();
      else return value;
    }
  };
  const product = (): number => {
    let value = power();
    for (;;) {
      if (take('×')) value *= power();
      else if (take('/')) value /= power();
      else return value;
    }
  };
  const power = (): number => {
    const value = atom();
    return take('^') ? value ** atom() : value;
  };
  const atom = (): number => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '-' || token === '−') return -atom();
    if (/^\d/.test(token)) return Number(token);
    const args = [];
    if (token !== '(') at += 1;
    do args.push(sum());
    while (take(','));
    if (!take(')')) throw new Error(`no closing bracket in ${text}`);
    const apply = token === '(' ? (value: number) => value : FUNCTIONS[token];
    if (apply === undefined) throw new Error(`unknown function ${token}`);
    return apply(...(args as [number]));
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`${text} goes on after what was read`);
  return value;
}

const FUNCTIONS: Readonly<Record<string, (...values: readonly [number, ...number[]]) => number>> = {
  min: Math.min,
  max: Math.max,
  roundUp: (value) => Math.ceil(Number((value * 10).toFixed(4))) / 10,
  round: (value) => (Math.sign(value) * Math.round(Number((Math.abs(value) * 10).toFixed(6)))) / 10,
  round2: (value) => (Math.sign(value) * Math.round(Number((Math.abs(value) * 100).toFixed(6)))) / 100,
};
